using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>"S: she was quiet. T: none, I offered. A: …" in one breath: an item for each.</summary>
internal static partial class InlineLabels
{
    private const int Fewest = 3;

    public static IEnumerable<NoteItem> Split(NoteItem item)
    {
        if (item.Children.Count > 0 || item.IsAside || !item.Text.Contains(':')) return [item];
        var labels = Label().Matches(item.Text);
        if (labels.Count < Fewest || labels[0].Index > 0 || labels.Select(label => label.Groups[1].Value).Distinct().Count() < labels.Count) return [item];
        return labels.Select((label, i) => item with
        {
            Text = item.Text[label.Index..(i + 1 < labels.Count ? labels[i + 1].Index : item.Text.Length)].Trim(),
            BoldLead = null,
            Links = i == 0 ? item.Links : [],
        });
    }

    [GeneratedRegex(@"(?<=^|[.;!?…)] )([STARLC])\s?: ", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
