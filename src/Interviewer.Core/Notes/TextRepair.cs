using System.Buffers;
using System.Text;

namespace Interviewer.Notes;

/// <summary>
/// Small faults of typing that change what Markdown reads, mended before it reads: a byte-order mark, no-break spaces, comments
/// between list items, bullets indented too little under a number, bullets that Markdown does not know. Every line keeps its number.
/// </summary>
internal static class TextRepair
{
    public static string Mend(string text)
    {
        text = LongParagraphs.Tame(text.TrimStart('\uFEFF').Replace('\u00a0', ' '));
        if (!NeedsLines(text)) return text;
        var mended = new StringBuilder(text.Length);
        var fenced = false;
        var numbered = -1; // where the number of an ordered item begins in what is mended so far
        var (from, to) = (0, 0); // its indentation, and where its own text begins
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfLine(text, at);
            var line = text.AsSpan(at, end - at);
            at = end;
            var words = line.TrimStart();
            if (!fenced && BulletLength(words) is > 0 and var bullet)
            {
                mended.Append(line[..(line.Length - words.Length)]).Append(words[0] is 'o' ? "  - " : "- ").Append(words[bullet..]);
                numbered = -1;
                continue;
            }
            var indent = Columns(line[..(line.Length - words.Length)]);
            if (words.StartsWith("```") || words.StartsWith("~~~")) fenced = !fenced;
            else if (!fenced)
            {
                if (IsComment(words.TrimEnd()))
                {
                    mended.Append(line[line.TrimEnd("\r\n").Length..]);
                    continue;
                }
                var length = NumberLength(words);
                if (numbered >= 0 && indent > from && (length > 0 || words is ['*' or '-' or '+', ' ' or '\t', ..]))
                {
                    // "1. a" above "  - b": two blanks are meant to nest, yet the text of "1. a" begins at the third.
                    if (indent < to) mended.Remove(numbered, NumberLength(mended, numbered)).Insert(numbered, '-');
                    numbered = -1;
                }
                if (length > 0)
                {
                    (from, numbered) = (indent, mended.Length + line.Length - words.Length);
                    to = words[length] is '\t' ? 0 : indent + length + 1;
                }
                else if (!words.IsWhiteSpace()) numbered = -1;
            }
            mended.Append(line);
        }
        return mended.ToString();
    }

    /// <summary>Holds a comment or a numbered item: nothing else is mended line by line.</summary>
    private static bool NeedsLines(string text)
    {
        if (text.Contains("<!--", StringComparison.Ordinal) || text.AsSpan().ContainsAny(Bullets)) return true;
        for (var at = 0; at < text.Length; at = EndOfLine(text, at))
        {
            var line = text.AsSpan(at).TrimStart(" \t");
            if (NumberLength(line) is > 0 and var length && line[length] is ' ') return true;
        }
        return false;
    }

    public static int EndOfLine(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\r', '\n');
        if (end < 0) return text.Length;
        end += at;
        return text[end] is '\r' && end + 1 < text.Length && text[end + 1] is '\n' ? end + 2 : end + 1;
    }

    private static int Columns(ReadOnlySpan<char> blanks)
    {
        var columns = 0;
        foreach (var blank in blanks) columns = blank is '\t' ? (columns / 4 + 1) * 4 : columns + 1;
        return columns;
    }

    private static bool IsComment(ReadOnlySpan<char> words) =>
        words.StartsWith("<!--") && words.EndsWith("-->") && words.Length >= 7 && words[4..].IndexOf("-->") == words.Length - 7;

    // What word processors, phones and people who draw boxes set before an item.
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•◦▪‣●○■□☐☑☒✓✔–");

    /// <summary>Length of such a bullet and the blanks after it; 0 when the line begins otherwise. A dash needs its blank, an "o" its tab.</summary>
    private static int BulletLength(ReadOnlySpan<char> words)
    {
        if (words.Length < 2 || !(Bullets.Contains(words[0]) && (words[0] is not '–' || words[1] is ' ' or '\t') || words[0] is 'o' && words[1] is '\t')) return 0;
        var rest = words[1..].TrimStart(" \t");
        return rest.Trim().IsEmpty ? 0 : words.Length - rest.Length;
    }

    /// <summary>Length of "12." or "12)" before a blank; 0 when the line begins otherwise.</summary>
    private static int NumberLength(ReadOnlySpan<char> words)
    {
        var digits = 0;
        while (digits < words.Length && char.IsAsciiDigit(words[digits])) digits++;
        return digits is > 0 and < 4 && digits + 1 < words.Length && words[digits] is '.' or ')' && words[digits + 1] is ' ' or '\t' ? digits + 1 : 0;
    }

    private static int NumberLength(StringBuilder mended, int at)
    {
        var length = 0;
        while (char.IsAsciiDigit(mended[at + length])) length++;
        return length + 1;
    }
}
