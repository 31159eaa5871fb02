using Interviewer.Eval.Frame;
using Interviewer.Grading;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Eval.Grading;

/// <summary>Verdicts on the points of the notes: told or not, how fully, and the same of learnings alone.</summary>
internal static class PointFigures
{
    private sealed record Point(string Answer, bool IsLearning, double Label, double Verdict, double Words, double Overlap);

    public static IEnumerable<Figure> Of(IReadOnlyList<GradedAnswer> graded)
    {
        Point[] points = [.. graded.SelectMany(Points)];
        double[] labels = [.. points.Select(point => point.Label)];
        var length = Fitted.Levels(labels, [.. points.Select(point => point.Words)]);
        var overlap = Fitted.Levels(labels, [.. points.Select(point => point.Overlap)]);
        return [.. Figures("points", _ => true, .90, .85, .40), .. Figures("learnings", point => point.IsLearning)];

        IEnumerable<Figure> Figures(string name, Func<Point, bool> of, double? told = null, double? levels = null, double? partial = null)
        {
            int[] chosen = [.. Enumerable.Range(0, points.Length).Where(i => of(points[i]))];
            yield return Figure("told or not, macro-F1", Statistic.MacroF1, told, level => level > 0 ? 1 : 0);
            yield return Figure("three levels, QWK", Statistic.Qwk, levels, level => level);
            yield return Figure("partial, F1", Statistic.F1, partial, level => level == 1 ? 1 : 0);

            Figure Figure(string what, Statistic statistic, double? goal, Func<double, double> seen) =>
                new($"{name}: {what}", statistic, Observed(i => points[i].Verdict, seen), goal is { } bound ? Goal.AtLeast(bound) : null)
                {
                    Baselines = [new(Baseline.Length, Observed(i => length[i], seen)), new(Baseline.Overlap, Observed(i => overlap[i], seen))],
                };

            Observation[] Observed(Func<int, double> found, Func<double, double> seen) => [.. chosen.Select(i => new Observation(points[i].Answer, seen(points[i].Label), seen(found(i))))];
        }
    }

    public static Plot Confusion(IReadOnlyList<GradedAnswer> graded) => Plot.Confusion(
        "Points of the notes", [.. Enum.GetNames<Verdict>().Select(name => name.ToLowerInvariant())],
        graded.SelectMany(answer => answer.Points).Select(point => ((double)point.Label.Label, (double)point.Verdict)));

    private static IEnumerable<Point> Points(GradedAnswer answer)
    {
        var said = Tokenizer.ContentStems(answer.Label.Answer);
        foreach (var (label, verdict) in answer.Points)
        {
            var criterion = answer.Preparation.Outline.Criteria.Select(one => (One: one, Shared: GradedAnswer.Shared(one.Lines, label.Lines)))
                .Where(pair => pair.Shared > 0).MaxBy(pair => pair.Shared).One;
            var stems = criterion is null ? [] : Tokenizer.ContentStems(criterion.Text);
            yield return new(answer.Label.Id, criterion?.Kind is CriterionKind.Learning, label.Label.Level(), verdict.Level(),
                answer.Grade.Delivery.Words, stems.Count == 0 ? 0 : (double)stems.Count(said.Contains) / stems.Count);
        }
    }
}
