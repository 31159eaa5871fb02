namespace Interviewer.Notes;

/// <summary>One file as a tree of sections.</summary>
internal sealed record NoteDocument(string File, int LineCount, NoteSection Root);
