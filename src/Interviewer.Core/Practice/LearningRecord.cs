using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Practice;

/// <summary>How often one documented learning was got across when it would have belonged to the answer.</summary>
public sealed record LearningRecord(Criterion Learning, int Met, int Partial, int Missed, int Contradicted)
{
    public int Times => Met + Partial + Missed + Contradicted;

    /// <summary>0 to 1, half a hit for what was partly said; 0 when it never came up.</summary>
    public double HitRate => Times == 0 ? 0 : (Met + .5 * Partial) / Times;

    public static LearningRecord Of(Criterion learning, IEnumerable<PracticedQuestion> questions)
    {
        var verdicts = questions.Where(question => question.Points.ContainsKey(learning.Id)).CountBy(question => question.Points[learning.Id]).ToDictionary();
        return new(
            learning, verdicts.GetValueOrDefault(Verdict.Met), verdicts.GetValueOrDefault(Verdict.Partial),
            verdicts.GetValueOrDefault(Verdict.Missed), verdicts.GetValueOrDefault(Verdict.Contradicted));
    }
}
