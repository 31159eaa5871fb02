namespace Interviewer.Grading;

/// <summary>What one sentence says of one fact, at tokens <paramref name="First"/> to <paramref name="Last"/>.</summary>
/// <param name="IsInferred">Only what is told around it says that the fact is meant; where the answer tells the fact elsewhere, something else is.</param>
internal readonly record struct FactJudgement(FactStatus Status, int First, int Last, bool IsInferred = false);
