using Interviewer.Language;

namespace Interviewer.Notes;

/// <summary>What the notes lack, as far as they show it by themselves.</summary>
internal static class GapFinder
{
    // Of any English notes seen, a quarter and more of the words are function words; of other languages, one in twenty at most.
    private const int FewestWords = 60, LanguageSample = 8_000;

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

    /// <summary>Says that notes are in another language than the interview; null where they are in English, or too short to tell.</summary>
    public static Gap? OfLanguage(NoteText note)
    {
        var (words, english) = StopWords.Count(note.Text.AsSpan(0, Math.Min(note.Text.Length, LanguageSample)));
        return words < FewestWords || english * 10 >= words ? null
            : new(GapKind.OtherLanguage, "These notes are mostly not in English: stories are told from other text by their layout alone, and what you answer in English cannot be held against them.", note.File, 1);
    }

    private static string Place(NoteSection section) =>
        section.Parent is { Level: > 0 } parent ? $"“{section.Title}” under “{parent.Title}”" : $"“{section.Title}”";

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..57] + "…";
}
