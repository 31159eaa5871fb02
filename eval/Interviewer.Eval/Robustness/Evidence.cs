using Interviewer.Eval.Frame;
using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Eval.Robustness;

/// <summary>Less evidence never helps and more never hurts.</summary>
internal static class Evidence
{
    private static readonly Property RemovalHelps = Property.Never("removed evidence helps");
    private static readonly Property VerdictFalls = new("removed evidence: its verdict falls", Statistic.Mean, Goal.AtLeast(1));
    private static readonly Property AdditionHurts = Property.Never("added evidence hurts");

    public static IEnumerable<Trial> Run(Subject subject) => Removed(subject).Concat(Added(subject));

    // Without a contradiction: taking one away may well help.
    private static IEnumerable<Trial> Removed(Subject subject)
    {
        if (subject.Contradicts) yield break;
        foreach (var met in subject.Clean.Criteria.Where(result => result.Verdict is Verdict.Met))
        {
            var left = Without(subject, met);
            var changed = subject.Grade(left);
            yield return Trial.Of(RemovalHelps, subject.Change(changed) > 1e-9 ? $"without “{met.Quote}” {subject.Gain(changed)}" : null);
            // Said twice, a point may have to be taken away twice.
            var falls = subject.VerdictIn(changed, met.Id).Level() < 2;
            yield return new(VerdictFalls, falls ? 1 : 0, falls ? null : $"without “{met.Quote}” still told by “{changed.Criteria.First(result => result.Id == met.Id).Quote}”: {met.Text}");
        }
    }

    private static string Without(Subject subject, CriterionResult met)
    {
        var at = subject.Text.IndexOf(met.Quote!, subject.Sentences[met.Sentence!.Value - 1].Start, StringComparison.Ordinal);
        var end = at + met.Quote!.Length;
        var gone = subject.Sentences.Where(sentence => sentence.Start < end && sentence.End > at).ToArray();
        return subject.Text.Remove(gone[0].Start, gone[^1].End - gone[0].Start);
    }

    private static IEnumerable<Trial> Added(Subject subject)
    {
        if (subject.Clean.Score <= 1) yield break;
        var open = subject.Missed.Where(result => subject.Clean.Narratives.Contains(result.Owner)
            && result.Kind is CriterionKind.Action or CriterionKind.Impact or CriterionKind.Context or CriterionKind.Learning or CriterionKind.Role);
        foreach (var point in open)
        {
            var changed = subject.Grade($"{subject.Text.TrimEnd('.', ' ')}. {point.Text.TrimEnd('.')}.");
            yield return Trial.Of(AdditionHurts, subject.Change(changed) < -1e-9 ? $"with “{point.Text}” {subject.Loss(changed)}" : null);
        }
    }
}
