using Spectre.Console;
using Spectre.Console.Rendering;

namespace Interviewer.Terminal;

/// <summary>Running text on a terminal: whole words, a hanging indent, no trailing blanks.</summary>
internal static class Prose
{
    /// <summary>Writes text below a label or mark: the first line begins with <paramref name="first"/>, the others with as many blanks.</summary>
    public static void WriteProse(this IAnsiConsole console, string first, string text, Style? style = null, Style? firstStyle = null) =>
        console.WriteProse(first, new string(' ', Width(first)), text, style, firstStyle);

    /// <param name="rest">What every line after the first begins with, such as a bar.</param>
    public static void WriteProse(this IAnsiConsole console, string first, string rest, string text, Style? style = null, Style? firstStyle = null)
    {
        var (lead, quoted) = (first, false);
        foreach (var line in Lines(Clean(text), console.Profile.Width - Width(first) - 1))
        {
            console.Write(new Text(line.Length == 0 ? lead.TrimEnd() : lead, firstStyle ?? Style.Plain));
            quoted = WriteQuoting(console, line, quoted, style ?? Style.Plain);
            console.WriteLine();
            lead = rest;
        }
    }

    /// <summary>A text with its place in the notes at the right edge, or below when there is no room.</summary>
    public static void WriteEntry(this IAnsiConsole console, string first, string text, string place, Style? style = null, Style? firstStyle = null)
    {
        text = Clean(text);
        var room = console.Profile.Width - Width(first) - Width(text) - Width(place) - 1;
        if (room < 2)
        {
            console.WriteProse(first, text, style, firstStyle);
            console.WriteProse(new string(' ', Width(first) + 2), place, Palette.Soft);
            return;
        }
        console.Write(new Text(first, firstStyle ?? Style.Plain));
        console.Write(new Text(text, style ?? Style.Plain));
        console.Write(new Text(new string(' ', room) + place, Palette.Soft));
        console.WriteLine();
    }

    /// <summary>Words between “ and ” stand out: they are somebody's own, of the answer or of the notes.</summary>
    private static bool WriteQuoting(IAnsiConsole console, string line, bool quoted, Style style)
    {
        var start = 0;
        while (start < line.Length)
        {
            var at = line.IndexOf(quoted ? '”' : '“', start);
            var end = at < 0 ? line.Length : quoted ? at + 1 : at;
            if (end > start) console.Write(new Text(line[start..end], quoted ? style.Combine(Palette.Accent) : style));
            start = end;
            if (at >= 0) quoted = !quoted;
        }
        return quoted;
    }

    /// <summary>The lines of a text, broken between words; a word longer than a line is cut.</summary>
    public static IEnumerable<string> Lines(string text, int width) =>
        Spans(text, width).Select(span => text.Substring(span.Start, span.Length).TrimEnd());

    /// <summary>The same as places in the text; together with the line breaks they cover every character.</summary>
    public static IEnumerable<(int Start, int Length)> Spans(string text, int width)
    {
        width = Math.Max(width, 10);
        var start = 0;
        while (true)
        {
            var newLine = text.IndexOf('\n', start);
            var end = newLine < 0 ? text.Length : newLine;
            while (Fitting(text, start, end, width) is var length && start + length < end)
            {
                yield return (start, length);
                start += length;
            }
            yield return (start, end - start);
            if (newLine < 0) yield break;
            start = newLine + 1;
        }
    }

    /// <summary>Without what would steer the terminal instead of being shown.</summary>
    public static string Clean(string text)
    {
        text = text.ReplaceLineEndings("\n").Replace('\t', ' ');
        return text.Any(IsControl) ? string.Concat(text.Where(letter => !IsControl(letter))) : text;

        static bool IsControl(char letter) => char.IsControl(letter) && letter is not '\n';
    }

    /// <summary>Columns a text takes; some characters take two or none.</summary>
    public static int Width(string text) => new Segment(text).CellCount();

    /// <summary>How many characters from <paramref name="start"/> stand on one line, the blank after the last word included.</summary>
    private static int Fitting(string text, int start, int end, int width)
    {
        int columns = 0, afterWord = 0, at = start;
        while (at < end)
        {
            var size = at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
            columns += text[at] is >= ' ' and < (char)0x300 ? 1 : Width(text.Substring(at, size));
            if (text[at] == ' ') afterWord = at + 1 - start;
            // A blank may hang over the edge: it is not seen.
            else if (columns > width) return afterWord > 0 ? afterWord : Math.Max(at - start, size);
            at += size;
        }
        return end - start;
    }
}
