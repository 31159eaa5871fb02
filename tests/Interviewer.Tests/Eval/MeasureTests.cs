using Interviewer.Eval.Frame;
using Xunit;

namespace Interviewer.Tests.Eval;

/// <summary>The frame with a measure that needs no product: whether whole numbers are even.</summary>
public sealed class MeasureTests
{
    private sealed class Evenness(int count) : Measure<int, bool>("evenness", "")
    {
        protected override IEnumerable<Sample<int>> Samples(RunOptions options, Action<string> skipped)
        {
            skipped("negative numbers are not here");
            return Enumerable.Range(0, count).Select(i => new Sample<int>($"{i}", i, i % 4 == 3 ? Part.Check : Part.Fit));
        }

        protected override Outcome<bool> Run(int sample) => sample switch
        {
            5 => new Outcome<bool>.Unscored("five cannot be judged"),
            7 => throw new InvalidOperationException("seven breaks it"),
            _ => sample % 2 == 0,
        };

        protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<int, bool>> results) =>
            [new("even", Statistic.Mean, [.. results.Select(result => Observation.Of(result.Id, result.Result))], Goal.AtLeast(.5))];

        protected override string Shown(int sample, bool result) => $"{sample} {result}";
    }

    private static Task<MeasureLog> RunAsync(int count, RunOptions options, Action<int, int>? progress = null) =>
        new Evenness(count).RunAsync(options, progress ?? ((_, _) => { }), TestContext.Current.CancellationToken);

    // 0 1 2 4 6 and, unscored, 5: four of five are even. 3 and, crashed, 7 are of the check part.
    [Fact]
    public async Task WhatCannotBeJudgedIsNoZero()
    {
        var log = await RunAsync(8, new());
        Assert.Equal([(Part.Fit, 5, .8, true), (Part.Check, 1, 0d, false)], log.Figures.Select(figure => (figure.Part, figure.N, figure.Value!.Value, figure.Met!.Value)));
        Assert.Equal(["five cannot be judged", "InvalidOperationException: seven breaks it"], log.Samples.Select(sample => sample.Unscored).OfType<string>());
        Assert.Equal(["negative numbers are not here"], log.Skipped);
    }

    [Fact]
    public async Task TheCheckPartIsNeverShown() =>
        Assert.Equal(["0 True", "1 False", "2 True", null, "4 True"], (await RunAsync(5, new())).Samples.Select(sample => sample.Text));

    [Fact]
    public async Task EpochsRepeatEachSampleWithoutMakingTheIntervalNarrower()
    {
        var (once, tenfold) = (await RunAsync(5, new()), await RunAsync(5, new(Epochs: 10)));
        Assert.Equal((4, 40, 4), (once.Figures[0].N, tenfold.Figures[0].N, tenfold.Figures[0].Samples));
        Assert.Equal(once.Figures[0].Interval, tenfold.Figures[0].Interval);
    }

    [Fact]
    public async Task SideBySideGivesTheSameInTheSameOrder()
    {
        var (alone, together) = (await RunAsync(200, new()), await RunAsync(200, new(Concurrency: 8)));
        Assert.Equal(alone.Figures.SelectMany(figure => figure.Observations), together.Figures.SelectMany(figure => figure.Observations));
        Assert.Equal(alone.Samples.Select(sample => (sample.Id, sample.Unscored)), together.Samples.Select(sample => (sample.Id, sample.Unscored)));
    }

    [Fact]
    public async Task ProgressReachesTheEnd()
    {
        var most = 0;
        await RunAsync(20, new(), (done, of) => most = of == 20 ? Math.Max(most, done) : -1);
        Assert.Equal(20, most);
    }
}
