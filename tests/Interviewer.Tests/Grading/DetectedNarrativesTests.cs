using Interviewer.Grading;
using Xunit;

namespace Interviewer.Tests.Grading;

public sealed class DetectedNarrativesTests
{
    [Fact]
    public void TellingMoreOfOneStoryLeavesAnotherPartOfTheAnswer()
    {
        var (before, after) = (new DetectedNarratives([("rota", 1.5), ("audit", 1.2)]), new DetectedNarratives([("audit", 3.3), ("rota", 1.5)]));
        Assert.Equal(["rota", "audit"], before.Main);
        Assert.Equal(["audit", "rota"], after.Main);
        Assert.Equal(["audit"], after.Used);
    }

    [Fact]
    public void WhatIsHardlyToldBesideAStoryIsNoPartOfTheAnswer() =>
        Assert.Equal(["audit"], new DetectedNarratives([("audit", 6), ("rota", 1.5)]).Main);

    [Fact]
    public void NothingToldMakesUpNothing() => Assert.Empty(new DetectedNarratives([("audit", .3), ("rota", .2)]).Main);
}
