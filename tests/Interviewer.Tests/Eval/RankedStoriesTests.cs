using Interviewer.Eval.Retrieval;
using Xunit;

namespace Interviewer.Tests.Eval;

public sealed class RankedStoriesTests
{
    // Gains 3 and 1 at ranks 2 and 3, against 3 and 1 at ranks 1 and 2.
    [Fact]
    public void NdcgIsTheDiscountedGainOverTheBest() => Assert.Equal(
        (3 / Math.Log2(3) + 1 / Math.Log2(4)) / (3 / Math.Log2(2) + 1 / Math.Log2(3)), RankedStories.Ndcg3([0, 2, 1, 0]), 10);

    [Theory]
    [InlineData(new[] { 2, 1, 0 }, 1, 1)]
    [InlineData(new[] { 1, 0, 2, 2 }, 0, 1d / 3)]
    [InlineData(new[] { 1, 0 }, 0, 0)]
    public void OnlyDirectRelevanceCountsAsFirst(int[] ranked, double first, double reciprocal) =>
        Assert.Equal((first, reciprocal), (RankedStories.First(ranked), RankedStories.ReciprocalRank(ranked)));

    [Fact]
    public void RecallIsOverAllThatAreRelevant()
    {
        Assert.Equal(.5, RankedStories.Recall([2, 0, 0, 2], 1));
        Assert.Equal(1, RankedStories.Recall([2, 0, 2, 0], 3));
    }
}
