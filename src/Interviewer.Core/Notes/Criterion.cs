namespace Interviewer.Notes;

/// <summary>One documented point that an answer can get across, with the note lines it comes from.</summary>
/// <param name="Owner">Id of the narrative it belongs to, or of the question for hints and facets.</param>
/// <param name="Text">Plain text of the note lines.</param>
public sealed record Criterion(
    string Id,
    string Owner,
    CriterionKind Kind,
    string Text,
    string File,
    IReadOnlyList<LineRange> Lines);
