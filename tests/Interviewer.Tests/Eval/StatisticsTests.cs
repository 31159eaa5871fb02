using Interviewer.Eval;
using Xunit;

namespace Interviewer.Tests.Eval;

/// <summary>Against values worked out elsewhere: by hand, or in the textbook example named.</summary>
public sealed class StatisticsTests
{
    private const int Digits = 10;

    // 50 proposals and two readers, the usual example of Cohen's kappa: agreement .7, by chance .5.
    private static readonly double[] FirstReader = [.. Enumerable.Repeat(1d, 25), .. Enumerable.Repeat(0d, 25)];
    private static readonly double[] SecondReader = [.. Enumerable.Repeat(1d, 20), .. Enumerable.Repeat(0d, 5), .. Enumerable.Repeat(1d, 10), .. Enumerable.Repeat(0d, 15)];

    [Fact]
    public void KappaTakesAgreementByChanceOff() => Assert.Equal(.4, Statistics.Kappa(FirstReader, SecondReader)!.Value, Digits);

    [Fact]
    public void KappaOfOneClassIsNotDefined() => Assert.Null(Statistics.Kappa([1, 1], [1, 1]));

    // Of two classes the quadratic weights are the plain ones.
    [Fact]
    public void QuadraticKappaOfTwoClassesIsKappa() => Assert.Equal(.4, Statistics.Qwk(FirstReader, SecondReader), Digits);

    // By the table: observed (0 + 0 + 1 + 4) / 4; expected, over all 16 pairs, 2·1 + 4·2 + ... = 34 / 16.
    [Fact]
    public void QuadraticKappaFollowsTheTable()
    {
        double[] a = [1, 2, 3, 3], b = [1, 2, 2, 1];
        var observed = a.Zip(b).Average(pair => Math.Pow(pair.First - pair.Second, 2));
        var expected = (from x in a from y in b select Math.Pow(x - y, 2)).Average();
        Assert.Equal(1.25, observed, Digits);
        Assert.Equal(1 - observed / expected, Statistics.Qwk(a, b), Digits);
    }

    // Hours of television and IQ, the usual example of Spearman's rho: -29/165.
    [Fact]
    public void SpearmanIsTheTextbooks() => Assert.Equal(
        -29d / 165, Statistics.Spearman([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]), Digits);

    // Ranks 1.5, 1.5, 3 against 1, 2, 3.
    [Fact]
    public void TiesShareTheirMeanRank() => Assert.Equal(Statistics.Pearson([1.5, 1.5, 3], [1, 2, 3]), Statistics.Spearman([4, 4, 9], [10, 20, 30]), Digits);

    [Fact]
    public void SmdIsInPooledStandardDeviations() => Assert.Equal(1, Statistics.Smd([1, 2, 3], [2, 3, 4])!.Value, Digits);

    // Class 1: 2 right of 3 wanted and 4 given, 4/7. Class 0: 1 right of 3 wanted and 2 given, 2/5.
    [Fact]
    public void MacroF1IsTheMeanOverClasses()
    {
        double[] expected = [1, 1, 1, 0, 0, 0], found = [1, 1, 0, 1, 1, 0];
        Assert.Equal(4d / 7, Statistics.F1(expected, found, 1)!.Value, Digits);
        Assert.Equal((4d / 7 + 2d / 5) / 2, Statistics.MacroF1(expected, found)!.Value, Digits);
        Assert.Equal(4d / 7, Statistics.MacroF1But0(expected, found)!.Value, Digits);
        Assert.Equal(.5, Statistics.Precision(expected, found)!.Value, Digits);
        Assert.Equal(2d / 3, Statistics.Recall(expected, found)!.Value, Digits);
    }

    [Fact]
    public void WhatCannotBeMeasuredIsNoZero()
    {
        Assert.Null(Statistics.F1([0, 0], [0, 0], 1));
        Assert.Null(Statistics.Precision([1, 0], [0, 0]));
        Assert.Null(Statistics.Recall([0, 0], [1, 0]));
    }

    [Fact]
    public void APercentileIsTheSmallestValueThatTheShareDoesNotExceed()
    {
        double[] hundred = [.. Enumerable.Range(1, 100).Select(i => (double)i)];
        Assert.Equal(50, Statistics.Percentile(hundred, .5));
        Assert.Equal(99, Statistics.Percentile(hundred, .99));
        Assert.Equal(7, Statistics.Percentile([7], .99));
    }
}
