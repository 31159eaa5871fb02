namespace Interviewer.Notes;

/// <summary>A link from one place of the notes to a heading; <paramref name="Target"/> is the narrative's id, null when broken.</summary>
public sealed record NoteLink(string File, int Line, string Text, string? Target);
