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
        for (var at = 0; (at = TextRepair.EndOfLine(text, at)) < text.Length;) starts.Add(at);
        if (text is [.., '\n' or '\r']) starts.Add(text.Length);
        Count = starts[^1] == text.Length && starts.Count > 1 ? starts.Count - 1 : starts.Count;
    }

    /// <summary>Number of lines; a closing line break does not open another.</summary>
    public int Count { get; }

    public int LineAt(int offset)
    {
        var found = starts.BinarySearch(offset);
        return above + (found >= 0 ? found + 1 : ~found);
    }

    /// <summary>How far a line is set in, marks of a quotation included.</summary>
    public int Indent(string text, int line)
    {
        var opening = text.AsSpan(starts[line - above - 1]);
        return opening.Length - opening.TrimStart(" \t>").Length;
    }

    /// <summary>
    /// The line that stands deepest in lists and quotations, and how deep: marks before its first letter, and two columns of indent for each level. Of those as deep,
    /// the one with the most before its first letter.
    /// </summary>
    public (int Line, int Depth) MostNested(string text)
    {
        var (line, most) = (1, (Depth: 0, Opening: 0));
        for (var i = 0; i < starts.Count; i++)
        {
            var opening = Opening(text.AsSpan(starts[i]..(i + 1 < starts.Count ? starts[i + 1] : text.Length)));
            if (opening.CompareTo(most) > 0) (line, most) = (i + 1, opening);
        }
        return (line, most.Depth);
    }

    private static (int Depth, int Length) Opening(ReadOnlySpan<char> line)
    {
        var (quotes, items, columns, at, marks, numbered) = (0, 0, 0, 0, true, false);
        while (at < line.Length)
        {
            var digits = marks ? NumberedMark(line[at..]) : 0;
            if (digits == 0 && char.IsLetterOrDigit(line[at])) break;
            if (marks)
            {
                if (digits > 0 || line[at] is '-' or '*' or '+' && at + 1 < line.Length && line[at + 1] is ' ' or '\t') items++;
                else if (line[at] is '>') quotes++;
                else if (line[at] is not (' ' or '\t')) marks = false;
                else if (quotes + items == 0) columns += line[at] is ' ' ? 1 : 4;
            }
            numbered |= digits > 0;
            at += Math.Max(1, digits);
        }
        // Bullets alone are a rule across the page, an indent alone is code.
        return (quotes + ((at < line.Length || numbered) && items > 0 ? items + columns / 2 : 0), at);
    }

    // "1." or "12)" before a blank: its length, or 0. Longer numbers open no list.
    private static int NumberedMark(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 9 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] is ' ' or '\t' ? digits + 1 : 0;
    }
}
