namespace Interviewer.Notes;

/// <summary>Where each line of a raw text starts, so that offsets become 1-based line numbers.</summary>
internal sealed class LineIndex
{
    private readonly List<int> starts = [0];

    private readonly int above;

    /// <param name="above">Number of lines above a text that is part of another.</param>
    public LineIndex(string text, int above = 0)
    {
        this.above = above;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' || (text[i] is '\r' && (i + 1 == text.Length || text[i + 1] is not '\n'))) starts.Add(i + 1);
        }
        Count = starts[^1] == text.Length && starts.Count > 1 ? starts.Count - 1 : starts.Count;
    }

    /// <summary>Number of lines; a closing line break does not open another.</summary>
    public int Count { get; }

    public int LineAt(int offset)
    {
        var found = starts.BinarySearch(offset);
        return above + (found >= 0 ? found + 1 : ~found);
    }

    /// <summary>The line whose text stands deepest in lists and quotations, and how deep: marks before its first letter, and two columns of indent for each level.</summary>
    public (int Line, int Depth) MostNested(string text)
    {
        var (line, deepest) = (1, 0);
        for (var i = 0; i < starts.Count; i++)
        {
            var depth = Depth(text.AsSpan(starts[i]..(i + 1 < starts.Count ? starts[i + 1] : text.Length)));
            if (depth > deepest) (line, deepest) = (i + 1, depth);
        }
        return (line, deepest);
    }

    private static int Depth(ReadOnlySpan<char> line)
    {
        var (marks, columns) = (0, 0);
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] is '>' || line[at] is '-' or '*' or '+' && at + 1 < line.Length && line[at + 1] is ' ' or '\t') marks++;
            else if (line[at] is ' ' or '\t') columns += marks > 0 ? 0 : line[at] is ' ' ? 1 : 4;
            // Marks alone are a rule across the page, an indent alone is code.
            else return line[at] is '\r' or '\n' || marks == 0 ? 0 : marks + columns / 2;
        }
        return 0;
    }
}
