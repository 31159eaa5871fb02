namespace Interviewer.Notes;

/// <summary>
/// Markdig looks for the end of each link, code span and HTML mark of a paragraph in time that grows with the square of their number.
/// A paragraph too long to be anybody's prose is read without them: blanks take their place, its words and lines stay.
/// </summary>
internal static class LongParagraphs
{
    private const int Longest = 20_000;

    public static string Tame(string text)
    {
        if (text.Length <= Longest) return text;
        char[]? tamed = null;
        var (start, done, fenced) = (0, 0, false);
        for (var at = 0; at < text.Length;)
        {
            var end = TextRepair.EndOfLine(text, at);
            var words = text.AsSpan(at, end - at).Trim();
            var fence = words.StartsWith("```") || words.StartsWith("~~~");
            if (fence) fenced = !fenced;
            if (fence || fenced || words.IsEmpty || OpensBlock(words)) start = at;
            if (end - start > Longest && !fenced)
            {
                tamed ??= text.ToCharArray();
                for (var i = Math.Max(start, done); i < end; i++)
                {
                    if (tamed[i] is '[' or ']' or '<' or '`') tamed[i] = ' ';
                }
                done = end;
            }
            at = end;
        }
        return tamed is null ? text : new(tamed);
    }

    private static bool OpensBlock(ReadOnlySpan<char> words) =>
        words is ['#' or '>', ..] or ['*' or '-' or '+', ' ' or '\t', ..] || (char.IsAsciiDigit(words[0]) && words[..Math.Min(words.Length, 6)].IndexOfAny('.', ')') > 0);
}
