namespace Interviewer.Notes;

/// <summary>"What happened" on a line of its own, with what happened in the lines right below it: those belong to the label.</summary>
internal static class LabelledLines
{
    public static void Nest(List<NoteItem> items)
    {
        for (var i = 0; i + 1 < items.Count; i++)
        {
            if (!IsBare(items[i])) continue;
            var end = i + 1;
            while (end < items.Count && items[end].Line == items[end - 1].LastLine + 1 && PartLabels.Read(items[end]) is null) end++;
            items[i] = items[i] with { Children = items[(i + 1)..end] };
            items.RemoveRange(i + 1, end - i - 1);
        }
    }

    private static bool IsBare(NoteItem item) => item is { Kind: NoteItemKind.Paragraph, Children.Count: 0, Corrected: null } && PartLabels.Read(item) is { Rest.Length: 0 };
}
