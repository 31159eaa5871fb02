using Interviewer.Eval.Frame;
using Interviewer.Grading;
using Interviewer.Language;

namespace Interviewer.Eval.ShortAnswers;

/// <summary>What can be said of any file of short answers, by the fields its rows carry.</summary>
internal static class ShortAnswerFigures
{
    private sealed record Row(string Id, ShortAnswer Sample, double Level, double Score, double Words, double Overlap);

    /// <param name="name">Stands before each figure.</param>
    /// <param name="judged">Each with its verdict.</param>
    public static IEnumerable<Figure> Of(string name, IEnumerable<(ShortAnswer Sample, ShortAnswerVerdict Verdict)> judged, Goal? levels = null, Goal? kappa = null, Goal? pearson = null)
    {
        Row[] rows = [.. judged.Select(pair => new Row(pair.Sample.Id, pair.Sample, pair.Verdict.Verdict.Level(), pair.Verdict.Score, Words(pair.Sample.Answer), Overlap(pair.Sample)))];
        if (rows.Where(row => row.Sample.Level is not null).ToArray() is { Length: > 0 } labelled)
            yield return Classes($"{name}: three classes, macro-F1", Statistic.MacroF1, labelled, row => row.Sample.Level!.Value, row => row.Level, Fitted.Levels, levels);
        if (rows.Where(row => row.Sample.Rater1 is not null && row.Sample.MaxScore == 1).ToArray() is { Length: > 0 } rated)
            yield return Classes($"{name}: met or not, κ with rater 1", Statistic.Kappa, rated, row => row.Sample.Rater1!.Value, row => row.Level == 2 ? 1 : 0, Fitted.Binary, kappa);
        if (rows.Where(row => row.Sample is { Score: not null, Qid: not null }).ToArray() is { Length: > 0 } scored)
        {
            var (ours, length, overlap) = (Crossed(row => row.Score), Crossed(row => row.Words), Crossed(row => row.Overlap));
            if (ours.Count == 0) yield break;
            yield return new Figure($"{name}: cross-fit by question, r", Statistic.Pearson, ours, pearson) { Baselines = [new(Baseline.Length, length), new(Baseline.Overlap, overlap)] };
            yield return new Figure($"{name}: cross-fit by question, RMSE", Statistic.Rmse, ours) { Baselines = [new(Baseline.Length, length), new(Baseline.Overlap, overlap)] };

            IReadOnlyList<Observation> Crossed(Func<Row, double> of) => CrossFit.Of([.. scored.Select(row => (row.Id, row.Sample.Qid!, row.Sample.Score!.Value, of(row)))]);
        }
    }

    private static Figure Classes(
        string name, Statistic statistic, Row[] rows, Func<Row, double> label, Func<Row, double> found, Func<IReadOnlyList<double>, IReadOnlyList<double>, double[]> fit, Goal? goal)
    {
        double[] labels = [.. rows.Select(label)];
        return new(name, statistic, Observed([.. rows.Select(found)]), goal)
        {
            Baselines = [new(Baseline.Length, Observed(fit(labels, [.. rows.Select(row => row.Words)]))), new(Baseline.Overlap, Observed(fit(labels, [.. rows.Select(row => row.Overlap)])))],
        };

        Observation[] Observed(double[] values) => [.. rows.Select((row, i) => new Observation(row.Id, labels[i], values[i]))];
    }

    private static double Words(string answer) => Tokenizer.Tokenize(answer).Count;

    /// <summary>Share of the reference's content words that the answer has.</summary>
    private static double Overlap(ShortAnswer sample)
    {
        var (wanted, said) = (Tokenizer.ContentStems(sample.Reference), Tokenizer.ContentStems(sample.Answer));
        return wanted.Count == 0 ? 0 : (double)wanted.Count(said.Contains) / wanted.Count;
    }
}
