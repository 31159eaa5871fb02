namespace Interviewer.Notes;

/// <summary>Headings that are text of the section above: "###### Situation: the oven was cold", "###### - I lit it".</summary>
internal static class HeadingsOfParts
{
    // A single "Challenge: the cold oven" is a title.
    private const int FewestLabels = 3;

    public static void Join(NoteSection section)
    {
        if (section.Level == 0 || !section.Sections.Exists(child => IsDashed(child) || child.Title.Contains(':'))) return;
        var texts = section.Sections.Where(child => child is { Corrected: null, Sections.Count: 0 }).Select(child => (Child: child, Item: AsItem(child))).ToList();
        var labelled = texts.Where(text => PartLabels.Read(text.Item) is { Rest.Length: > 0 }).ToList();
        if (labelled.DistinctBy(text => PartLabels.Read(text.Item)!.Kind).Count() < FewestLabels) labelled.Clear();
        foreach (var (child, item) in texts.Where(text => IsDashed(text.Child) || labelled.Contains(text)))
        {
            section.Items.Add(item);
            section.Sections.Remove(child);
        }
    }

    private static bool IsDashed(NoteSection child) => child.Title.StartsWith("- ", StringComparison.Ordinal);

    private static NoteItem AsItem(NoteSection child)
    {
        var text = child.Title.TrimStart('-', ' ');
        return new(NoteItemKind.Paragraph, text, null, text, LineRange.At(child.Line), child.TitleLinks, [.. child.Items]);
    }
}
