using Interviewer.Eval.Aim;
using Interviewer.Eval.Facts;
using Interviewer.Eval.FollowUps;
using Interviewer.Eval.Frame;
using Interviewer.Eval.Grading;
using Interviewer.Eval.Judges;
using Interviewer.Eval.Notes;
using Interviewer.Eval.Reflection;
using Interviewer.Eval.Retrieval;
using Interviewer.Eval.Robustness;
using Interviewer.Eval.ShortAnswers;

namespace Interviewer.Eval;

/// <summary>Every measure, in the order of a full run.</summary>
internal static class Measures
{
    public static IReadOnlyList<IMeasure> All { get; } =
    [
        new NotesMeasure(),
        new ShapesMeasure(),
        new RetrievalMeasure(),
        new AgreementMeasure(),
        new GradingMeasure(),
        new GradingTimeMeasure(),
        new JudgeMeasure(),
        new SwapMeasure(),
        new FlipMeasure(),
        new ToldMeasure(),
        new EndingMeasure(),
        new AimMeasure(),
        new FollowUpMeasure(),
        new WordedMeasure(),
        new ElicitationMeasure(),
        new RobustnessMeasure(),
        new ShortAnswerMeasure(),
    ];
}
