using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>One clean sentence of an answer as the fact check sees it: its figures, its stems, and how it tells them.</summary>
/// <param name="noted">The notes that tell which of two readings of a figure is meant; null to take it as it is said.</param>
internal sealed class FactClause(Sentence sentence, Sentence? before, NotedFacts? noted = null)
{
    private static readonly string[] Pointers = ["it", "that", "this", "they", "those", "these", "which", "there", "we", "and", "so", "sorry", "it's", "that's"];

    /// <summary>After an opening of some words ("after half a year …") a sentence has come to its subject.</summary>
    private const int LatestSubject = 6;

    /// <summary>A sentence with no more other words of meaning says nothing else.</summary>
    private const int Bare = 2;

    private HashSet<string>? stems, nearStems;
    private IReadOnlyList<Quantity>? quantities;

    public Sentence Sentence { get; } = sentence;

    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    public Gaps Gaps => new(Sentence.Text, Tokens, Sentence.Start);

    public IReadOnlyList<Quantity> Quantities => quantities ??= noted is null ? Numbers.Find(Sentence) : [.. Numbers.Find(Sentence).SelectMany(noted.Meant)];

    /// <summary>Stems of meaning in this sentence.</summary>
    public IReadOnlySet<string> Stems => stems ??= [.. Tokens.Where(token => token.IsContent).Select(token => token.Stem)];

    /// <summary>The same of this and the sentence before: what "that" and "it" may point to.</summary>
    public IReadOnlySet<string> NearStems => nearStems ??= [.. Stems, .. (before?.Tokens ?? []).Where(token => token.IsContent).Select(token => token.Stem)];

    /// <summary>What the sentence is about: its own words, with those before it where it opens by pointing back.</summary>
    public IReadOnlySet<string> Topic => PointsBack ? NearStems : Stems;

    /// <summary>
    /// Whether it tells of what the fact counts: with another word of the fact's sentence ("twelve nurses were pulled back"), or of nothing else ("we had twelve nurses
    /// there"). "How many beds twelve nurses can look after" is about something else.
    /// </summary>
    public bool IsAbout(FactReading fact) => fact.Context(Topic) > 0
        || Tokens.Where((token, at) => token.IsContent && !Quantities.Any(said => said.First <= at && at <= said.Last) && !fact.Fact.HeadNouns.Any(head => Alike(head, token.Stem))).Count() <= Bare;

    // "It went down", "after half a year it went down".
    private bool PointsBack => Tokens.Count > 0 && (Pointers.Contains(Tokens[0].Lower) || Tokens.Take(LatestSubject).Any(token => token.Lower is "it" or "it's"));

    /// <param name="noted">As of <see cref="TellingFrames.At"/>.</param>
    public Telling TellingAt(int token, string noted = "") => TellingFrames.At(this, token, noted);

    /// <summary>Whether the figure is said of some of a thing: "five of the six", "a third of the products".</summary>
    public bool IsShare(Quantity said) => Tokens.Skip(said.First).Take(said.Last + 2 - said.First).Any(token => token.Lower is "of");

    /// <summary>Words of meaning in the part between punctuation that holds the figure, beside it.</summary>
    public IReadOnlyList<Token> Beside(Quantity said) => [.. Enumerable.Range(ClauseStart(said.First), ClauseEnd(said.First) - ClauseStart(said.First) + 1).Where(i => i < said.First || i > said.Last).Select(i => Tokens[i]).Where(token => token.IsContent)];

    /// <summary>First token of the part between punctuation that holds the token.</summary>
    public int ClauseStart(int token)
    {
        while (token > 0 && !Gaps.Breaks(token)) token--;
        return token;
    }

    /// <summary>Its last token.</summary>
    public int ClauseEnd(int token)
    {
        while (token + 1 < Tokens.Count && !Gaps.Breaks(token + 1)) token++;
        return token;
    }

    public bool Says(string lower) => Tokens.Any(token => token.Lower == lower);

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
