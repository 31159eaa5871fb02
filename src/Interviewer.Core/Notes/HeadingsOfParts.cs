namespace Interviewer.Notes;

/// <summary>Headings that are text of the section above: "###### Situation: the oven was cold", "###### - I lit it".</summary>
internal static class HeadingsOfParts
{
    // A single "Challenge: the cold oven" is a title.
    private const int FewestLabels = 3;

    public static void Join(NoteSection section)
    {
        if (section.Level == 0 || !section.Sections.Exists(child => IsDashed(child) || child.Title.Contains(':'))) return;
        var labelled = section.Sections.Select(child => IsText(child) ? PartLabels.Read(AsItem(child)) : null).Where(label => label is { Rest.Length: > 0 }).DistinctBy(label => label!.Kind).Count() >= FewestLabels;
        foreach (var child in section.Sections.Where(child => IsText(child) && (IsDashed(child) || labelled && PartLabels.Read(AsItem(child)) is { Rest.Length: > 0 })).ToList())
        {
            section.Items.Add(AsItem(child));
            section.Sections.Remove(child);
        }
    }

    private static bool IsText(NoteSection child) => child is { Corrected: null, Sections.Count: 0 };

    private static bool IsDashed(NoteSection child) => child.Title.StartsWith("- ", StringComparison.Ordinal);

    private static NoteItem AsItem(NoteSection child)
    {
        var text = child.Title.TrimStart('-', ' ');
        return new(NoteItemKind.Paragraph, text, null, text, LineRange.At(child.Line), child.TitleLinks, [.. child.Items]);
    }
}
