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
    [InlineData("two and a half years", "Duration 2.5 year")]
    [InlineData("one and a half thousand users", "Count 1500 user")]
    [InlineData("twenty-odd hours", "~Duration 20 hour")]
    [InlineData("thirty-something owners", "~Count 30 owner")]
    [InlineData("a leak of 1,8 bars", "Count 1.8 bar")]
    [InlineData("1,800 bars", "Count 1800 bar")]
    [InlineData("30 toasters an evening, before 12.", "Count 30 toaster; Count 12")]
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
    [InlineData("5 of the 14 promised nurses", "Count 5/14; Count 14 promis nurs")]
    [InlineData("one of them left", "")]
    [InlineData("COVID-19 hit Ward 7 in 2020.", "")]
    [InlineData("4.9 % of them", "Percent 4.9")]
    [InlineData("18 400 orders", "Count 18400 order")]
    [InlineData("18'400 orders", "Count 18400 order")]
    [InlineData("1\u202F234\u202F500 orders", "Count 1234500 order")]
    [InlineData("18 thousand 400 orders", "Count 18400 order")]
    [InlineData("Ward 7 200 patients", "Count 200 patient")]
    [InlineData("2 100m races", "Count 2; Count 100000000 race")]
    [InlineData("a mirror for 640 £", "Count 640 ¤ £")]
    [InlineData("they cross it 31 times per day", "Rate 31 /day")]
    [InlineData("off 6 times in a month", "Rate 6 /month")]
    [InlineData("14 school weeks", "Duration 14 week")]
    [InlineData("212 parcels go astray", "Count 212 parcel")]
    [InlineData("her 3 papers side by side", "Count 3 paper")]
    [InlineData("5 sales managers", "Count 5 sale manag")]
    [InlineData("8 good ones second hand", "Count 8")]
    [InlineData("4 girls out of 31", "Count 4/31 girl; Count 31")]
    [InlineData("7 from 22 people", "Count 7/22; Count 22 person")]
    [InlineData("he came to 5/6 sessions", "Count 5/6; Count 6 session")]
    public void Figures_are_read_in_digits_and_words(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Numbers.Find(text).Select(Show)));

    [Theory]
    [InlineData("I taught Year 11 and my year nine class.", "")]
    [InlineData("9 falls a year two years ago", "Rate 9 fall /year; Duration 2 year")]
    [InlineData("HGV class 2 and 3 drivers", "")]
    [InlineData("Team 12 people", "Count 12 person")]
    [InlineData("In Years 7, 8 and 9 we had no lab.", "")]
    [InlineData("112 Year 11 scripts", "Count 112 script")]
    [InlineData("sixty year ten girls", "Count 60 girl")]
    [InlineData("Year 10 and 3 colleagues", "Count 3 colleagu")]
    [InlineData("That year 9 pupils left.", "Count 9 pupil")]
    [InlineData("9Z and 11B on the 14th", "")]
    [InlineData("the 2022 mocks", "")]
    [InlineData("the 2000 guests", "Count 2000 guest")]
    [InlineData("two Band 5 nurses", "Count 2 nurs")]
    [InlineData("on ward seven in bays 3 and 4", "")]
    [InlineData("a grade 3 ulcer on day 2 of her stay", "")]
    [InlineData("on a hot day 21 trays fell", "Count 21 tray")]
    [InlineData("That week 3 nurses were off.", "Count 3 nurs")]
    [InlineData("per page 3 mistakes", "Count 3 mistak")]
    [InlineData("open 24/7 under Section 21", "")]
    [InlineData("on 12 March from gate 4", "")]
    [InlineData("In March 12 drivers left.", "Count 12 driver")]
    [InlineData("HTTP 500 errors on port 443", "")]
    [InlineData("gave HR 3 files", "Count 3 file")]
    [InlineData("3 Tier 1 clients in Q4", "Count 3 client")]
    [InlineData("Table 7 had dose 2 from dock no. 9", "")]
    public void A_number_that_tells_things_apart_counts_none(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Numbers.Find(text).Select(Show)));

    [Fact]
    public void A_span_is_a_slice_of_the_raw_text()
    {
        const string text = "So, um, we served ~2,000 users per day at first.";
        var figure = Assert.Single(Numbers.Find(SentenceSplitter.Split("Hm.\n" + text)[1]));
        Assert.Equal("2,000 users per day", ("Hm.\n" + text).Substring(figure.Start, figure.Length));
    }

    private static string Show(Quantity figure) => string.Create(CultureInfo.InvariantCulture,
        $"{(figure.Approximate ? "~" : "")}{figure.Kind} {(figure.From is { } from ? $"{from:0.#}>" : "")}{figure.Value:0.#}{(figure.Whole is { } whole ? $"/{whole}" : "")} {string.Join(' ', figure.Heads)} {figure.Unit} {(figure.Per is { } per ? "/" + per : "")}")
        .Replace("  ", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Trim();
}
