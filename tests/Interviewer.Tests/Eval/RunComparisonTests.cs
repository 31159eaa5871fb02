using Interviewer.Eval.Comparing;
using Interviewer.Eval.Frame;
using Xunit;

namespace Interviewer.Tests.Eval;

public sealed class RunComparisonTests
{
    [Fact]
    public void ARunHasNotDroppedAgainstItself()
    {
        var comparison = RunComparison.Of(Runs.Of(Runs.Share(80)), Runs.Of(Runs.Share(80)));
        Assert.False(comparison.HasDropped);
        Assert.Equal(0, Assert.Single(comparison.Changes).Difference);
    }

    // The half-width of 80 in 100 is about .08.
    [Theory]
    [InlineData(75, false)]
    [InlineData(70, true)]
    [InlineData(95, false)]
    public void ADropBeyondTheHalfWidthFails(int now, bool dropped) =>
        Assert.Equal(dropped, RunComparison.Of(Runs.Of(Runs.Share(now)), Runs.Of(Runs.Share(80))).HasDropped);

    [Theory]
    [InlineData(.5, false)]
    [InlineData(2, true)]
    public void OfErrorsARiseFails(double now, bool dropped)
    {
        static Figure Errors(double each) => new("error", Statistic.Mae, [.. Enumerable.Range(0, 50).Select(i => new Observation($"{i}", 1, 1 + each + i % 2))]);
        Assert.Equal(dropped, RunComparison.Of(Runs.Of(Errors(now)), Runs.Of(Errors(1))).HasDropped);
    }

    [Fact]
    public void OneFaultWhereThereWasNoneFails()
    {
        static Figure Faults(int count) => new("faults", Statistic.Faults, [.. Enumerable.Range(0, 500).Select(i => Observation.Of($"{i}", i < count))]);
        Assert.True(RunComparison.Of(Runs.Of(Faults(1)), Runs.Of(Faults(0))).HasDropped);
    }

    // New answers may be harder; they say nothing of what was measured before.
    [Fact]
    public void OnlySamplesOfBothRunsCount()
    {
        var more = Runs.Share(80) with { Observations = [.. Runs.Share(80).Observations, .. Enumerable.Range(0, 100).Select(i => Observation.Of($"new {i}", false))] };
        Assert.False(RunComparison.Of(Runs.Of(more), Runs.Of(Runs.Share(80))).HasDropped);
    }

    [Fact]
    public void AFigureThatIsGoneFailsUnlessItsDataIs()
    {
        var before = Runs.Of(Runs.Share(80), Runs.Share(90, "other"));
        Assert.Equal(["grading: other"], RunComparison.Of(Runs.Of(Runs.Share(80)), before).Gone);
        Assert.Empty(RunComparison.Of(Runs.Of([Runs.Share(80)], ["notes that are not here"]), before).Gone);
    }

    [Fact]
    public void DurationsAreTheMachines() =>
        Assert.Empty(RunComparison.Of(Runs.Of(Runs.Share(10) with { IsTiming = true }), Runs.Of(Runs.Share(90) with { IsTiming = true })).Changes);

    [Fact]
    public async Task WhatIsWrittenIsReadBack()
    {
        using var folder = new TempFolder();
        var run = Runs.Of(Runs.Share(80, goal: Goal.AtLeast(.75)));
        await run.WriteAsync(folder["run.json"], TestContext.Current.CancellationToken);
        var read = await RunLog.ReadAsync(folder["run.json"], TestContext.Current.CancellationToken);
        Assert.False(RunComparison.Of(read, run).HasDropped);
        var figure = Assert.Single(read.Measures[0].Figures);
        Assert.Equal((.8, true, "≥ 0.75", 100), (figure.Value, figure.Met, figure.Goal, figure.Observations.Count));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    public async Task WhatIsNoLogIsSaidToBeNone(string text)
    {
        using var folder = new TempFolder();
        var path = folder.Write("run.json", text);
        var error = await Assert.ThrowsAsync<InterviewerException>(() => RunLog.ReadAsync(path, TestContext.Current.CancellationToken));
        Assert.Contains("run.json", error.Message, StringComparison.Ordinal);
    }
}
