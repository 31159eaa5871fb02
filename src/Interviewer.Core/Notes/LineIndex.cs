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

    /// <summary>The line with the longest run of marks and blanks before its first letter.</summary>
    public int MostNestedLine(string text)
    {
        var (line, longest) = (1, -1);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : text.Length;
            var at = starts[i];
            while (at < end && !char.IsLetterOrDigit(text[at])) at++;
            if (at - starts[i] > longest) (line, longest) = (i + 1, at - starts[i]);
        }
        return line;
    }
}
