namespace Interviewer.Notes;

/// <summary>The labels of a story below the bullet that names it, where its section holds no other: they are the section's.</summary>
internal static class NestedStories
{
    public static void Lift(NoteSection section)
    {
        if (section.Corrected is not null || SectionTyper.HoldsMany(section) || section.Sections.Count > 0 || StoryShape.IsLabelled(section.Items)) return;
        if (section.Items.FindAll(Tells) is not [var story]) return;
        var at = section.Items.IndexOf(story);
        section.Items[at] = story with { Children = [] };
        section.Items.InsertRange(at + 1, story.Children);
    }

    private static bool Tells(NoteItem item) =>
        item is { Kind: NoteItemKind.Bullet, Corrected: null } && !item.Reading.AsksCandidate && PartLabels.Read(item) is null && StoryShape.IsLabelled(item.Children);
}
