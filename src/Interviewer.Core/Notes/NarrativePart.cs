namespace Interviewer.Notes;

/// <summary>A passage of a narrative; <paramref name="Text"/> is plain text without Markdown marks.</summary>
public sealed record NarrativePart(PartKind Kind, string Text, IReadOnlyList<LineRange> Lines);
