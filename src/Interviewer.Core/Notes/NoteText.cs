namespace Interviewer.Notes;

/// <summary>One notes file as read: <paramref name="File"/> is relative to the folder that was opened, or the file's own name.</summary>
public sealed record NoteText(string File, string Text);
