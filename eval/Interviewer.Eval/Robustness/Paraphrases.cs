using Interviewer.Eval.Frame;
using Interviewer.Grading;

namespace Interviewer.Eval.Robustness;

/// <summary>The same content in other words, written by a person.</summary>
internal static class Paraphrases
{
    private static readonly Property Change = new("paraphrase: mean |change|", Statistic.MeanSize, Goal.NoMoreThan(.6));
    private static readonly Property Flips = new("paraphrase: verdicts that flip", Statistic.FaultRate, Goal.NoMoreThan(.2));

    public static IEnumerable<Trial> Run(Subject subject, Subject twin)
    {
        yield return new(Change, subject.Change(twin.Clean), $"{subject.Clean.Score} {twin.Label.Id} {twin.Clean.Score}");
        foreach (var result in subject.Clean.Criteria)
        {
            var other = subject.VerdictIn(twin.Clean, result.Id);
            yield return Trial.Of(Flips, result.Verdict.Level() > 0 == other.Level() > 0 ? null : $"{result.Verdict} became {other} in {twin.Label.Id}: {result.Text}");
        }
    }
}
