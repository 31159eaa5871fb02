using Interviewer.Eval.Frame;
using Xunit;

namespace Interviewer.Tests.Eval;

public sealed class FittedTests
{
    // Least squares through (0,1) (1,3) (2,2): slope 1/2 about the means 1 and 2.
    [Fact]
    public void ALineIsFittedByLeastSquares() => Assert.Equal([1.5, 2, 2.5], Fitted.Line([1, 3, 2], [0, 1, 2]));

    [Fact]
    public void ALineStaysWithinTheLabels() => Assert.All(Fitted.Line([1, 1, 5, 5], [0, 1, 2, 30]), value => Assert.InRange(value, 1, 5));

    [Fact]
    public void CountsThatSayNothingGiveTheMean() => Assert.Equal([2, 2], Fitted.Line([1, 3], [7, 7]));

    [Fact]
    public void LevelsAreCutWhereTheyAgreeBest() => Assert.Equal([0, 0, 1, 1, 2, 2], Fitted.Levels([0, 0, 1, 1, 2, 2], [1, 2, 10, 12, 30, 31]));

    [Fact]
    public void TwoClassesAreCutWhereTheyAgreeBest() => Assert.Equal([0, 0, 1, 1], Fitted.Binary([0, 0, 1, 1], [3, 4, 5, 9]));
}
