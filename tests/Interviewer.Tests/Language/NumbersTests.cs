using System.Globalization;
using Interviewer.Language;
using Xunit;

namespace Interviewer.Tests.Language;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("We had twenty-five people.", "Count 25 person")]
    [InlineData("a couple of thousand users a day", "~Rate 2000 user /day")]
    [InlineData("~2,000 users per day", "~Rate 2000 user /day")]
    [InlineData("2k users", "Count 2000 user")]
    [InlineData("two hundred and ten patients", "Count 210 patient")]
    [InlineData("roughly 1.5 million rows", "~Count 1500000 row")]
    [InlineData("went from thirteen a month to three", "FromTo 13>3 /month")]
    [InlineData("cut it down to 3 from 13", "FromTo 13>3")]
    [InlineData("fell from 18% to 5%", "FromTo 18>5 %")]
    [InlineData("From 40 minutes to 15.", "FromTo 40>15 minute")]
    [InlineData("turned 61 kinds of rope into 6", "FromTo 61>6 kind")]
    [InlineData("replaced 8 gates with 3", "FromTo 8>3 gate")]
    [InlineData("three days rather than nine days", "FromTo 9>3 day")]
    [InlineData("built for two years and stayed for six.", "Duration 2 year; Duration 6 year")]
    [InlineData("a crew of seven.", "Count 7 crew")]
    [InlineData("sixty of us", "Count 60 person")]
    [InlineData("300 crates afterwards", "Count 300 crate")]
    [InlineData("all 18 eight days later", "Count 18; Duration 8 day")]
    [InlineData("three point one percent", "Percent 3.1")]
    [InlineData("losses stood at 6", "Count 6")]
    [InlineData("a third of a year", "Duration 0.3 year")]
    [InlineData("thirteen in a month", "Rate 13 /month")]
    [InlineData("a week before the fair", "Duration 1 week")]
    [InlineData("half a year", "Duration 0.5 year")]
    [InlineData("a 6-month trial", "Duration 6 month")]
    [InlineData("by 9am", "Time 9")]
    [InlineData("ready by nine in the morning", "Time 9")]
    [InlineData("in at half seven", "Time 7.5")]
    [InlineData("up at ten past two", "Time 2.2")]
    [InlineData("it rang at ten after two.", "Time 2.2")]
    [InlineData("ten after two weeks", "Count 10; Duration 2 week")]
    [InlineData("from five to nine", "FromTo 5>9")]
    [InlineData("at 14:00", "Time 14")]
    [InlineData("two thirds of the patients", "~Percent 66.7 patient")]
    [InlineData("one in eight left", "~Percent 12.5")]
    [InlineData("under one per cent", "~Percent 1")]
    [InlineData("millions of smart meters", "Magnitude 1000000 smart meter")]
    [InlineData("once a day", "Rate 1 /day")]
    [InlineData("every hour", "Rate 1 /hour")]
    [InlineData("5 of the 14 promised nurses", "Count 5; Count 14 promis nurs")]
    [InlineData("one of them left", "")]
    [InlineData("COVID-19 hit Ward 7 in 2020.", "")]
    public void Figures_are_read_in_digits_and_words(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Numbers.Find(text).Select(Show)));

    [Fact]
    public void A_span_is_a_slice_of_the_raw_text()
    {
        const string text = "So, um, we served ~2,000 users per day at first.";
        var figure = Assert.Single(Numbers.Find(SentenceSplitter.Split("Hm.\n" + text)[1]));
        Assert.Equal("2,000 users per day", ("Hm.\n" + text).Substring(figure.Start, figure.Length));
    }

    private static string Show(Quantity figure) => string.Create(CultureInfo.InvariantCulture,
        $"{(figure.Approximate ? "~" : "")}{figure.Kind} {(figure.From is { } from ? $"{from:0.#}>" : "")}{figure.Value:0.#} {string.Join(' ', figure.Heads)} {figure.Unit} {(figure.Per is { } per ? "/" + per : "")}")
        .Replace("  ", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Trim();
}
