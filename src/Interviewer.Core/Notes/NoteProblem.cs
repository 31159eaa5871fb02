namespace Interviewer.Notes;

/// <summary>Something that could not be read or understood; the other files go on.</summary>
public sealed record NoteProblem(string File, int Line, string Message);
