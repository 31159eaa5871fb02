using Interviewer.Grading;

namespace Interviewer.Practice;

/// <summary>How one question of an interview went, by the attempt that counts.</summary>
/// <param name="Score">1 to 5; null when it could not be graded.</param>
/// <param name="Narratives">Ids of the stories it was answered with, strongest first.</param>
/// <param name="Points">The documented points that applied, by their ids.</param>
public sealed record PracticedQuestion(
    string QuestionId, double? Score, Dimensions? Dimensions, IReadOnlyList<string> Narratives, IReadOnlyDictionary<string, Verdict> Points);
