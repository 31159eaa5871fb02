using Interviewer.Eval.FollowUps;
using Interviewer.Eval.Frame;
using Interviewer.Eval.Grading;

namespace Interviewer.Eval;

/// <summary>Every measure, in the order of a full run.</summary>
internal static class Measures
{
    public static IReadOnlyList<IMeasure> All { get; } = [new GradingMeasure(), new FollowUpMeasure()];
}
