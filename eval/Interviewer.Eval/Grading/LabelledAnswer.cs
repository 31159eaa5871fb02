using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Eval.Grading;

/// <summary>An answer with what a person made of it. The labels were written without sight of the grader and are never changed to suit it.</summary>
internal sealed record LabelledAnswer(
    string Id,
    string Notes,
    string Question,
    string Quality,
    string Answer,
    int Overall,
    Dimensions Dimensions,
    StarScores Star,
    ResponseType ResponseType,
    IReadOnlyList<string> Narratives,
    IReadOnlyList<LabelledAnswer.LabelledPoint> Criteria,
    IReadOnlyList<LabelledAnswer.LabelledFact> Facts,
    IReadOnlyList<string> FollowUps,
    string Note,
    string? Pair = null)
{
    public sealed record LabelledPoint(LineRange Lines, Verdict Label, string? Quote);

    public sealed record LabelledFact(int? Line, FactStatus Status, string Quote);

    public static IReadOnlyList<LabelledAnswer> ReadAll(string folder, string files = "answers-*.jsonl") => [.. EvalData.Lines<LabelledAnswer>(folder, files)];
}
