using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Notes;

/// <summary>Names of tools, products, organisations and places: acronyms, inner capitals, capitals inside a sentence.</summary>
internal static partial class NameFacts
{
    private const int MostHeads = 6;

    public static IEnumerable<FoundFact> In(Sentence sentence, FactPlace place)
    {
        var text = sentence.Text;
        var places = Ranges(Place().EnumerateMatches(text));
        var names = place.OfStory ? Ranges(Name().EnumerateMatches(text)) : [];
        if (places.Count + names.Count == 0 || IsHeadline(sentence)) yield break;
        foreach (var (start, end) in places) yield return Of(FactKind.Place, text[start..end], sentence);
        foreach (var (start, end) in names)
        {
            if (!NoName().IsMatch(text.AsSpan(start..end)) && !IsOrdinary(text[start..end]) && !places.Exists(known => known.Start <= start && start < known.End)) yield return Of(FactKind.Name, text[start..end], sentence);
        }
    }

    private static List<(int Start, int End)> Ranges(Regex.ValueMatchEnumerator matches)
    {
        var ranges = new List<(int Start, int End)>();
        foreach (var match in matches) ranges.Add((match.Index, match.Index + match.Length));
        return ranges;
    }

    private static FoundFact Of(FactKind kind, string name, Sentence sentence)
    {
        var value = (Plural().IsMatch(name) ? name[..^1] : name).ToLowerInvariant();
        var own = Tokenizer.Tokenize(name).ConvertAll(token => token.Stem);
        var heads = new List<string>(MostHeads);
        foreach (var token in sentence.Tokens)
        {
            if (heads.Count == MostHeads) break;
            if (token.IsContent && !token.IsNumber && !heads.Contains(token.Stem) && !own.Contains(token.Stem)) heads.Add(token.Stem);
        }
        return new(kind, sentence.Text, value, heads, FactSeverity.Minor);
    }

    // "Check them BEFORE you sign", and a "What" that begins a line: in capitals they are no names either.
    private static bool IsOrdinary(string name) => Tokenizer.Tokenize(name) is [var word] && (!word.IsContent || name == name.ToUpperInvariant() && (CommonWords.Contains(word.Stem) || Verbs.IsPast(word.Lower)));

    // In a Title Cased Line capitals say nothing.
    private static bool IsHeadline(Sentence sentence) =>
        sentence.Tokens.Count > 3 && sentence.Tokens.Count(token => char.IsUpper(sentence.Text[token.Start - sentence.Start])) * 2 > sentence.Tokens.Count;

    // An acronym, a word with inner capitals, or capitalised words after a lower-case word or comma.
    [GeneratedRegex(@"\b(?:\p{Lu}{2,}\d*(?:-\d+)?s?|\p{Lu}{2,}\p{Ll}{2,}|\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*)\b|(?<=[\p{Ll}\d,;)][ (/]{1,2})\p{Lu}\p{Ll}+(?: (?:\p{Lu}\p{L}+|(?!(?:19|20)\d\d\b)\d+(?!:)))*\b", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex($@"(?<=\b(?:in|at|near|across|outside)\s+)\p{{Lu}}\p{{Ll}}{{2,}}(?: \p{{Lu}}\p{{Ll}}+)*\b(?! (?:containers?|code|scripts?|models?|jobs?|environment|clusters?))(?<!\b(?:{Dates.Month}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Spring|Summer|Autumn|Winter))", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"^\p{Lu}{2,}s$", RegexOptions.CultureInvariant)]
    private static partial Regex Plural();

    [GeneratedRegex(@"^(?:I|OK|TODO|TBD|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)s?\b|^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)(?: \d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();
}
