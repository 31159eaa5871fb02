using System.Diagnostics;
using Interviewer.Eval.Frame;
using Interviewer.Grading;

namespace Interviewer.Eval.Grading;

/// <summary>How long one answer takes to grade, by itself: in processor time, which a busy machine does not change, and by the clock.</summary>
internal sealed class GradingTimeMeasure() : Measure<PreparedAnswer, GradingTimeMeasure.Durations>("grading-time", "How long it takes to grade one answer.")
{
    // The processor's clock is read between batches: it ticks too coarsely for one answer.
    private const int Batch = 5, WarmUp = 25;

    /// <summary>Milliseconds an answer.</summary>
    /// <param name="First">By the clock, when its words were not met before.</param>
    /// <param name="Again">By the clock, graded again.</param>
    internal sealed record Durations(double Processor, double First, double Again);

    protected override bool SideBySide => false;

    // Durations give nothing of an answer away, so both parts are one.
    protected override IEnumerable<Sample<PreparedAnswer>> Samples(RunOptions options, Action<string> skipped)
    {
        var samples = PreparedAnswer.ReadAll(skipped);
        // Compiling the code is not part of grading an answer.
        foreach (var notes in samples.DistinctBy(sample => sample.Data.Label.Notes)) Times(WarmUp, notes.Data);
        return samples.Select(sample => sample with { Part = Part.Whole });
    }

    protected override Outcome<Durations> Run(PreparedAnswer sample)
    {
        var first = Times(1, sample).Clock;
        var (processor, clock) = Times(Batch, sample);
        return new Durations(processor, first, clock);
    }

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<PreparedAnswer, Durations>> results)
    {
        return
        [
            Of("p50, ms of processor time", Statistic.P50, one => one.Processor),
            Of("p99, ms of processor time", Statistic.P99, one => one.Processor, Goal.NoMoreThan(20)),
            Of("p99 by the clock, ms", Statistic.P99, one => one.Again),
            Of("p99 at first sight, by the clock, ms", Statistic.P99, one => one.First),
        ];

        Figure Of(string name, Statistic statistic, Func<Durations, double> value, Goal? goal = null) =>
            new(name, statistic, [.. results.Select(result => Observation.Of(result.Id, value(result.Result)))], goal) { IsTiming = true };
    }

    private static (double Processor, double Clock) Times(int rounds, PreparedAnswer sample)
    {
        var question = sample.Preparation.FindQuestion(sample.Label.Question);
        var (processor, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        for (var i = 0; i < rounds; i++) AnswerGrader.Grade(sample.Preparation, question, [new(sample.Label.Answer)]);
        return ((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / rounds, Stopwatch.GetElapsedTime(clock).TotalMilliseconds / rounds);
    }
}
