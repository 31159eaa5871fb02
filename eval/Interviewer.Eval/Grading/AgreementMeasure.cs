using Interviewer.Eval.Frame;
using Interviewer.Grading;

namespace Interviewer.Eval.Grading;

/// <summary>
/// Two people over the same answers, neither having seen the other's labels: what a grader that is as good as a person would reach, and so the most that its figures can mean.
/// </summary>
internal sealed class AgreementMeasure() : Measure<AgreementMeasure.Pair, AgreementMeasure.Pair>("agreement", "Two people's labels of the same answers against each other.")
{
    internal sealed record Pair(LabelledAnswer First, LabelledAnswer Second);

    protected override IEnumerable<Sample<Pair>> Samples(RunOptions options, Action<string> skipped)
    {
        var second = LabelledAnswer.ReadAll(Path.Combine(EvalData.Datasets, "second"), "*.jsonl").ToDictionary(label => label.Id);
        return EvalData.Parts<LabelledAnswer>("answers-*.jsonl").Select(pair => pair.Item)
            .Where(label => second.ContainsKey(label.Id)).Select(label => new Sample<Pair>(label.Id, new(label, second[label.Id])));
    }

    protected override Outcome<Pair> Run(Pair sample) => sample;

    protected override object? Kept(Pair sample, Pair result) => null;

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<Pair, Pair>> results)
    {
        var overall = Observed(label => label.Overall);
        yield return new("overall QWK", Statistic.Qwk, overall);
        yield return new("overall Spearman", Statistic.Spearman, overall);
        yield return new("overall exact", Statistic.Accuracy, overall);
        yield return new("overall within one", Statistic.Mean, [.. overall.Select(one => Observation.Of(one.Sample, Math.Abs(one.Expected - one.Found) <= 1))]);
        yield return new("overall mean error", Statistic.Mae, overall);
        yield return new("overall |SMD|", Statistic.Smd, overall);
        yield return new("overall QWK, labels 2 to 4", Statistic.Qwk, [.. overall.Where(one => one.Expected is >= 2 and <= 4)]);
        foreach (var (name, of) in OverallFigures.Named) yield return new($"{name} mean error", Statistic.Mae, Observed(label => of(label.Dimensions)));

        (string Id, Verdict First, Verdict? Second)[] points = [.. results.SelectMany(result => result.Sample.First.Criteria.Select(point => (result.Id, point.Label, Same(point, result.Sample.Second))))];
        // As the grader is measured: what the other reader does not list counts as missed.
        var listed = Levels(points);
        yield return new("points: told or not, macro-F1", Statistic.MacroF1, Seen(listed, level => level > 0));
        yield return new("points: three levels, QWK", Statistic.Qwk, listed);
        yield return new("points: partial, F1", Statistic.F1, Seen(listed, level => level == 1));
        yield return new("points of the first that the second lists too", Statistic.Mean, [.. points.Select(point => Observation.Of(point.Id, point.Second is not null))]);
        var both = Levels(points.Where(point => point.Second is not null));
        yield return new("points both list: told or not, kappa", Statistic.Kappa, Seen(both, level => level > 0));
        yield return new("points both list: three levels, kappa", Statistic.Kappa, both);
        yield return new("points both list: three levels, QWK", Statistic.Qwk, both);

        yield return new("STAR elements, macro-F1", Statistic.MacroF1But0, [.. results.SelectMany(result => ShapeFigures.Elements(result.Id, result.Sample.First.Star, result.Sample.Second.Star))]);
        yield return new("kind of response, accuracy", Statistic.Accuracy, Observed(label => (double)label.ResponseType));
        yield return new("kind of response, kappa", Statistic.Kappa, Observed(label => (double)label.ResponseType));
        yield return new("story or not, accuracy", Statistic.Accuracy, Observed(label => label.ResponseType is ResponseType.Story ? 1 : 0));

        Observation[] Observed(Func<LabelledAnswer, double> of) => [.. results.Select(result => new Observation(result.Id, of(result.Sample.First), of(result.Sample.Second)))];

        static Observation[] Levels(IEnumerable<(string Id, Verdict First, Verdict? Second)> of) =>
            [.. of.Select(point => new Observation(point.Id, point.First.Level(), (point.Second ?? Verdict.Missed).Level()))];

        static Observation[] Seen(Observation[] levels, Func<double, bool> of) =>
            [.. levels.Select(one => new Observation(one.Sample, of(one.Expected) ? 1 : 0, of(one.Found) ? 1 : 0))];
    }

    private static Verdict? Same(LabelledAnswer.LabelledPoint point, LabelledAnswer other) => other.Criteria
        .Select(one => (one.Label, Shared: GradedAnswer.Shared([one.Lines], point.Lines))).Where(pair => pair.Shared > 0)
        .OrderByDescending(pair => pair.Shared).Select(pair => (Verdict?)pair.Label).FirstOrDefault();
}
