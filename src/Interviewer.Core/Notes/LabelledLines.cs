namespace Interviewer.Notes;

/// <summary>"What happened" on a line of its own, with what happened in the lines right below it, or in quotations: those belong to the label.</summary>
internal static class LabelledLines
{
    public static void Nest(List<NoteItem> items)
    {
        if (!items.Exists(IsBare)) return;
        var nested = new List<NoteItem>(items.Count);
        for (var i = 0; i < items.Count;)
        {
            var end = i + 1;
            if (IsBare(items[i]))
                while (end < items.Count && (items[end].Kind is NoteItemKind.Quote || items[end].Line == items[end - 1].LastLine + 1) && PartLabels.Read(items[end]) is null) end++;
            nested.Add(end > i + 1 ? items[i] with { Children = items[(i + 1)..end].ConvertAll(Said) } : items[i]);
            i = end;
        }
        items.Clear();
        items.AddRange(nested);
    }

    private static NoteItem Said(NoteItem item) => item.Kind is NoteItemKind.Quote ? item with { Kind = NoteItemKind.Paragraph } : item;

    private static bool IsBare(NoteItem item) => item is { Kind: NoteItemKind.Paragraph, Children.Count: 0, Corrected: null } && PartLabels.Read(item) is { Rest.Length: 0 };
}
