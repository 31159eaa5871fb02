using Interviewer.Grading;
using Xunit;

namespace Interviewer.Tests.Grading;

public sealed class DetectedNarrativesTests
{
    [Fact]
    public void TellingMoreOfOneStoryLeavesAnotherPartOfTheAnswer()
    {
        var (before, after) = (new DetectedNarratives([Told("rota", 1.5), Told("audit", 1.2)]), new DetectedNarratives([Told("audit", 3.3), Told("rota", 1.5)]));
        Assert.Equal(["rota", "audit"], before.Main);
        Assert.Equal(["audit", "rota"], after.Main);
        Assert.Equal(["audit"], after.Used);
    }

    [Fact]
    public void WhatIsHardlyToldBesideAStoryIsNoPartOfTheAnswer() =>
        Assert.Equal(["audit"], new DetectedNarratives([Told("audit", 6), Told("rota", 1.5)]).Main);

    [Fact]
    public void NothingToldMakesUpNothing() => Assert.Empty(new DetectedNarratives([Told("audit", .3), Told("rota", .2)]).Main);

    [Fact]
    public void ASentenceTellsAPointOfAnotherStoryWhereNoneIsToldBetter()
    {
        var told = new DetectedNarratives([Told("audit", 6, .6, .2, .1), Told("rota", 1.5, .3, .4, .1)]);
        Assert.Equal(["audit"], told.Used);
        Assert.True(told.Tells("audit", new(.2, 1, 1)));
        Assert.False(told.Tells("rota", new(.3, 0, 1)));
        Assert.True(told.Tells("rota", new(.4, 1, 2)));
        Assert.False(told.Tells("rota", Alignment.None));
    }

    private static NarrativeStrength Told(string id, double strength, params double[] sentences) => new(id, strength, sentences);
}
