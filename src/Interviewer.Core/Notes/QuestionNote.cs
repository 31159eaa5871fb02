namespace Interviewer.Notes;

/// <summary>A probe or an answer hint that the author wrote under a question.</summary>
public sealed record QuestionNote(string Text, int Line);
