namespace Interviewer.Notes;

/// <summary>What the notes lack, as far as they show it by themselves.</summary>
internal static class GapFinder
{
    public static IEnumerable<Gap> InSections(NoteDocument document, SectionTyper kinds)
    {
        foreach (var section in document.Root.SelfAndDescendants())
        {
            if (section is { Level: > 0, Items.Count: 0, Sections.Count: 0, IsCleared: false })
                yield return new(GapKind.EmptySection, $"{Place(section)} is empty: write what you would say, or remove the heading.", document.File, section.Line);
            else if (section.Level > 0 && kinds[section] is SectionKind.Stories && section.Sections.Count == 0 && !StoryShape.HasContent(section.Items) && section.Items.Any(item => PartLabels.Read(item) is not null))
                yield return new(GapKind.EmptySection, $"{Place(section)} has labels but no story yet: write what happened under them.", document.File, section.Line);
            foreach (var item in section.Items.SelectMany(item => item.SelfAndDescendants()).Where(item => item.Reading.StandsIn))
                yield return new(GapKind.Placeholder, $"{Place(section)} still has a placeholder: “{Shortened(item.Text)}”.", document.File, item.Line);
        }
    }

    public static IEnumerable<Gap> InStory(NarrativeDraft draft)
    {
        var story = draft.Narrative;
        if (story.Kind is not NarrativeKind.Story) yield break;
        if (Lacks(PartKind.Action)) yield return At(GapKind.StoryWithoutAction, "does not say what you did: add your own actions.");
        if (Lacks(PartKind.Impact)) yield return At(GapKind.StoryWithoutImpact, "has no impact: add how it turned out, with a figure if there is one.");
        if (Lacks(PartKind.Learning)) yield return At(GapKind.StoryWithoutLearning, "has no learning: add what you took from it or would do differently.");

        bool Lacks(PartKind kind) => story.Parts.All(part => part.Kind != kind);
        Gap At(GapKind kind, string message) => new(kind, $"The story “{story.Title}” {message}", story.File, story.Lines[0].First);
    }

    private static string Place(NoteSection section) =>
        section.Parent is { Level: > 0 } parent ? $"“{section.Title}” under “{parent.Title}”" : $"“{section.Title}”";

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..57] + "…";
}
