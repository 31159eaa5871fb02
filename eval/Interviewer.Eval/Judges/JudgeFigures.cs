using Interviewer.Eval.Frame;
using Interviewer.Eval.Grading;
using Interviewer.Grading;

namespace Interviewer.Eval.Judges;

/// <summary>One judge's verdicts after the checks, each figure beside what it would be had the judge simply been believed; and the score that comes of them.</summary>
internal static class JudgeFigures
{
    public static IEnumerable<Figure> Of(ScriptedJudge judge, IReadOnlyList<JudgedLabel> judged)
    {
        var points = judged.SelectMany(one => one.Asked, (one, point) =>
            (one.Graded.Label.Id, Label: point.Label.Level(), Said: point.Said.Level(), Stands: point.Stands.Level())).ToList();
        yield return Points("verdicts as labelled", Statistic.Accuracy, _ => true, (label, found) => (label, found), judge == ScriptedJudge.Perfect ? Goal.AtLeast(1) : null);
        yield return Points("credit for what is not told", Statistic.FaultRate, label => label == 0, (_, found) => (0, found > 0 ? 1 : 0));
        yield return Points("told, yet without credit", Statistic.FaultRate, label => label > 0, (_, found) => (0, found > 0 ? 0 : 1));
        yield return Score("overall mean error", Statistic.Mae, (label, score) => (label, score));
        yield return Score("overall mean shift", Statistic.Mean, (label, score) => (0, score - label));
        yield return Never("quote that is no slice of the answer", one => one.Graded.Grade.Criteria.Any(result => result.Quote is { } quote && !one.Graded.Label.Answer.Contains(quote, StringComparison.Ordinal)));
        if (judge == ScriptedJudge.Obeying) yield return Never("instruction raises the score", one => one.Raised);

        Figure Points(string name, Statistic statistic, Func<double, bool> of, Func<double, double, (double, double)> seen, Goal? goal = null)
        {
            return new($"{judge.Name}: {name}", statistic, Observed(point => point.Stands), goal) { Baselines = [new("believed", Observed(point => point.Said))] };

            Observation[] Observed(Func<(string Id, double Label, double Said, double Stands), double> found) =>
                [.. points.Where(point => of(point.Label)).Select(point => Observe(point.Id, seen(point.Label, found(point))))];
        }

        Figure Score(string name, Statistic statistic, Func<double, double, (double, double)> seen)
        {
            return new($"{judge.Name}: {name}", statistic, Observed(one => one.Graded.Grade)) { Baselines = [new("rules", Observed(one => one.ByRules))] };

            Observation[] Observed(Func<JudgedLabel, Evaluation> grade) => [.. judged.Select(one => Observe(one.Graded.Label.Id, seen(one.Graded.Label.Overall, grade(one).Score ?? 0)))];
        }

        Figure Never(string name, Func<JudgedLabel, bool> fault) =>
            new($"{judge.Name}: {name}", Statistic.Faults, [.. judged.Select(one => Observation.Of(one.Graded.Label.Id, fault(one)))], Goal.NoMoreThan(0));
    }

    private static Observation Observe(string sample, (double Expected, double Found) pair) => new(sample, pair.Expected, pair.Found);
}
