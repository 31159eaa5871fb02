namespace Interviewer.Web.Views;

/// <summary>One moment of a replay.</summary>
/// <param name="At">Since the start, with pauses taken out.</param>
/// <param name="Role">Style of the step: question, follow-up, answer, hint, or note.</param>
/// <param name="Text">What was said; null where only the decision speaks.</param>
/// <param name="Decision">Why it happened, or how it was graded; null when there is nothing to say.</param>
/// <param name="Card">The feedback, at the moment it was ready; null elsewhere.</param>
internal sealed record ReplayStep(TimeSpan At, string Role, string Label, string? Text, string? Decision, FeedbackCard? Card);
