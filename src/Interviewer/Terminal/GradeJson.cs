using Interviewer.Grading;
using Interviewer.Interviews;

namespace Interviewer.Terminal;

/// <summary>One line of <c>grade --json</c>: names and order are a contract with other programs.</summary>
internal sealed record GradeJson(
    string? Id,
    string? QuestionId,
    string? Question,
    string? Engine,
    EvaluationStatus Status,
    string? Reason,
    int? Overall,
    double? Score,
    Dimensions? Dimensions,
    IReadOnlyList<CriterionResult> Criteria,
    StarScores? Star,
    StarShares? StarShares,
    ResponseType? ResponseType,
    IReadOnlyList<string> Narratives,
    IReadOnlyList<FactFinding> Facts,
    IReadOnlyList<string> Flags,
    Delivery? Delivery,
    FollowUp? FollowUp,
    Feedback? Feedback,
    string? RubricHash)
{
    public static GradeJson From(GradedAnswer graded)
    {
        var grade = graded.Grade;
        return new(
            graded.Id, graded.Question.Id, graded.Question.AskAs, grade.Engine, grade.Status, grade.Reason, grade.Overall, grade.Score,
            grade.Dimensions, grade.Criteria, grade.Star, grade.StarShares, grade.ResponseType, grade.Narratives, grade.Facts, grade.Flags,
            grade.Delivery, graded.FollowUp, grade.Feedback, grade.RubricHash);
    }

    public static GradeJson Malformed(string reason) => new(
        null, null, null, null, EvaluationStatus.Unscored, reason, null, null, null, [], null, null, null, [], [], [], null, null, null, null);
}
