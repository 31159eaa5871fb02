using Interviewer.Eval.Frame;
using Interviewer.Grading;

namespace Interviewer.Eval.Grading;

/// <summary>Whether what the candidate is shown holds: the praise, what is called missing, and points of the notes that nobody told.</summary>
internal static class FeedbackFigures
{
    public static IEnumerable<Figure> Of(IReadOnlyList<GradedAnswer> graded)
    {
        yield return new("praise for a point that the reader calls told", Statistic.Mean, Remarks(feedback => feedback.Worked, _ => true, label => label is Verdict.Met or Verdict.Partial));
        yield return new("called missing, yet told in full", Statistic.FaultRate, Remarks(feedback => feedback.Missing, result => result.Verdict is Verdict.Missed, label => label is Verdict.Met));
        yield return new("called only touched on, yet told in full", Statistic.FaultRate, Remarks(feedback => feedback.Missing, result => result.Verdict is Verdict.Partial, label => label is Verdict.Met));
        yield return new("credited points of an answer that the reader does not list", Statistic.MeanSize,
            [.. graded.Select(answer => Observation.Of(answer.Label.Id, answer.Grade.Criteria.Count(result => result.Verdict is Verdict.Met or Verdict.Partial && LabelOf(answer, result) is null)))]);

        Observation[] Remarks(Func<Feedback, IEnumerable<FeedbackPoint>> part, Func<CriterionResult, bool> of, Func<Verdict?, bool> holds) =>
        [
            .. from answer in graded
               from remark in part(answer.Grade.Feedback!)
               let result = answer.Grade.Criteria.FirstOrDefault(one => one.Id == remark.Criterion)
               where result is not null && of(result)
               select Observation.Of(answer.Label.Id, holds(LabelOf(answer, result))),
        ];
    }

    private static Verdict? LabelOf(GradedAnswer answer, CriterionResult result) => answer.Label.Criteria
        .Select(label => (Verdict: (Verdict?)label.Label, Shared: GradedAnswer.Shared(result.Lines, label.Lines)))
        .Where(pair => pair.Shared > 0).OrderByDescending(pair => pair.Shared).Select(pair => pair.Verdict).FirstOrDefault();
}
