namespace Interviewer.Grading;

/// <summary>Shares of the answer's words spent on situation, task, action, result and learning; what is none of them is left out.</summary>
public sealed record StarShares(double S, double T, double A, double R, double L);
