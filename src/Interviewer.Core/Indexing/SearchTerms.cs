using Interviewer.Language;

namespace Interviewer.Indexing;

/// <summary>A query as full-text expressions. Everything the user wrote stands in quotation marks, so that no operator of the index is reachable.</summary>
internal static class SearchTerms
{
    /// <summary>More words only cost time, and the index limits the depth of an expression.</summary>
    private const int MostWords = 64;

    private const int LongestWord = 100;

    private static readonly char[] Marks = [.. "?!.,;:\"'()[]{}*_<>“”‘’"];

    /// <returns>Any of the query's words; null when there is none.</returns>
    public static string? Words(string query)
    {
        // The index stops reading at a zero character, inside the quotation marks.
        var printable = string.Concat(query.Select(c => char.IsControl(c) || c is '/' ? ' ' : c));
        string[] words = [.. printable.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit))];
        string[] content = [.. words.Where(word => !StopWords.Contains(word.Trim(Marks).Replace('’', '\'').ToLowerInvariant()))];
        return AnyOf(content.Length > 0 ? content : words);
    }

    /// <returns>Any word by which a story shows what the query asks for; null when it asks for no competency.</returns>
    public static string? Cues(string query)
    {
        var asked = Competencies.AskedBy(query);
        return AnyOf(Competencies.AllCues.Where(cue => !cue.Asks && asked.Contains(cue.Competency.Name) && !cue.Stems.Contains(CompetencyCue.AnyWords)).Select(cue => cue.Phrase), int.MaxValue);
    }

    private static string? AnyOf(IEnumerable<string> phrases, int most = MostWords)
    {
        string[] quoted = [.. phrases.Where(phrase => phrase.Length <= LongestWord).Distinct(StringComparer.OrdinalIgnoreCase).Take(most).Select(phrase => $"\"{phrase.Replace("\"", "\"\"")}\"")];
        return quoted.Length == 0 ? null : string.Join(" OR ", quoted);
    }
}
