namespace Interviewer.Notes;

/// <summary>
/// Which line breaks inside the paragraphs of a section were made by a width rather than by the author: where many lines end as their next word
/// would not have fitted. Each section is looked at by itself, so that what is written in others changes nothing in it.
/// </summary>
internal sealed class HardWraps
{
    // Narrower or wider than this no editor or mail program breaks lines.
    private const int Narrowest = 50, Widest = 120;

    private const double LeastShare = .4;

    // Whoever mended a word afterwards did not break the lines anew.
    private const int Slack = 6;

    private readonly string text;
    private readonly int width; // int.MaxValue where nothing was wrapped

    /// <param name="from">Where the section begins.</param>
    /// <param name="to">Where it ends.</param>
    public HardWraps(string text, int from, int to)
    {
        this.text = text;
        var broken = Broken(text, from, to);
        var widths = broken.Select(line => line.Length).Where(length => length is >= Narrowest and <= Widest).Distinct().ToArray();
        width = widths.Length == 0 ? int.MaxValue : widths.MaxBy(candidate => (broken.Count(line => Fits(line, candidate)), candidate));
        if (broken.Count(line => Fits(line, width)) < LeastShare * broken.Count) width = int.MaxValue;
    }

    /// <param name="next">Offset of the first letter of a line.</param>
    public bool IsWrapped(int next)
    {
        var start = text.AsSpan(0, next).LastIndexOfAny('\r', '\n') + 1;
        var above = text.AsSpan(0, start).TrimEnd("\r\n");
        var line = above[(above.LastIndexOfAny('\r', '\n') + 1)..].TrimEnd();
        if (IsLaidOut(line)) return false;
        // Set in from the line above, it goes on with it.
        if (next - start > line.Length - line.TrimStart(" \t>").Length) return true;
        return width is not int.MaxValue && line.Length + 1 + FirstWord(text.AsSpan(next)) > width - Slack;
    }

    // Columns made with blanks, or an arrow to what is meant: nobody breaks such a line.
    private static bool IsLaidOut(ReadOnlySpan<char> line) => line.TrimStart().IndexOf("   ") > 0 || line.IndexOfAny('→', '⇒') > 0 || line.IndexOf("->") > 0;

    private static bool Fits((int Length, int Next) line, int width) => line.Length <= width && line.Length + 1 + line.Next > width;

    // Lines that go on in the next, with the length of the word they might have taken from it.
    private static List<(int Length, int Next)> Broken(string text, int from, int to)
    {
        var broken = new List<(int, int)>();
        var before = 0;
        for (var at = from; at < to;)
        {
            var end = TextRepair.EndOfLine(text, at);
            var line = text.AsSpan(at, end - at).Trim();
            if (before > 0 && !line.IsEmpty && !OpensBlock(line)) broken.Add((before, FirstWord(line)));
            before = line.IsEmpty || line[0] is '#' or '|' || IsLaidOut(line) ? 0 : text.AsSpan(at, end - at).TrimEnd().Length;
            at = end;
        }
        return broken;
    }

    private static bool OpensBlock(ReadOnlySpan<char> line) => line[0] is '#' or '|' or '>' or '-' or '*' or '+' or '=' or '`' or '~' or '•' || char.IsAsciiDigit(line[0]);

    private static int FirstWord(ReadOnlySpan<char> line) => line.IndexOfAny(" \t\r\n") is var blank and >= 0 ? blank : line.Length;
}
