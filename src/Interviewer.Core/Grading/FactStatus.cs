namespace Interviewer.Grading;

/// <summary>New facts are listed, never penalised; "check" is too ambiguous to penalise.</summary>
public enum FactStatus { Confirmed, Contradicted, New, Check }
