namespace Interviewer.Interviews;

/// <summary>A question as the interview started with it; later edits of the notes do not change it.</summary>
/// <param name="StoryId">The narrative that serves it best, used to avoid two questions in a row on the same story; null when none fits.</param>
/// <param name="Reason">Why the planner chose it, in words for the replay.</param>
public sealed record PlannedQuestion(string QuestionId, string AskAs, string? StoryId, string Reason);
