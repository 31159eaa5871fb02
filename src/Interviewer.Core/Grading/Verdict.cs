namespace Interviewer.Grading;

/// <summary>Whether an answer gets a documented point across. Missed until evidence shows otherwise.</summary>
public enum Verdict { Met, Partial, Missed, Contradicted }
