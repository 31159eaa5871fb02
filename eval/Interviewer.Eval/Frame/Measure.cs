using System.Diagnostics;
using System.Text.Json;

namespace Interviewer.Eval.Frame;

/// <summary>
/// One thing to measure: which samples there are, what the product makes of one of them, and which figures come of all.
/// To add a measure: a class of its own in a folder of its own that says these three things, and a line in <see cref="Measures"/>. Samples are run
/// side by side, so <see cref="Run"/> shares nothing that changes. A figure is a <see cref="Statistic"/> over <see cref="Observation"/>s; the frame adds
/// the interval, holds it against its goal and its baselines, shows it, logs it and compares it with earlier runs. Figures are made of each
/// <see cref="Part"/> by itself; a name stands for the same figure in both.
/// </summary>
internal abstract class Measure<TSample, TResult>(string name, string description) : IMeasure
{
    public string Name => name;

    public string Description => description;

    /// <summary>False where durations are measured: nothing else may run meanwhile.</summary>
    protected virtual bool SideBySide => true;

    /// <summary>All samples of both parts. What is not on this machine is left out, with one line to <paramref name="skipped"/> that says so and what to do.</summary>
    protected abstract IEnumerable<Sample<TSample>> Samples(RunOptions options, Action<string> skipped);

    /// <summary>What the product makes of one sample. Throws only on a bug; a sample that cannot be judged is <see cref="Outcome{T}.Unscored"/>.</summary>
    protected virtual Outcome<TResult> Run(TSample sample) => throw new InvalidOperationException($"The measure {name} says neither how it runs nor how it runs while it waits.");

    /// <summary>The same for a measure that has to wait for something, such as a server.</summary>
    protected virtual ValueTask<Outcome<TResult>> RunAsync(TSample sample, CancellationToken cancellationToken) => new(Run(sample));

    /// <summary>The figures of one part, in the order to be shown.</summary>
    protected abstract IEnumerable<Figure> Figures(IReadOnlyList<Scored<TSample, TResult>> results);

    /// <summary>What the report draws of one part, beside the figures.</summary>
    protected virtual IEnumerable<Plot> Plots(IReadOnlyList<Scored<TSample, TResult>> results) => [];

    /// <summary>What the log keeps of a result, enough to answer later questions without running again; all of it unless a measure keeps less.</summary>
    protected virtual object? Kept(TSample sample, TResult result) => result;

    /// <summary>One sample as text for whoever works on the product; asked for with <c>--show</c>, and never of the check part.</summary>
    protected virtual string? Shown(TSample sample, TResult result) => null;

    public virtual async Task<MeasureLog> RunAsync(RunOptions options, Action<int, int> progress, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var skipped = new List<string>();
        var samples = Samples(options, skipped.Add).SelectMany(sample => Enumerable.Range(1, options.Epochs).Select(epoch => (Sample: sample, Epoch: epoch))).ToArray();
        var outcomes = new (Outcome<TResult> Outcome, TimeSpan Took)[samples.Length];
        var done = 0;
        await Parallel.ForAsync(0, samples.Length, new ParallelOptions { MaxDegreeOfParallelism = SideBySide ? options.Concurrency : 1, CancellationToken = cancellationToken }, async (i, cancelled) =>
        {
            var begun = Stopwatch.GetTimestamp();
            outcomes[i] = (await GuardedAsync(samples[i].Sample, cancelled), Stopwatch.GetElapsedTime(begun));
            progress(Interlocked.Increment(ref done), samples.Length);
        });

        List<FigureLog> figures = [];
        List<Plot> plots = [];
        foreach (var part in samples.Zip(outcomes).GroupBy(pair => pair.First.Sample.Part).OrderBy(group => group.Key))
        {
            Scored<TSample, TResult>[] scored = [.. part.Where(pair => pair.Second.Outcome is Outcome<TResult>.Score)
                .Select(pair => new Scored<TSample, TResult>(pair.First.Sample.Id, pair.First.Sample.Data, ((Outcome<TResult>.Score)pair.Second.Outcome).Result, pair.Second.Took))];
            if (scored.Length == 0) continue;
            figures.AddRange(Figures(scored).AsParallel().AsOrdered().WithDegreeOfParallelism(options.Concurrency).Select(figure => FigureLog.Of(figure, part.Key)));
            plots.AddRange(Plots(scored).Select(plot => plot with { Part = part.Key }));
        }
        return new(name, skipped, Stopwatch.GetElapsedTime(started).TotalSeconds, figures, plots,
            [.. samples.Zip(outcomes, (one, of) => Log(one.Sample, one.Epoch, of.Outcome, of.Took))]);
    }

    // The boundary: one sample that crashes the product is a finding, and no reason to lose all others.
    private async ValueTask<Outcome<TResult>> GuardedAsync(Sample<TSample> sample, CancellationToken cancellationToken)
    {
        try
        {
            return await RunAsync(sample.Data, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new Outcome<TResult>.Unscored($"{e.GetType().Name}: {e.Message}");
        }
    }

    private SampleLog Log(Sample<TSample> sample, int epoch, Outcome<TResult> outcome, TimeSpan took) => outcome switch
    {
        Outcome<TResult>.Score(var result) score => new(sample.Id, sample.Part, epoch, took.TotalMilliseconds, score.Tokens, null, JsonSerializer.SerializeToElement(Kept(sample.Data, result), InterviewerJson.Compact))
        {
            Text = sample.Part is Part.Check ? null : Shown(sample.Data, result),
        },
        Outcome<TResult>.Unscored(var reason) => new(sample.Id, sample.Part, epoch, took.TotalMilliseconds, default, reason, null),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome}."),
    };
}
