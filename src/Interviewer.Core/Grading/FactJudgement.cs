namespace Interviewer.Grading;

/// <summary>What one sentence says about one fact, and the tokens that say it.</summary>
internal readonly record struct FactJudgement(FactStatus Status, int First, int Last);
