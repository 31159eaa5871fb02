using CsCheck;
using Interviewer.Indexing;
using Xunit;

namespace Interviewer.Tests.Indexing;

public sealed class RankFusionTests
{
    private static readonly Gen<List<int>> Ranking = Gen.Shuffle(Enumerable.Range(0, 8).ToArray()).SelectMany(all => Gen.Int[0, 8].Select(count => all.Take(count).ToList()));

    [Fact]
    public void WhatTwoListsAgreeOnComesFirst() =>
        Assert.Equal(["b", "a", "c"], RankFusion.Fuse<string>(["a", "b"], ["b", "c"]).Select(entry => entry.Item));

    [Fact]
    public void MovingUpInOneListNeverMovesDownInTheResult() =>
        Gen.Select(Ranking.List[1, 4], Gen.Int[0, 3], Gen.Int[1, 7]).Sample((lists, which, at) =>
        {
            which %= lists.Count;
            if (at >= lists[which].Count) return true;
            var item = lists[which][at];
            var before = RankFusion.Fuse<int>(lists).Select(entry => entry.Item).ToList().IndexOf(item);
            (lists[which][at - 1], lists[which][at]) = (lists[which][at], lists[which][at - 1]);
            return RankFusion.Fuse<int>(lists).Select(entry => entry.Item).ToList().IndexOf(item) <= before;
        });

    [Fact]
    public void NothingIsLostAndNothingComesTwice() =>
        Ranking.List[0, 4].Sample(lists =>
        {
            var fused = RankFusion.Fuse<int>(lists).ConvertAll(entry => entry.Item);
            return fused.Count == fused.Distinct().Count() && fused.ToHashSet().SetEquals(lists.SelectMany(list => list));
        });
}
