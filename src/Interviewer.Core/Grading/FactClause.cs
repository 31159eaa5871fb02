using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>One clean sentence of an answer as the fact check sees it: its figures, its stems, and whether it tells what was so.</summary>
internal sealed class FactClause(Sentence sentence, Sentence? before)
{
    private static readonly Phrases Unreal = Phrases.Of("""
        would, wouldn't, could have, should have, should've, could've, might have, if, wish, wished, hoped, wanted, wanting, asked for, we planned, i planned, had planned, plan was, expected, estimated, promised, supposed to, meant to,
        instead of, rather than, as if, imagine, suppose, normally, usually, typically, goal, target, aim, thought, assumed, guessed, feared, worried, suspected, hypothesis, my bet, first bet, figured, theory,
        were afraid, unless, asked whether, wondered
        """);

    private static readonly Phrases Elsewhere = Phrases.Of("""
        before that, before the, previously, previous, old, legacy, existing, used to, prior, earlier, another, a different, somewhere else, later on, years later, since then, nowadays, these days,
        next project, last project, other project, whole company, across the company, in total, altogether, competitor
        """);

    public Sentence Sentence { get; } = sentence;

    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    public IReadOnlyList<Quantity> Quantities { get; } = Numbers.Find(sentence);

    /// <summary>Stems of meaning in this sentence.</summary>
    public HashSet<string> Stems { get; } = [.. sentence.Tokens.Where(token => token.IsContent).Select(token => token.Stem)];

    /// <summary>The same of this and the sentence before: what "that" and "it" may point to.</summary>
    public HashSet<string> NearStems { get; } =
        [.. (before?.Tokens ?? []).Concat(sentence.Tokens).Where(token => token.IsContent).Select(token => token.Stem)];

    /// <summary>Wished, planned, supposed or refused rather than told as what was.</summary>
    public bool IsUnreal { get; } = Unreal.In(sentence.Tokens) || sentence.Text.EndsWith('?');

    /// <summary>The same of the part between punctuation that holds the token alone.</summary>
    public bool IsUnrealAt(int token)
    {
        int first = token, last = token;
        var gaps = new Gaps(Sentence.Text, Tokens, Sentence.Start);
        while (first > 0 && !gaps.Breaks(first)) first--;
        while (last + 1 < Tokens.Count && !gaps.Breaks(last + 1)) last++;
        return Sentence.Text.EndsWith('?') || Unreal.In([.. Tokens.Skip(first).Take(last - first + 1)]);
    }

    /// <summary>May be about another time or place than the story.</summary>
    public bool IsElsewhere { get; } = Elsewhere.In(sentence.Tokens);

    /// <summary>Whether the words that cast doubt on the clause are also those of the notes: "18 extra beds were wanted" is told so there.</summary>
    public static bool IsToldSo(string notes) => Tokenizer.Tokenize(notes) is var tokens && (Unreal.In(tokens) || Elsewhere.In(tokens));

    public static bool Alike(string a, string b) => SynonymLexicon.Kinship(a, b) > 0;

    /// <summary>How many of the stems have a like among <paramref name="said"/>.</summary>
    public static int Overlap(IEnumerable<string> stems, IReadOnlyCollection<string> said) => stems.Count(stem => said.Contains(stem) || said.Any(other => Alike(stem, other)));

    /// <summary>The part between punctuation that holds the tokens, as a slice of the raw answer.</summary>
    public string Quote(int first, int last)
    {
        var text = Sentence.Text;
        int start = Tokens[first].Start - Sentence.Start, end = Tokens[last].End - Sentence.Start;
        while (start > 0 && !IsBreak(text, start - 1)) start--;
        while (end < text.Length && !IsBreak(text, end)) end++;
        return text[start..end].Trim();
    }

    private static bool IsBreak(string text, int i) =>
        text[i] is ';' or '!' or '?' or '\n' or '—' or '–' or ':' && (i + 1 >= text.Length || text[i + 1] is ' ')
        || text[i] is ',' or '.' && !(i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]));
}
