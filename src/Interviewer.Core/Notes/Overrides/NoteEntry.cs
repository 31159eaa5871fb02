namespace Interviewer.Notes.Overrides;

/// <summary>A heading or list item of a notes file: what a correction can be about.</summary>
/// <param name="Text">Plain, and enough to find it again.</param>
/// <param name="Lines">Of its own text, without what is nested under it.</param>
public sealed record NoteEntry(string Text, LineRange Lines, bool IsHeading)
{
    /// <summary>In the order of the file; none when it cannot be understood.</summary>
    public static IReadOnlyList<NoteEntry> Of(NoteText file) => MarkdownDocumentReader.Read(file, out _) is not { } document
        ? []
        : [.. document.Root.SelfAndDescendants()
            .SelectMany(section => section.Items.SelectMany(item => item.SelfAndDescendants())
                .Select(item => new NoteEntry(item.Text, item.Lines, false))
                .Prepend(new(section.Title, LineRange.At(section.Line), true)))
            .Where(entry => entry.Text.Length > 0)
            .OrderBy(entry => entry.Lines.First)];
}
