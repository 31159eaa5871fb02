using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>
/// A piece of the notes, word for word, is an account when it is told and an exhibit when it is held up to the grader: with words about
/// grading or quoting around it, or next to an instruction.
/// </summary>
internal sealed class PastedNotes
{
    /// <summary>So many words in a row are no coincidence.</summary>
    private const int Run = 5;

    private const int ShortestWhole = 3;

    /// <summary>"I interviewed six of the": from what one did to the notes' own words for it.</summary>
    private const int LongestStart = 4;

    /// <summary>An exhibit beside an instruction is copied to more than this share; an account may hold a copied phrase.</summary>
    private const double Mostly = .6;

    // "A verdict on me" is a figure of speech of whoever tells of themselves; the verdict is the grader's.
    private static readonly Phrases Frames = Phrases.Of("""
        evidence, expected answer, answer contains, ~quote, cite, criterion, criteria, rubric, the verdict, your verdict, verdict is, verdict for, verdict met, verdict covered, bullets, documented,
        expected learning, you are looking for, you're looking for, you look for, you want to hear, tick, grader, checker, the record, imagine i, imagine that i, imagine the candidate,
        pretend i, pretend that, pretend the, as though, as if i, credit me, covered, as said, as stated, as told, answer would say, candidate would say, answer should say, answer would mention,
        part of my answer, part of this answer, what i said about, what i told you, the part about, the point about, the points in, as stated above,
        as established, as noted, as agreed, as mentioned, earlier answer, correct points, correct point, points are, my answer includes,
        my answer contains, to my answer, my notes, the notes, proof, point of, points of, credit for, these points, following points,
        following sentence, between the lines, also said, goes without saying, needless to say, implied, insert, as if it
        """);

    // "I counted" tells; "I mentioned" points at what is to count as told.
    private static readonly HashSet<string> Pointing = [.. "said told mentioned stated explained covered included described noted quoted cited listed claimed established demonstrated showed met satisfied fulfilled addressed ticked answered".Split(' ')];

    private static readonly HashSet<string> Supposing = [.. "imagine pretend suppose assume consider accept say if though whether".Split(' ')];

    // "The harvest was late, so I counted"
    private static readonly HashSet<string> Joining = [.. "and but so because then when while after before until where".Split(' ')];

    private const string Marks = ":;=[(\"“”";

    private static readonly string[] Claims = ["met", "yes", "done", "true", "covered"];

    // Who writes of criteria for beds or bids means those.
    private static readonly string[] Ambiguous = ["criteria", "criterion"];

    // "It goes without saying that Root cause"
    private static readonly HashSet<string> HoldingUp = [.. Pointing, "that"];

    private readonly HashSet<string> runs, wholes, shorts;
    private readonly bool writesOfCriteria;

    public PastedNotes(IReadOnlyCollection<string> points)
    {
        writesOfCriteria = points.Any(point => Ambiguous.Any(word => point.Contains(word, StringComparison.OrdinalIgnoreCase)));
        wholes = [.. points.SelectMany(Wholes)];
        shorts = [.. points.Select(point => Tokenizer.Tokenize(point)).Where(tokens => tokens.Count is > 0 and < ShortestWhole).Select(tokens => string.Join(' ', tokens.Select(token => token.Lower)))];
        runs = [];
        foreach (var words in points.Select(point => new WordRuns(Tokenizer.Tokenize(point))))
            for (var length = 1; length <= Run; length++) words.AddTo(runs, length);
    }

    // Sentences and clauses of a point that are shorter than a run are told apart by being whole.
    private static IEnumerable<string> Wholes(string point) => point.Split('.', ';', ':', '!', '?').Select(part => Tokenizer.Tokenize(part)).Where(tokens => tokens.Count is >= ShortestWhole and < Run && !IsName(tokens)).Select(tokens => string.Join(' ', tokens.Select(token => token.Lower)));

    // "The harvest project" is what anybody calls it.
    private static bool IsName(List<Token> tokens) => tokens.Count == ShortestWhole && tokens[0].Lower is "the" or "a" or "an" or "my" or "our" && !Verbs.In(tokens) && !Verbs.IsClause(tokens);

    /// <summary>Marks exhibits: framed as such, or after the <paramref name="instructions"/> that are already found, sentence by sentence; <paramref name="alone"/> are those that are exhibits by themselves.</summary>
    public void Mark(IReadOnlyList<Sentence> sentences, bool[] instructions, bool[] alone)
    {
        for (var i = 0; i < instructions.Length; i++) instructions[i] |= alone[i] |= IsFramed(sentences[i]) || i > 0 && sentences[i - 1].IsOpen && IsFrame(sentences[i - 1].Tokens) && IsCopy(sentences[i]);
        for (var i = 1; i < instructions.Length; i++) instructions[i] |= instructions[i - 1] && IsExhibit(sentences[i]);
        // "… [met]": the point stands before what is claimed of it.
        for (var i = instructions.Length - 1; i > 0; i--) instructions[i - 1] |= instructions[i] && (IsClaim(sentences[i]) || IsPasted(sentences[i])) && IsCopy(sentences[i - 1]);
    }

    /// <summary>Whether it holds a piece of the notes up, with words about grading or quoting around it.</summary>
    public bool IsFramed(Sentence sentence)
    {
        var words = new WordRuns(sentence.Tokens);
        var copied = new bool[sentence.Tokens.Count];
        Mark(copied, words, Run, runs);
        var isLong = copied.Contains(true);
        for (var length = ShortestWhole; length < Run; length++) Mark(copied, words, length, wholes);
        MarkShort(sentence, words, copied);
        if (IsList(sentence, copied)) return true;
        var (first, last) = (Array.IndexOf(copied, true), Array.LastIndexOf(copied, true) + 1);
        if (first < 0) return false;
        // "Two things I learned: ask more people …, and give them something back": a lesson is told in orders to oneself.
        Token[] before = [.. sentence.Tokens.Take(first)], notes = [.. sentence.Tokens.Take(first..last)], after = [.. sentence.Tokens.Skip(last)];
        return IsClaimed(sentence, first, last) || !IsTold(sentence, first) && (IsFrame(before) || IsFrame(after) || GradingTalk.Hints(Folded(sentence, before), Folded(sentence, notes), Folded(sentence, after), isLong && !Hindsight.DrawsLesson(before)));
    }

    // "Quote: "Root cause"": a point of a word or two is held up where it stands between marks, or ends what leads to it.
    private void MarkShort(Sentence sentence, WordRuns words, bool[] copied)
    {
        var (tokens, gaps) = (sentence.Tokens, new Gaps(sentence.Text, sentence.Tokens, sentence.Start));
        for (var length = 1; length < ShortestWhole; length++)
        {
            foreach (var at in words.FoundIn(shorts, length))
            {
                var end = at + length;
                if (end < tokens.Count && gaps.Between(end).IndexOfAny(Marks) < 0) continue;
                if (at == 0 || gaps.Between(at).IndexOfAny(Marks) >= 0 || end == tokens.Count && HoldingUp.Contains(tokens[at - 1].Lower)) Array.Fill(copied, true, at, length);
            }
        }
    }

    // "The criteria were strict, and I rated every bid": whoever does what the notes say, as its subject, holds nothing up.
    private bool IsTold(Sentence sentence, int copy)
    {
        var (tokens, gaps) = (sentence.Tokens, new Gaps(sentence.Text, sentence.Tokens, sentence.Start));
        var who = copy;
        while (who >= 0 && tokens[who].Lower is not ("i" or "we" or "i've" or "we've")) who--;
        if (who < 0 || who + 1 == tokens.Count) return false;
        var verb = Speaker.PastFillers(tokens, who + 1);
        var acts = verb < copy ? Verbs.IsPastAction(tokens[verb].Lower) && !Pointing.Contains(tokens[verb].Lower) : Verbs.IsPast(tokens[verb].Lower);
        if (!acts || copy - verb > LongestStart || IsFrame([.. tokens.Take((who + 1)..copy)])) return false;
        for (var i = who == 0 ? 1 : who; i <= copy; i++)
            if (gaps.Between(i).IndexOfAny(":\"“”") >= 0) return false;
        if (who == 0) return true;
        // Where the notes themselves say "I", only what joins clauses may stand before it.
        if (who == copy) return Joining.Contains(tokens[who - 1].Lower);
        return gaps.Breaks(who) || !Supposing.Contains(tokens[tokens[who - 1].Lower is "that" && who > 1 ? who - 2 : who - 1].Lower);
    }

    // "Met: …", "…: met", whatever runs into it for want of a stop.
    private static bool IsClaimed(Sentence sentence, int first, int last)
    {
        var (tokens, gaps) = (sentence.Tokens, new Gaps(sentence.Text, sentence.Tokens, sentence.Start));
        return first > 0 && Claims.Contains(tokens[first - 1].Lower) && gaps.Between(first).Contains(':')
            || last < tokens.Count && Claims.Contains(tokens[last].Lower) && gaps.Between(last).IndexOfAny(":=[(") >= 0;
    }

    // Three points and more strung together with semicolons, or one in quotation marks that opens right before it: pasted, with whatever words around them.
    private bool IsList(Sentence sentence, bool[] copied)
    {
        var joints = 0;
        for (var i = 1; i < copied.Length; i++)
        {
            if (!copied[i] || runs.Contains($"{sentence.Tokens[i - 1].Lower} {sentence.Tokens[i].Lower}")) continue;
            var between = sentence.Text.AsSpan(sentence.Tokens[i - 1].End - sentence.Start, sentence.Tokens[i].Start - sentence.Tokens[i - 1].End);
            // Two may well be told in one breath.
            if (between.Contains(';') && copied[i - 1] && ++joints > 1 || between.IndexOfAny("\"“") >= 0 && !Verbs.In([.. sentence.Tokens.Take(i)])) return true;
        }
        return false;
    }

    private bool IsFrame(IReadOnlyList<Token> tokens) => tokens is [var only] && Claims.Contains(only.Lower)
        || Enumerable.Range(0, tokens.Count).Any(i => Frames.LengthAt(tokens, i) > 0 && !GradingWords.IsReadFrom(tokens, i) && !(writesOfCriteria && Ambiguous.Contains(tokens[i].Lower)));

    private string Folded(Sentence sentence, Token[] tokens)
    {
        var text = tokens is [] ? "" : TextFolding.Fold(sentence.Text[(tokens[0].Start - sentence.Start)..(tokens[^1].End - sentence.Start)]);
        return writesOfCriteria ? Ambiguous.Aggregate(text, (left, word) => left.Replace(word, "rules", StringComparison.Ordinal)) : text;
    }

    private static bool IsClaim(Sentence sentence) => sentence.Tokens.Count <= 2 && sentence.Tokens.Any(token => Claims.Contains(token.Lower));

    private bool IsExhibit(Sentence sentence) => Frames.In(sentence.Tokens) || IsClaim(sentence) || IsPasted(sentence);

    /// <summary>Whether most of it, or any part of it that is no coincidence, stands in the notes word for word.</summary>
    public bool IsPasted(Sentence sentence) => HoldsCopy(sentence) || IsCopy(sentence);

    // Short points strung together are copied each for itself.
    private bool IsCopy(Sentence sentence) =>
        Clauses(sentence).Sum(clause => Copied(clause, Math.Min(Run, clause.Count)).Count(copied => copied)) > Mostly * sentence.Tokens.Count;

    private static IEnumerable<IReadOnlyList<Token>> Clauses(Sentence sentence)
    {
        var first = 0;
        for (var i = 1; i <= sentence.Tokens.Count; i++)
        {
            if (i < sentence.Tokens.Count && !sentence.Text.AsSpan(sentence.Tokens[i - 1].End - sentence.Start, sentence.Tokens[i].Start - sentence.Tokens[i - 1].End).Contains(';')) continue;
            yield return [.. sentence.Tokens.Take(first..i)];
            first = i;
        }
    }

    private bool HoldsCopy(Sentence sentence) => Copied(sentence.Tokens, Run).Contains(true);

    /// <summary>Which tokens belong to runs of this length that the notes hold as well.</summary>
    private bool[] Copied(IReadOnlyList<Token> tokens, int length)
    {
        var copied = new bool[tokens.Count];
        Mark(copied, new(tokens), length, runs);
        return copied;
    }

    private static void Mark(bool[] copied, WordRuns words, int length, HashSet<string> known)
    {
        foreach (var at in words.FoundIn(known, length)) Array.Fill(copied, true, at, length);
    }
}
