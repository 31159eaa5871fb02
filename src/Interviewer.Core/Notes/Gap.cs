namespace Interviewer.Notes;

/// <summary>Something the notes lack, said to the user with its place.</summary>
public sealed record Gap(GapKind Kind, string Message, string File, int Line);
