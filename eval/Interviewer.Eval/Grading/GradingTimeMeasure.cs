using System.Diagnostics;
using Interviewer.Eval.Frame;
using Interviewer.Grading;

namespace Interviewer.Eval.Grading;

/// <summary>How long one answer takes to grade, by itself.</summary>
internal sealed class GradingTimeMeasure() : Measure<PreparedAnswer, GradingTimeMeasure.Durations>("grading-time", "How long it takes to grade one answer.")
{
    // The median of so many keeps what else the machine does out of each answer's figure.
    private const int Rounds = 5;

    /// <param name="First">The answer's words were not met before.</param>
    /// <param name="Again">Median of grading it again.</param>
    internal sealed record Durations(double First, double Again);

    protected override bool SideBySide => false;

    // Durations give nothing of an answer away, so both parts are one.
    protected override IEnumerable<Sample<PreparedAnswer>> Samples(RunOptions options, Action<string> skipped)
    {
        var samples = PreparedAnswer.ReadAll(skipped);
        // Compiling the code is not part of grading an answer.
        foreach (var notes in samples.DistinctBy(sample => sample.Data.Label.Notes))
            for (var round = 0; round < 5 * Rounds; round++) Milliseconds(notes.Data);
        return samples.Select(sample => sample with { Part = Part.Whole });
    }

    protected override Outcome<Durations> Run(PreparedAnswer sample) =>
        new Durations(Milliseconds(sample), Statistics.Percentile(Enumerable.Range(0, Rounds).Select(_ => Milliseconds(sample)), .5));

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<PreparedAnswer, Durations>> results)
    {
        return
        [
            Of("p50, ms", Statistic.P50, one => one.Again),
            Of("p99, ms", Statistic.P99, one => one.Again, Goal.NoMoreThan(20)),
            Of("p99 at first sight, ms", Statistic.P99, one => one.First),
        ];

        Figure Of(string name, Statistic statistic, Func<Durations, double> value, Goal? goal = null) =>
            new(name, statistic, [.. results.Select(result => Observation.Of(result.Id, value(result.Result)))], goal) { IsTiming = true };
    }

    private static double Milliseconds(PreparedAnswer sample)
    {
        var question = sample.Preparation.FindQuestion(sample.Label.Question);
        var started = Stopwatch.GetTimestamp();
        AnswerGrader.Grade(sample.Preparation, question, [new(sample.Label.Answer)]);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
