namespace Interviewer.Notes;

/// <summary>
/// Gives the many ways of setting out notes the one shape that the readers know, sections with a title and their items: tables become
/// items or sections, bold lines and questions with their own answers become sections, second tellings join their story, labels below a bullet rise.
/// </summary>
internal static class SectionShaper
{
    public static void Shape(NoteSection section)
    {
        for (var i = 0; i < section.Sections.Count; i++) section.Sections[i] = QuestionSections.Titled(section.Sections[i]);
        foreach (var child in section.Sections.ToList()) Shape(child); // which may put others beside itself
        var shaped = new List<NoteItem>();
        foreach (var item in section.Items) TableShapes.Add(item, section, shaped);
        section.Items.Clear();
        section.Items.AddRange(shaped.SelectMany(InlineLabels.Split));
        Withheld.SetAside(section.Items);
        Outlines.Split(section);
        HeadingsOfParts.Join(section);
        LabelledLines.Nest(section.Items);
        SharedOpenings.Spread(section.Items);
        FitHeadings.Join(section);
        Retellings.Join(section);
        PersonalAnswers.Split(section);
        TitledItems.Split(section);
        UntitledStories.Split(section);
        NestedStories.Lift(section);
        QuotedText.Unquote(section);
        foreach (var child in section.Sections) QuotedText.Unquote(child);
    }
}
