using Interviewer.Grading;
using Interviewer.Language;
using Xunit;

namespace Interviewer.Tests.Grading;

public sealed class FigureClaimsTests
{
    [Theory]
    [InlineData("Losses stood at 8 a month when I started and at 2 a month afterwards.", 8, 2)]
    [InlineData("We got losses down to 2 a month, and it had been 8 a month before.", 8, 2)]
    [InlineData("At first 8 percent were lost, five months later 2 percent.", 8, 2)]
    [InlineData("Handing in used to take 40 minutes and now it takes 15 minutes.", 40, 15)]
    [InlineData("The code had 8 letters before and 4 digits after.", 8, 4)]
    [InlineData("Where there had been 8 boats a month there were now 2 boats a month.", 8, 2)]
    [InlineData("A crossing took four days instead of nine.", 9, 4)]
    [InlineData("61 kinds of rope became 6.", 61, 6)]
    public void Two_amounts_marked_as_how_it_began_and_ended_are_a_pair(string said, double before, double after)
    {
        var claim = FigureClaims.In(Clause(said)).First(one => one.IsPair);
        Assert.Equal((before, after), (claim.From!.Value.Value, claim.To.Value));
    }

    [Theory]
    [InlineData("I sold 8 boats and 2 trailers.")]
    [InlineData("We had 8 boats in the yard, 2 boats on the river.")]
    public void Two_amounts_without_such_words_are_two(string said) => Assert.DoesNotContain(FigureClaims.In(Clause(said)), claim => claim.IsPair);

    private static FactClause Clause(string said) => new(Assert.Single(SentenceSplitter.Split(said)), null);
}
