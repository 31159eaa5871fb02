using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Keeps what is no answer from being graded as one, and instructions to the grader from being evidence.</summary>
internal static class AnswerGuard
{
    /// <summary>Fewer words of meaning than this are no answer.</summary>
    private const int LeastContent = 5;

    /// <summary>With a refusal, fewer than this many other words of meaning are still no answer.</summary>
    private const int LeastBesideRefusal = 16;

    /// <summary>The same where nothing is told that the candidate did: who can think of nothing may say so at length.</summary>
    private const int LeastBesideExcuses = 40;

    /// <summary>Above this share of noise, lists or repeats the answer is named for it.</summary>
    private const double Mostly = .6;

    private const int Gram = 4;

    /// <param name="notes">What a candidate could paste; null when there are no notes.</param>
    /// <param name="question">What was asked: saying it again is no answer.</param>
    /// <param name="keepAll">Sets nothing aside as an instruction.</param>
    public static GuardedAnswer Inspect(string raw, PastedNotes? notes = null, string question = "", bool keepAll = false)
    {
        var sentences = SentenceSplitter.Split(raw);
        var (injected, alone) = InjectionDetector.Find(raw, sentences);
        notes?.Mark([.. sentences.Select(Hesitations.Without)], injected, alone);
        var mayLackOwnWords = sentences.Where((sentence, i) => injected[i] && (!alone[i] || InjectionDetector.RunsOn(sentence) && OwnWords(sentence, i) is null)).Any();
        if (keepAll) Array.Clear(injected);
        var spoken = sentences.Select(OwnWords).OfType<Sentence>().Select(Hesitations.Without).ToList();
        var flags = new List<string>();
        if (injected.Contains(true)) flags.Add("injection");
        var (asked, repeated) = (new RepeatedQuestion(question), new HashSet<int>());
        spoken.RemoveAll(sentence => asked.IsIn(sentence) && repeated.Add(sentence.Number));

        var clean = GibberishDetector.IsShuffled(spoken) ? Keep(spoken, "gibberish", _ => false, flags) : spoken;
        clean = Keep(clean, "gibberish", sentence => !GibberishDetector.IsNoise(sentence.Tokens), flags);
        clean = GibberishDetector.IsWordList(clean) ? Keep(clean, "word_list", _ => false, flags) : Keep(clean, "word_list", sentence => !GibberishDetector.IsWordList(sentence.Tokens), flags);
        clean = WithoutRepeats(clean, repeated, flags);

        var unusable = Content(clean) < LeastContent ? flags.Count > 0 && sentences.Count > 0 ? flags[^1] : "empty" : null;
        if (AsksBack(spoken)) unusable = AskedBack.Flag;
        if (IsRefused(clean, RefusalDetector.Refuses)) unusable = "no_answer";
        if (unusable is not null && !flags.Contains(unusable)) flags.Add(unusable);
        return new(raw, sentences, unusable is null ? clean : [], repeated, [.. sentences.Where((_, i) => injected[i]).Select(sentence => sentence.Text)], flags, unusable) { MayLackOwnWords = mayLackOwnWords };

        Sentence? OwnWords(Sentence sentence, int i)
        {
            if (injected[i]) return i > 0 && injected[i - 1] ? null : OwnPart(sentence, notes);
            return i + 1 < injected.Length && injected[i + 1] ? InjectionDetector.WithoutListMark(sentence) : sentence;
        }
    }

    /// <summary>Whether all that is said asks the interviewer back.</summary>
    public static bool AsksBack(List<Sentence> sentences) =>
        sentences.Exists(AskedBack.Is) && Content(sentences.Where(sentence => !AskedBack.Is(sentence))) < LeastContent;

    /// <summary>Whether somebody who was asked for more declines.</summary>
    public static bool SaysNoMore(string said) => IsRefused([.. SentenceSplitter.Split(said)], RefusalDetector.Ends);

    private static bool IsRefused(List<Sentence> sentences, Func<Sentence, bool> refuses)
    {
        // "I don't know, which one do you mean?" asks.
        var others = sentences.Where(sentence => AskedBack.Is(sentence) || !refuses(sentence)).ToList();
        if (others.Count == sentences.Count) return false;
        var acts = others.Any(sentence => PastActions.Count(sentence.Tokens) is var (own, shared, _) && own + shared > 0);
        return Content(others) < (acts ? LeastBesideRefusal : LeastBesideExcuses);
    }

    private static Sentence? OwnPart(Sentence sentence, PastedNotes? notes) =>
        InjectionDetector.OwnPart(sentence, part => notes?.IsFramed(part) is true) is { } part && notes?.IsPasted(part) is not true ? part : null;

    private static int Content(IEnumerable<Sentence> sentences) => sentences.Sum(sentence => sentence.Tokens.Count(token => token.IsContent));

    // The flag names what most of the answer is; a single list or slip of the keyboard is left out in silence.
    private static List<Sentence> Keep(List<Sentence> sentences, string flag, Func<Sentence, bool> keep, List<string> flags)
    {
        var kept = sentences.Where(keep).ToList();
        if (Words(kept) < (1 - Mostly) * Words(sentences) && !flags.Contains(flag)) flags.Add(flag);
        return kept;
    }

    // A sentence said before, or one that says the same words over and over, adds nothing.
    private static List<Sentence> WithoutRepeats(List<Sentence> sentences, HashSet<int> numbers, List<string> flags)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var kept = new List<Sentence>();
        int grams = 0, repeated = 0;
        foreach (var sentence in sentences)
        {
            var words = new WordRuns(sentence.Tokens);
            var (own, old) = (words.Count(Gram), 0);
            for (var i = 0; i < own; i++)
                if (!seen.Add(words.At(i, Gram))) old++;
            (grams, repeated) = (grams + own, repeated + old);
            if (own == 0 ? seen.Add(words.At(0, sentence.Tokens.Count)) : old < .8 * own) kept.Add(sentence);
            else numbers.Add(sentence.Number);
        }
        if (grams > 0 && repeated > .5 * grams) flags.Add("repetition");
        var distinct = kept.SelectMany(sentence => sentence.Tokens).Where(token => token.IsContent).Select(token => token.Stem).Distinct().Count();
        return distinct < LeastContent && flags.Contains("repetition") ? [] : kept;
    }

    private static int Words(List<Sentence> sentences) => sentences.Sum(sentence => sentence.Tokens.Count);
}
