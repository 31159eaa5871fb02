using Interviewer.Eval.Frame;
using Xunit;

namespace Interviewer.Tests.Eval;

public sealed class BootstrapTests
{
    private static readonly Observation[] Rate = [.. Enumerable.Range(0, 200).Select(i => Observation.Of($"{i}", i % 4 == 0))];

    // Of a share p over n samples the normal interval is p ± 1.96 √(p(1-p)/n): .25 ± .060.
    [Fact]
    public void TheIntervalOfAShareIsAboutTheNormalOne()
    {
        var interval = Bootstrap.Of(Statistic.Mean, Rate)!;
        Assert.InRange(interval.HalfWidth, .05, .07);
        Assert.InRange((interval.Low + interval.High) / 2, .24, .26);
    }

    [Fact]
    public void EqualSeedsGiveEqualIntervals()
    {
        Assert.Equal(Bootstrap.Of(Statistic.Mean, Rate, seed: 5), Bootstrap.Of(Statistic.Mean, Rate, seed: 5));
        Assert.NotEqual(Bootstrap.Of(Statistic.Mean, Rate, seed: 5), Bootstrap.Of(Statistic.Mean, Rate, seed: 6));
    }

    // Saying everything ten times adds no evidence.
    [Fact]
    public void RepeatedObservationsOfASampleDoNotNarrowIt()
    {
        Observation[] tenfold = [.. Rate.SelectMany(one => Enumerable.Repeat(one, 10))];
        Assert.Equal(Bootstrap.Of(Statistic.Mean, Rate)!.HalfWidth, Bootstrap.Of(Statistic.Mean, tenfold)!.HalfWidth, 10);
    }

    [Fact]
    public void OneSampleHasNoInterval() => Assert.Null(Bootstrap.Of(Statistic.Mean, [Observation.Of("a", 1)]));

    [Fact]
    public void AJudgeDoesNotDifferFromItself() => Assert.Equal(new Interval(0, 0), Bootstrap.OfDifference(Statistic.Mean, Rate, Rate));

    // Everything rose by .1: paired, that is certain, however wide each interval is by itself.
    [Fact]
    public void ADifferenceIsPairedSampleBySample()
    {
        Observation[] before = [.. Enumerable.Range(0, 40).Select(i => Observation.Of($"{i}", i / 40.0))];
        Observation[] now = [.. before.Reverse().Select(one => one with { Found = one.Found + .1 })];
        var difference = Bootstrap.OfDifference(Statistic.Mean, now, before)!;
        Assert.Equal(.1, difference.Low, 6);
        Assert.Equal(.1, difference.High, 6);
        Assert.True(Bootstrap.Of(Statistic.Mean, now)!.HalfWidth > .05);
    }
}
