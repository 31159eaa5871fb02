using Interviewer.Grading;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Grading;

public sealed class ScoreSchemeTests
{
    private static readonly Dimensions Perfect = new(5, 5, 5, 5, 5, 5);
    private static readonly Dimensions Fair = new(5, 4, 4, 4, 4, 4);

    [Theory]
    [InlineData(StarExpectation.Full)]
    [InlineData(StarExpectation.Light)]
    [InlineData(StarExpectation.None)]
    public void EverythingAtFiveIsFive(StarExpectation expected) => Assert.Equal(new Headline(5, 5), ScoreScheme.Combine(Perfect, expected, new()));

    [Theory]
    [InlineData(StarExpectation.Full, 3.2)] // .1·5 + .3·4 + .15·(1+1+4+4)
    [InlineData(StarExpectation.Light, 3.3)] // (.1·5 + .4·4 + .1·1 + .15·1 + .1·4 + .1·4) / .95 = 3.32
    [InlineData(StarExpectation.None, 3.6)] // .15·5 + .65·4 + .2·1 = 3.55
    public void WeightsFollowWhatTheQuestionExpects(StarExpectation expected, double score) =>
        Assert.Equal(score, ScoreScheme.Combine(new(5, 4, 1, 1, 4, 4), expected, new()).Score, 6);

    [Fact]
    public void UnusableIsOneWhateverElse() => Assert.Equal(1, ScoreScheme.Combine(Perfect, StarExpectation.Full, new(Unusable: true)).Overall);

    [Fact]
    public void UsableAndOnTopicIsAtLeastTwo() => Assert.Equal(2, ScoreScheme.Combine(new(3, 1, 1, 1, 1, 1), StarExpectation.Full, new()).Overall);

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(4, 4)]
    public void ABrokenPremiseCaps(double relevance, int overall) =>
        Assert.Equal(overall, ScoreScheme.Combine(Perfect with { Relevance = relevance }, StarExpectation.Full, new()).Overall);

    [Fact]
    public void ContradictionsCapAndMinorOnesCost()
    {
        Assert.Equal(3, Combine(new(Material: 1)).Overall);
        Assert.Equal(2, Combine(new(Material: 2)).Overall);
        Assert.Equal(2, Combine(new(Reversed: true)).Overall);
        Assert.Equal(Combine(new()).Score - 1, Combine(new(Minor: 2)).Score, 6);

        static Headline Combine(ScoreGates gates) => ScoreScheme.Combine(Fair, StarExpectation.Full, gates);
    }

    [Fact]
    public void NoExampleCapsAtTwoAndNoEndingAtThreeUnlessAPrincipleWasAsked()
    {
        Assert.Equal(2, ScoreScheme.Combine(Fair, StarExpectation.Light, new(NoExample: true)).Overall);
        Assert.Equal(3, ScoreScheme.Combine(Fair, StarExpectation.Full, new(NoResult: true, NoReflection: true)).Overall);
        Assert.Equal(4, ScoreScheme.Combine(Fair, StarExpectation.Full, new(NoResult: true)).Overall);
        Assert.Equal(4, ScoreScheme.Combine(Fair, StarExpectation.None, new(NoExample: true, NoResult: true, NoReflection: true)).Overall);
    }

    [Fact]
    public void OneWeakDimensionKeepsFromAFive()
    {
        Assert.Equal(5, ScoreScheme.Combine(Perfect with { Reflection = 4 }, StarExpectation.Full, new()).Overall);
        Assert.Equal(4, ScoreScheme.Combine(Perfect with { Reflection = 3.9 }, StarExpectation.Full, new()).Overall);
    }

    [Fact]
    public void HalfRoundsUp() => Assert.Equal(new Headline(4, 3.5), ScoreScheme.Combine(new(5, 3, 3.5, 3.5, 3.5, 3.5), StarExpectation.Full, new()));

    [Fact]
    public void CoverageIsTheBestStoryAndNotTheUnion()
    {
        RubricCriterion[] criteria = [Core("a", "s1"), Core("b", "s1"), Core("c", "s2"), Core("d", "s2")];
        Assert.Equal(.5, ScoreScheme.Coverage(criteria, [1, 0, 1, 0], ["s1", "s2"], 2));
        Assert.Equal(1, ScoreScheme.Coverage(criteria, [1, 1, 1, 0], ["s1", "s2"], 2));
        Assert.Equal(0, ScoreScheme.Coverage(criteria, [1, 1, 1, 1], [], 2));
    }

    [Fact]
    public void ABonusHelpsAndIsNeverMissed()
    {
        RubricCriterion[] criteria = [Core("a", null), Core("b", null), new(Criterion("c"), null, Importance.Bonus)];
        Assert.Equal(.5, ScoreScheme.Coverage(criteria, [1, 0, 0], [], 2));
        Assert.Equal(.625, ScoreScheme.Coverage(criteria, [1, 0, 1], [], 2));
    }

    [Fact]
    public void EnoughIsEnough() =>
        Assert.Equal(1, ScoreScheme.Coverage([Core("a", null), Core("b", null), Core("c", null)], [1, 1, 0], [], 2));

    [Fact]
    public void APointThatAppliesTwiceCountsOnceAtItsHeavierWeight() =>
        Assert.Equal(1, ScoreScheme.Coverage([new(Criterion("a"), null, Importance.Bonus), Core("a", "s1")], [1, 1], ["s1"], 3));

    private static RubricCriterion Core(string id, string? narrative) => new(Criterion(id), narrative, Importance.Core);

    private static Criterion Criterion(string id) => new(id, "owner", CriterionKind.Action, id, "notes.md", [LineRange.At(1)]);
}
