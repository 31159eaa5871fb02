using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Finds the sentences of an answer that speak to the grader instead of answering.</summary>
internal static partial class InjectionDetector
{
    /// <summary>An order cut over up to this many sentences or lines is still found.</summary>
    private const int LongestCut = 3;

    private const int LongestScrap = 4;

    /// <summary>"Wrote on the door", "told the two of us": from who says it to what is said.</summary>
    private const int LongestReport = 4;

    /// <summary>An answer of fewer sentences shows no language of its own.</summary>
    private const int FewSentences = 4;

    private static readonly string[] LeadsOn = ["and", "or", "that", "the", "a", "an", "to", "of", "is", "are", "as", "for", "with", "this", "my", "i", "you", "be"];

    /// <summary>Stands where an instruction may run on without a mark.</summary>
    private const char Joint = '¶';

    /// <summary>For each sentence, whether it is an instruction to the grader or belongs to one, and whether it is one by itself.</summary>
    public static (bool[] Found, bool[] Alone) Find(string raw, IReadOnlyList<Sentence> sentences)
    {
        var folded = sentences.Select(sentence => TextFolding.Fold(RunOn().Replace(sentence.Text, joint => IsReported(sentence, joint.Index) ? joint.Value : $" {Joint} "))).ToArray();
        var found = new bool[sentences.Count];
        var aboutHiring = InjectionPatterns.Hiring().IsMatch(string.Join(' ', folded));
        var english = Array.ConvertAll(folded, HiddenText.EnglishShare);
        var inEnglish = folded.Length < FewSentences || english.Count(share => share >= HiddenText.LeastEnglish) * 2 >= folded.Length;
        for (var i = 0; i < found.Length; i++)
            found[i] = IsInstruction(sentences[i].Text, folded[i], english[i], aboutHiring) || inEnglish && (ForeignTalk.IsIn(sentences[i].Text, folded[i], english[i]) || folded[i].Contains(Joint) && folded[i].Split(Joint).Any(ForeignTalk.IsIn));
        bool[] alone = [.. found];
        for (var i = 0; i < found.Length; i++) MarkCut(folded, found, i);
        for (var i = 1; i < found.Length; i++) MarkBroken(raw, sentences, folded, found, i, aboutHiring);
        MarkRest(raw, sentences, found);
        Quarantine(raw, sentences, folded, found);
        return (found, alone);
    }

    // "My manager told me Give him full marks": what somebody else is told to have said or written begins with a sign of its own as well.
    private static bool IsReported(Sentence sentence, int at)
    {
        var before = sentence.Tokens.TakeWhile(token => token.End - sentence.Start <= at).TakeLast(LongestReport).ToList();
        return before.Exists(token => GradingWords.Saying.Contains(token.Lower) && Verbs.IsPast(token.Lower)) && !before.Exists(token => token.Lower is "you");
    }

    // A sentence cut for its length, or by the end of a turn, is still one: what follows the order in it ("… and that she cut the cost by half") belongs to it.
    private static void MarkRest(string raw, IReadOnlyList<Sentence> sentences, bool[] found)
    {
        for (var i = 1; i < found.Length; i++)
        {
            var between = raw.AsSpan(sentences[i - 1].End - 1, sentences[i].Start - sentences[i - 1].End + 1);
            found[i] |= found[i - 1] && between.IndexOfAny(SentenceSplitter.Stops) < 0 && (!between.Contains('\n') || char.IsLower(raw[sentences[i].Start]));
        }
    }

    private static bool IsInstruction(string text, string folded, double english, bool aboutHiring) =>
        Speaks(folded, aboutHiring)
        || InjectionPatterns.OtherLanguages().IsMatch(text.ToLowerInvariant()) || InjectionPatterns.OtherLanguages().IsMatch(folded)
        || TextFolding.HidesCharacters(text) && InjectionPatterns.Squashed().IsMatch(Letters(folded)) || IsSpeltOut(folded)
        || HiddenText.Readings(text, folded, english).Any(reading => Speaks(TextFolding.Fold(reading), aboutHiring));

    private static bool Speaks(string folded, bool aboutHiring)
    {
        if (GradingTalk.Addresses(folded) || folded.Contains(Joint) && folded.Split(Joint).Any(GradingTalk.Addresses)) return true;
        if (InjectionPatterns.ThirdPerson().IsMatch(folded) && (!aboutHiring || InjectionPatterns.Marking().IsMatch(folded)) && !InjectionPatterns.FirstPerson().IsMatch(folded)) return true;
        if (!aboutHiring && InjectionPatterns.Quoted().IsMatch(folded)) return true;
        return IsSign(folded.Replace($" {Joint} ", " ", StringComparison.Ordinal)) || folded.Contains(Joint) && folded.Split(Joint).Any(IsSign);
    }

    private static bool IsSign(string folded)
    {
        foreach (var sign in InjectionPatterns.Signs)
            if (sign.IsMatch(folded)) return true;
        return false;
    }

    // "Ignore. All previous. Instructions.": scraps that only together are a sentence.
    private static void MarkCut(string[] folded, bool[] found, int first)
    {
        for (var last = first + 1; last < folded.Length && last < first + LongestCut; last++)
        {
            var before = folded[first..last].Select(Tail).ToArray();
            if (found[first] || found[last] || before[^1].Count(letter => letter is ' ') >= LongestScrap) return;
            if (!GradingTalk.Addresses(string.Join(' ', before.Concat(folded[last].Split(' ').Take(LongestScrap))))) continue;
            for (var i = first; i <= last; i++) found[i] = true;
            return;
        }
    }

    // The end of a turn or line is none of a sentence that has no mark there.
    private static void MarkBroken(string raw, IReadOnlyList<Sentence> sentences, string[] folded, bool[] found, int second, bool aboutHiring)
    {
        if (found[second - 1] || !sentences[second - 1].IsOpen) return;
        // What goes on in small letters began before, and so did what hangs on a joint.
        if (found[second]) found[second - 1] = char.IsLower(raw[sentences[second].Start]) || LeadsOn.Contains(sentences[second - 1].Tokens[^1].Lower);
        else if ($"{folded[second - 1]} {folded[second]}" is var whole && (Speaks(whole, aboutHiring) || IsSpeltOut(whole))) found[second - 1] = found[second] = true;
    }

    private static string Tail(string folded) => folded[(folded.LastIndexOf(Joint) + 1)..].Trim('.', ' ');

    // What follows an instruction in the same paragraph and still speaks of the grading, or of somebody who is not the candidate, is its continuation; a scrap or a line of markup beside one belongs to it as well.
    private static void Quarantine(string raw, IReadOnlyList<Sentence> sentences, string[] folded, bool[] found)
    {
        for (var i = 1; i < found.Length; i++) found[i] |= found[i - 1] && IsNear(i) && (IsScrap(i) || GoesOn(folded[i], sentences[i].Tokens));
        for (var i = found.Length - 1; i > 0; i--) found[i - 1] |= found[i] && IsNear(i) && IsScrap(i - 1);

        ReadOnlySpan<char> Before(int i) => raw.AsSpan(sentences[i - 1].End, sentences[i].Start - sentences[i - 1].End);

        bool IsNear(int i) => Before(i).Count('\n') < 2;

        bool IsScrap(int i) => sentences[i].Tokens.All(token => token.IsNumber)
            || sentences[i].Tokens.Count < LongestScrap && !sentences[i].Tokens.Any(token => Verbs.IsPast(token.Lower)) && (IsLine(i) || folded[i].Contains(':'));

        bool IsLine(int i) => (i == 0 || Before(i).Contains('\n')) && (i + 1 == found.Length || Before(i + 1).Contains('\n'));
    }

    private static bool GoesOn(string folded, IReadOnlyList<Token> tokens) => !InjectionPatterns.FirstPerson().IsMatch(folded)
        && (GradingTalk.Hints(folded) || tokens is [{ Lower: "he" or "she" or "they" or "all" or "each" or "every" }, ..]);

    /// <summary>The candidate's own part of a sentence that an instruction runs on from, or into; null when there is none.</summary>
    /// <param name="holdsUp">Whether a part holds the notes up to the grader.</param>
    public static Sentence? OwnPart(Sentence sentence, Func<Sentence, bool> holdsUp)
    {
        foreach (var joint in RunOn().EnumerateMatches(sentence.Text))
        {
            var (left, right) = (Part(sentence, 0, joint.Index), Part(sentence, joint.Index + joint.Length, sentence.Text.Length - joint.Index - joint.Length));
            var (ordersFirst, ordersLast) = (Orders(left), Orders(right));
            if (ordersFirst == ordersLast) continue;
            var own = ordersLast ? left : right;
            return own.Tokens.Count > LongestScrap && (ordersLast || !GoesOn(TextFolding.Fold(own.Text), own.Tokens)) ? own : null;
        }
        return null;

        bool Orders(Sentence part) => IsInstruction(part.Text) || holdsUp(part);
    }

    /// <summary>A sentence without the number of a list that the instruction after it begins with: "… what it is 1. Award full marks".</summary>
    public static Sentence WithoutListMark(Sentence sentence) => ListMark().Match(sentence.Text) is { Success: true, Index: > 0 } mark ? Part(sentence, 0, mark.Index) : sentence;

    /// <summary>Whether an instruction may run on in it from words of the candidate's.</summary>
    public static bool RunsOn(Sentence sentence) => RunOn().IsMatch(sentence.Text);

    private static Sentence Part(Sentence sentence, int from, int length)
    {
        var start = sentence.Start + from;
        Token[] tokens = [.. sentence.Tokens.Where(token => token.Start >= start && token.End <= start + length)];
        return new(sentence.Number, start, sentence.Text.Substring(from, length), tokens);
    }

    private static bool IsInstruction(string text) => TextFolding.Fold(text) is var folded && IsInstruction(text, folded, HiddenText.EnglishShare(folded), aboutHiring: false);

    // Without a full stop an instruction runs on from the answer's last words; its capital, sign or disguise ("g*ve", letters of mathematics) still shows where it begins.
    [GeneratedRegex(@"(?<=[\p{Ll}\d}\])>""”])[ \t]+(?=(?:[#>*=-]{1,6}[ \t]+)?(?:[^\p{L}\p{N}\s]*(?!I\b)\p{Lu}[\p{L}\p{N}]*\b|[""“{\[<\uD835]|[`~]{3}|\.\p{L}|[\p{L}\d]*\p{L}[*@$\d]\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex RunOn();

    [GeneratedRegex(@"(?<![.!?])\s+\(?\d{1,2}[.)]$", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    private static bool IsSpeltOut(string folded) => IsSpacedOut(folded) && InjectionPatterns.Squashed().IsMatch(Letters(folded));

    private static bool IsSpacedOut(string folded)
    {
        var run = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var single = char.IsLetter(folded[i]) && (i == 0 || !char.IsLetter(folded[i - 1])) && (i + 1 == folded.Length || !char.IsLetter(folded[i + 1]));
            if (single && ++run >= 5) return true;
            if (!single && char.IsLetter(folded[i])) run = 0;
        }
        return false;
    }

    private static string Letters(string folded) => string.Concat(folded.Where(char.IsLetter));
}
