using Interviewer.Language;

namespace Interviewer.Indexing;

/// <summary>A query as a full-text expression. Everything the user wrote stands in quotation marks, so that no operator of the index is reachable.</summary>
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

    private static string? AnyOf(IEnumerable<string> words)
    {
        string[] quoted = [.. words.Where(word => word.Length <= LongestWord).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords).Select(word => $"\"{word.Replace("\"", "\"\"")}\"")];
        return quoted.Length == 0 ? null : string.Join(" OR ", quoted);
    }
}
