namespace Interviewer.Interviews;

/// <summary>A question as the interview started with it; later edits of the notes do not change it.</summary>
/// <param name="StoryId">The narrative meant for it, so that no two questions in a row ask for the same one; null when none fits.</param>
/// <param name="Reason">Why the planner chose it, in words for the replay.</param>
/// <param name="Hints">Nudges from the user's own notes, gentlest first; given one at a time in practice mode.</param>
public sealed record PlannedQuestion(string QuestionId, string AskAs, string? StoryId, string Reason, IReadOnlyList<string> Hints);
