namespace Interviewer.Grading;

/// <summary>One remark; <paramref name="Criterion"/> is the id of the criterion it is about, null where it is about a dimension.</summary>
public sealed record FeedbackPoint(string Text, string? Criterion);
