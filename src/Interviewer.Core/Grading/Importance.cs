namespace Interviewer.Grading;

/// <summary>Weight of a criterion for a question: core 2, supporting 1, bonus .5 (never counted as a miss).</summary>
public enum Importance { Core, Supporting, Bonus }
