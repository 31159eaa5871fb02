using System.Text;

namespace Interviewer.Notes;

/// <summary>One documented point of a narrative: the items that make it up, folded together.</summary>
/// <param name="IsPoint">False for quotations, labels and bare links: kept as text, no criterion of their own.</param>
internal sealed record Passage(CriterionKind Kind, IReadOnlyList<NoteItem> Items, bool IsPoint = true)
{
    /// <summary>Text of an item whose label was cut off ("Impact: …"); null takes each item's own.</summary>
    public string? FirstText { get; init; }

    private string? joined;

    private IReadOnlyList<LineRange>? ranges;

    public string Text => joined ??= Joined();

    public IReadOnlyList<LineRange> Lines => ranges ??= Ranges();

    public Cue Cues
    {
        get
        {
            var cues = Cue.None;
            foreach (var item in Items) cues |= item.Reading.Cues;
            return cues;
        }
    }

    public Passage With(Passage other) => new(Kind, [.. Items, .. other.Items], IsPoint) { FirstText = FirstText };

    private IReadOnlyList<LineRange> Ranges()
    {
        if (Items.Count == 1) return [Items[0].Lines];
        var ranges = new List<LineRange>();
        foreach (var lines in Items.Select(item => item.Lines).OrderBy(lines => lines.First))
        {
            if (ranges is [.., var last] && lines.First <= last.Last + 1) ranges[^1] = new(last.First, Math.Max(last.Last, lines.Last));
            else ranges.Add(lines);
        }
        return ranges;
    }

    private string Joined()
    {
        if (Items.Count == 1) return FirstText ?? Items[0].Text;
        var joined = new StringBuilder();
        for (var i = 0; i < Items.Count; i++)
        {
            var text = i == 0 ? FirstText ?? Items[i].Text : Items[i].Text;
            if (text.Length == 0) continue;
            if (joined.Length > 0) joined.Append(char.IsLetterOrDigit(joined[^1]) ? "; " : " ");
            joined.Append(text);
        }
        return joined.ToString();
    }
}
