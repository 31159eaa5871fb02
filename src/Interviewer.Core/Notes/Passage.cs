namespace Interviewer.Notes;

/// <summary>One documented point of a narrative: the items that make it up, folded together.</summary>
/// <param name="IsPoint">False for quotations, labels and bare links: kept as text, no criterion of their own.</param>
internal sealed record Passage(CriterionKind Kind, IReadOnlyList<NoteItem> Items, bool IsPoint = true)
{
    /// <summary>Text of an item whose label was cut off ("Impact: …"); null takes each item's own.</summary>
    public string? FirstText { get; init; }

    public string Text => Joined(Items.Select((item, i) => i == 0 ? FirstText ?? item.Text : item.Text));

    public IReadOnlyList<LineRange> Lines
    {
        get
        {
            var ranges = new List<LineRange>();
            foreach (var lines in Items.Select(item => item.Lines).OrderBy(lines => lines.First))
            {
                if (ranges is [.., var last] && lines.First <= last.Last + 1) ranges[^1] = new(last.First, Math.Max(last.Last, lines.Last));
                else ranges.Add(lines);
            }
            return ranges;
        }
    }

    public Passage With(Passage other) => this with { Items = [.. Items, .. other.Items] };

    private static string Joined(IEnumerable<string> texts)
    {
        var joined = new System.Text.StringBuilder();
        foreach (var text in texts.Where(text => text.Length > 0))
        {
            if (joined.Length > 0) joined.Append(char.IsLetterOrDigit(joined[^1]) ? "; " : " ");
            joined.Append(text);
        }
        return joined.ToString();
    }
}
