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
        var folder = Path.Combine(EvalData.Datasets, "second");
        var second = Directory.Exists(folder) ? LabelledAnswer.ReadAll(folder).ToDictionary(label => label.Id) : [];
        if (second.Count == 0) skipped("second readings: eval/datasets/second holds none yet");
        return LabelledAnswer.ReadAll(EvalData.Datasets).Concat(LabelledAnswer.ReadAll(Path.Combine(EvalData.Datasets, "check")))
            .Where(label => second.ContainsKey(label.Id)).Select(label => new Sample<Pair>(label.Id, new(label, second[label.Id])));
    }

    protected override Outcome<Pair> Run(Pair sample) => sample;

    protected override object? Kept(Pair sample, Pair result) => null;

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<Pair, Pair>> results)
    {
        var overall = Observed(label => label.Overall);
        yield return new("overall QWK", Statistic.Qwk, overall);
        yield return new("overall Spearman", Statistic.Spearman, overall);
        yield return new("overall mean error", Statistic.Mae, overall);
        yield return new("overall QWK, labels 2 to 4", Statistic.Qwk, [.. overall.Where(one => one.Expected is >= 2 and <= 4)]);
        foreach (var (name, of) in OverallFigures.Named) yield return new($"{name} mean error", Statistic.Mae, Observed(label => of(label.Dimensions)));
        Observation[] points = [.. results.SelectMany(result => result.Sample.First.Criteria.Select(point => new Observation(result.Id, PointFigures.Level(point.Label), PointFigures.Level(Same(point, result.Sample.Second)))))];
        yield return new("points: told or not, macro-F1", Statistic.MacroF1, [.. points.Select(one => Seen(one, level => level > 0))]);
        yield return new("points: three levels, QWK", Statistic.Qwk, points);
        yield return new("points: partial, F1", Statistic.F1, [.. points.Select(one => Seen(one, level => level == 1))]);
        yield return new("STAR elements, macro-F1", Statistic.MacroF1But0, [.. results.SelectMany(result => ShapeFigures.Elements(result.Id, result.Sample.First.Star, result.Sample.Second.Star))]);
        yield return new("story or not, accuracy", Statistic.Accuracy, Observed(label => label.ResponseType is ResponseType.Story ? 1 : 0));

        Observation[] Observed(Func<LabelledAnswer, double> of) => [.. results.Select(result => new Observation(result.Id, of(result.Sample.First), of(result.Sample.Second)))];

        static Observation Seen(Observation one, Func<double, bool> of) => new(one.Sample, of(one.Expected) ? 1 : 0, of(one.Found) ? 1 : 0);
    }

    private static Verdict Same(LabelledAnswer.LabelledPoint point, LabelledAnswer other) => other.Criteria
        .Select(one => (one.Label, Shared: GradedAnswer.Shared([one.Lines], point.Lines))).Where(pair => pair.Shared > 0)
        .OrderByDescending(pair => pair.Shared).Select(pair => pair.Label).FirstOrDefault(Verdict.Missed);
}
