namespace Interviewer.Notes;

/// <summary>Headings that are text of the section above: "###### Situation: the oven was cold", "###### - I lit it".</summary>
internal static class HeadingsOfParts
{
    // A single "Challenge: the cold oven" is a title.
    private const int FewestLabels = 3;

    public static void Join(NoteSection section)
    {
        JoinBeside(section);
        if (section.Level == 0 || !section.Sections.Exists(child => IsDashed(child) || child.Title.Contains(':'))) return;
        var texts = section.Sections.Where(child => child is { Corrected: null, Sections.Count: 0 }).Select(child => (Child: child, Item: AsItem(child)))
            .Select(text => (text.Child, text.Item, Label: PartLabels.Read(text.Item) is { Rest.Length: > 0 } label ? label : null)).ToList();
        var labelled = texts.Select(text => text.Label?.Kind).OfType<PartKind>().Distinct().Count() >= FewestLabels;
        foreach (var (child, item, _) in texts.Where(text => IsDashed(text.Child) || labelled && text.Label is not null))
        {
            section.Items.Add(item);
            section.Sections.Remove(child);
        }
    }

    // "Interview framing" beside the headings of the parts says something of the story, and is none.
    private static void JoinBeside(NoteSection section)
    {
        if (section.Level == 0 || section.Sections.Select(child => child.Reading.Label?.Kind).OfType<PartKind>().Distinct().Count() < FewestLabels) return;
        var beside = section.Sections.FindAll(child => child is { Corrected: null, Shown: null, Sections.Count: 0, Reading: { Label: null, Topic: SectionKind.Unknown, AsksInterviewer: false } } && child.Items.Count > 0
            && child.Items.SelectMany(item => item.SelfAndDescendants()).All(item => item.Kind is NoteItemKind.Paragraph or NoteItemKind.Bullet && !item.Reading.AsksCandidate && !item.Text.EndsWith('?')) && !StoryShape.IsLabelled(child.Items));
        foreach (var child in beside)
        {
            section.Items.Add(AsItem(child) with { Kind = NoteItemKind.Aside });
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
