namespace Interviewer.Grading;

/// <summary>Presence of situation, task, action and result: 0, .5 or 1 each.</summary>
public sealed record StarScores(double S, double T, double A, double R);
