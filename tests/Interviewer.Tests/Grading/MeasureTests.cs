using Interviewer.Grading;
using Xunit;

namespace Interviewer.Tests.Grading;

public sealed class MeasureTests
{
    [Theory]
    [InlineData(6, "month", .5, "year", true)]
    [InlineData(3, "month", 12, "week", true)]
    [InlineData(6, "month", 6, "week", false)]
    [InlineData(90, "second", 1.5, "minute", true)]
    public void A_length_is_the_same_in_other_units(double noted, string unit, double said, string other, bool same) =>
        Assert.Equal(same, new Measure(MeasureKind.Length, noted, unit).Agrees(new(MeasureKind.Length, said, other), 0));

    [Theory]
    [InlineData(11, "month", 132, "year", true)]
    [InlineData(11, "month", 11, "week", false)]
    public void A_rate_is_the_same_over_another_span(double noted, string unit, double said, string other, bool same) =>
        Assert.Equal(same, new Measure(MeasureKind.Rate, noted, unit).Agrees(new(MeasureKind.Rate, said, other), 0));

    [Fact]
    public void A_share_is_no_length() => Assert.False(new Measure(MeasureKind.Share, 6, null).IsComparable(new(MeasureKind.Length, 6, "month")));
}
