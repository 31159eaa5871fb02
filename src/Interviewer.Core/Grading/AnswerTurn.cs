namespace Interviewer.Grading;

/// <summary>One thing the candidate said on a question; <paramref name="PromptedBy"/> is null for the first, unprompted one.</summary>
public sealed record AnswerTurn(string Text, FollowUpType? PromptedBy = null);
