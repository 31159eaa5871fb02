namespace Interviewer.Grading;

/// <summary>The planned kinds of probe; nothing else is ever asked.</summary>
public enum FollowUpType
{
    Rescue, Refocus, ChallengeContradiction, Clarify, Situation, Task, ActionOwnership, ResultMetric,
    Reflection, Counterfactual, Transfer, AuthorProbe, CoveragePoint,
}
