using Interviewer.Eval.Frame;
using Interviewer.Eval.ShortAnswers;
using Xunit;

namespace Interviewer.Tests.Eval;

public sealed class IsotonicTests
{
    [Fact]
    public void NeighboursOutOfOrderArePooled()
    {
        var map = Isotonic.Fit([(1, 1), (2, 3), (3, 2), (4, 4), (5, 3.5), (6, 5)]);
        Assert.Equal([1, 2.5, 2.5, 3.75, 3.75, 5], Enumerable.Range(1, 6).Select(x => map.At(x)));
    }

    [Fact]
    public void PoolingReachesBackAsFarAsItMust()
    {
        var map = Isotonic.Fit([(1, 5), (2, 4), (3, 0)]);
        Assert.Equal([3, 3, 3], Enumerable.Range(1, 3).Select(x => map.At(x)));
    }

    [Fact]
    public void BetweenPointsTheLowerOneHoldsAndOutsideTheNearest()
    {
        var map = Isotonic.Fit([(1, 10), (2, 20)]);
        Assert.Equal([10, 10, 20, 20], new[] { .5, 1.5, 2, 9 }.Select(map.At));
    }

    [Fact]
    public void PointsOfOneXShareTheirMean() => Assert.Equal(2, Isotonic.Fit([(1, 3), (1, 1)]).At(1));

    // Within q1 the judge is right the wrong way round: a map that had seen q1 would know, one that has not cannot.
    [Fact]
    public void AQuestionIsNeverPredictedByItsOwnAnswers()
    {
        var predicted = CrossFit.Of(
        [
            ("a", "q1", 1, 0), ("b", "q1", 0, 1),
            ("c", "q2", 0, 0), ("d", "q2", 1, 1),
            ("e", "q3", 0, 0), ("f", "q3", 1, 1),
        ]);
        Assert.Equal([0, 1], predicted.Where(one => one.Sample is "a" or "b").Select(one => one.Found));
    }

    [Fact]
    public void OneQuestionAloneHasNoOthersToLearnFrom() => Assert.Empty(CrossFit.Of([("a", "q1", 1, 0), ("b", "q1", 0, 1)]));
}
