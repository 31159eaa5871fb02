using Interviewer.Eval.Frame;
using Interviewer.Grading;

namespace Interviewer.Eval.Grading;

/// <summary>Agreement of the overall and of the six dimensions with the labels.</summary>
internal static class OverallFigures
{
    public static readonly (string Name, Func<Dimensions, double> Of)[] Named =
    [
        ("relevance", of => of.Relevance), ("coverage", of => of.Coverage), ("structure", of => of.Structure),
        ("specificity", of => of.Specificity), ("ownership", of => of.Ownership), ("reflection", of => of.Reflection),
    ];

    public static IEnumerable<Figure> Of(IReadOnlyList<GradedAnswer> graded)
    {
        var overall = Beside(graded, answer => answer.Label.Overall, answer => answer.Score);
        yield return overall("overall QWK", Statistic.Qwk, Goal.AtLeast(.85), _ => true);
        yield return overall("overall Spearman", Statistic.Spearman, Goal.AtLeast(.87), _ => true);
        yield return overall("overall mean error", Statistic.Mae, Goal.NoMoreThan(.40), _ => true);
        yield return overall("overall |SMD|", Statistic.Smd, Goal.NoMoreThan(.15), _ => true);
        yield return overall("overall QWK, labels 2 to 4", Statistic.Qwk, Goal.AtLeast(.65), one => one.Expected is >= 2 and <= 4);
        foreach (var (name, of) in Named)
            yield return Beside(graded, answer => of(answer.Label.Dimensions), answer => of(answer.Grade.Dimensions!))($"{name} mean error", Statistic.Mae, null, _ => true);
    }

    private static Func<string, Statistic, Goal?, Func<Observation, bool>, Figure> Beside(IReadOnlyList<GradedAnswer> graded, Func<GradedAnswer, double> label, Func<GradedAnswer, double> rated)
    {
        double[] labels = [.. graded.Select(label)];
        var ours = Observed([.. graded.Select(rated)]);
        var length = Observed(Fitted.Line(labels, [.. graded.Select(answer => (double)answer.Grade.Delivery.Words)]));
        var overlap = Observed(Fitted.Line(labels, [.. graded.Select(GradingMeasure.Overlap)]));
        return (name, statistic, goal, of) => new(name, statistic, [.. ours.Where(of)], goal)
        {
            Baselines = [new(Baseline.Length, [.. length.Where(of)]), new(Baseline.Overlap, [.. overlap.Where(of)])],
        };

        Observation[] Observed(double[] found) => [.. graded.Select((answer, i) => new Observation(answer.Label.Id, labels[i], found[i]))];
    }
}
