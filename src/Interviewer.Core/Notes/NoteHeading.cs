namespace Interviewer.Notes;

/// <param name="Path">From the outermost heading to this one.</param>
internal readonly record struct NoteHeading(int Line, string Title, IReadOnlyList<string> Path);
