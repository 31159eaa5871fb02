namespace Interviewer.Notes;

/// <summary>"Leadership principles" as a heading below a story, with a list of them: what the story is good for. The one heading left then is the story's own text.</summary>
internal static class FitHeadings
{
    public static void Join(NoteSection section)
    {
        if (section.Level == 0) return;
        var labels = section.Sections.FindAll(child => child is { Corrected: null, Sections.Count: 0 } && QuestionLabel.IsFitTitle(child.Title));
        if (labels.Count == 0 || labels.Count == section.Sections.Count && section.Items.Count == 0) return;
        foreach (var label in labels)
        {
            section.Items.Insert(0, NoteItem.Bold(label.Title, label.Line) with { Kind = NoteItemKind.Aside, Text = $"{label.Title}: {string.Join(", ", label.Items.Select(item => item.Text))}", Lines = new(label.Line, label.LastLine) });
            section.Sections.Remove(label);
        }
        if (section.Sections is not [{ Corrected: null, Sections.Count: 0 } told] || section.Items.Exists(item => item.Kind is not NoteItemKind.Aside) || !StoryShape.IsTold(told)) return;
        section.Items.Add(NoteItem.Bold(told.Title, told.Line) with { Kind = NoteItemKind.Aside });
        section.Items.AddRange(told.Items);
        section.Sections.Clear();
    }
}
