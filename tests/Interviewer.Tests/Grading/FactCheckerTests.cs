using Interviewer.Grading;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Grading;

public sealed class FactCheckerTests
{
    private static readonly Fact[] Facts =
    [
        Figure("drivers", FactKind.Count, "Led a team of 6 drivers.", "6", "driver", 0, "driver"),
        Figure("losses", FactKind.FromTo, "Losses dropped from 8 a month to 1 a month.", "8->1", "loss/month", 0, "loss"),
        Figure("orders", FactKind.Rate, "Handled ~400 orders per day.", "400", "order/day", .15, "order"),
        Figure("notice", FactKind.Duration, "The yard had to move within 6 months of notice.", "6", "month", 0, "yard", "move", "notic"),
        Figure("sheds", FactKind.Count, "Walked through 4 sheds at night and counted the stock of 30 of them.", "4", "shed", 0, "shed"),
        Statement("ontime", FactKind.Outcome, "Opened the new yard on schedule.", "on schedule", false, "open", "yard"),
        Statement("accidents", FactKind.Outcome, "No accidents.", "0", true, "accid"),
        Statement("crane", FactKind.Negation, "We did not need a second crane.", "not needed", true, "second", "crane"),
        Statement("role", FactKind.Role, "Shift lead at the depot.", "shift lead", false, "shift", "lead"),
        Statement("cause", FactKind.Cause, "Root cause: nobody had checked the old scales.", "root cause nobody checked old scales", false, "root", "caus", "nobodi", "check", "scale"),
        Figure("share", FactKind.FromTo, "Breakage fell from 9.5% to 3%.", "9.5->3", "%", 0, "breakag"),
        Figure("takings", FactKind.FromTo, "Claims dropped from 40 a month to 10 in 5 months.", "40->10", "claim/month", 0, "claim", "drop"),
        Figure("months", FactKind.Duration, "Claims dropped from 40 a month to 10 in 5 months.", "5", "month", 0, "drop"),
        Figure("drill", FactKind.Duration, "Set up a ten minute drill at the gate.", "10", "minute", 0, "set", "drill", "gate"),
        Figure("lorries", FactKind.Count, "Moved 90 lorries in 12 weeks.", "90", "lorry", 0, "lorri"),
        Figure("weeks", FactKind.Duration, "Moved 90 lorries in 12 weeks.", "12", "week", 0, "move", "lorri"),
        Figure("mates", FactKind.Count, "With two yard porters working to me.", "2", "porter", 0, "yard", "porter"),
        Figure("lost", FactKind.Count, "Before the fair 5 porters were called back by their own depots.", "5", "porter", 0, "porter"),
        Figure("pages", FactKind.Count, "Wrote 40 pages that they would never read.", "40", "page", 0, "page"),
        Figure("cranes", FactKind.Count, "Only 4 cranes out of 31 were fit for the winter on the quay.", "4", "crane", 0, "crane"),
        Figure("asked", FactKind.Count, "Ran a survey among 60 guests.", "60", "guest", 0, "guest"),
        Figure("letters", FactKind.Count, "Held 5 open evenings, and each lead wrote a letter to 3 guests.", "3", "guest", 0, "guest"),
        Figure("evenings", FactKind.Count, "Held 5 open evenings, and each lead wrote a letter to 3 guests.", "5", "evening", 0, "open", "even"),
        Figure("august", FactKind.Percent, "August: 68% in first-class shape.", "68", "%", 0, "first", "class", "shape"),
        Figure("crossings", FactKind.Rate, "31 times a day somebody walks across the loading lane.", "31", "per day", 0, "somebodi", "walk", "across", "load", "lane"),
        Figure("fine", FactKind.Count, "The fine: £6k rather than approx £70k.", "6000", "£", 0, "¤"),
        new("rung", "yard", FactKind.Count, "Pulled 26 from the night shift on double pay, rang them myself.", "26", null, ["say"], 0, false, FactSeverity.Material, "notes.md", 40),
        Figure("stops", FactKind.FromTo, "Stops went up from 2 to 11 a night first, then down to 5.", "2->11", "stop/night", 0, "stop"),
        Figure("called", FactKind.Time, "Called the 3 biggest customers before 11pm.", "23:00", null, 0, "custom", "biggest", "call"),
        Figure("stock", FactKind.Percent, "Stock alive: 4 %, it had been thawed 2x.", "4", "%", 0, "stock", "aliv"),
        Statement("grant", FactKind.Outcome, "Funded in July, ranked 2nd of 31.", "approved", false, "fund"),
        Statement("place", FactKind.Place, "The cranes were tried out in Oslo.", "oslo", false, "crane", "try"),
        Statement("tool", FactKind.Name, "Set up Pallettrack to follow the stock.", "pallettrack", false, "follow", "stock"),
        Statement("complaints", FactKind.Outcome, "Not one broken-crate complaint.", "0", true, "break", "crate", "complaint"),
        Statement("regret", FactKind.Stance, "I should have asked the drivers first.", "regret", false, "ask", "driver", "first"),
        Figure("flood", FactKind.Count, "The flood in the cellar cost 65k and 3 weeks.", "65000", null, .05, "¤"),
        Figure("pumping", FactKind.Duration, "The flood in the cellar cost 65k and 3 weeks.", "3", "week", 0, "flood", "cellar", "cost"),
        Figure("reopened", FactKind.Time, "Reopened the cellar store 27 August.", "27 august", "date", 0, "reopen", "cellar", "store"),
        Figure("gale", FactKind.Rate, "Took in the flags, the wind was 65 km/h on the anemometer.", "65", "km/hour", 0, "km"),
        Figure("tide", FactKind.Duration, "The gate needs 400ms to close at high tide.", "400", "millisecond", 0, "gate", "close", "high", "tide"),
    ];

    [Theory]
    [InlineData("The flood in the cellar cost us sixty-five thousand and three weeks.", "flood", FactStatus.Confirmed)]
    [InlineData("The flood in the cellar cost us sixty-five thousand and three weeks.", "pumping", FactStatus.Confirmed)]
    [InlineData("The flood in the cellar cost us ninety-five thousand.", "flood", FactStatus.Contradicted)]
    [InlineData("The flood in the cellar cost us 95,000 euros.", "flood", FactStatus.Contradicted)]
    [InlineData("The flood in the cellar cost us £66k.", "flood", FactStatus.Confirmed)]
    [InlineData("We reopened the cellar store on the fifteenth of August.", "reopened", FactStatus.Contradicted)]
    [InlineData("We reopened the cellar store on the twenty-seventh of August.", "reopened", FactStatus.Confirmed)]
    [InlineData("The wind on the anemometer was sixty-five kilometres an hour.", "gale", FactStatus.Confirmed)]
    [InlineData("The wind on the anemometer was eighty-five kilometres an hour.", "gale", FactStatus.Contradicted)]
    [InlineData("At high tide the gate needs 0.4 seconds to close.", "tide", FactStatus.Confirmed)]
    [InlineData("Unfortunately it wasn't funded in the end.", "grant", FactStatus.Contradicted)]
    [InlineData("The fine came to £16k rather than £70k.", "fine", FactStatus.Contradicted)]
    [InlineData("The fine came to six thousand pounds instead of seventy.", "fine", FactStatus.Confirmed)]
    [InlineData("I rang the night shift myself and got 36 people in on double pay.", "rung", FactStatus.Contradicted)]
    [InlineData("I rang the night shift myself and got 26 people in on double pay.", "rung", FactStatus.Confirmed)]
    [InlineData("I led a team of eleven drivers through the move.", "drivers", FactStatus.Contradicted)]
    [InlineData("I led a team of six drivers through the move.", "drivers", FactStatus.Confirmed)]
    [InlineData("At night I walked through nine sheds with a torch.", "sheds", FactStatus.Contradicted)]
    [InlineData("Losses went from eight a month to one after that.", "losses", FactStatus.Confirmed)]
    [InlineData("Losses went from twenty a month to one after that.", "losses", FactStatus.Contradicted)]
    [InlineData("We handled about 380 orders a day on that yard.", "orders", FactStatus.Confirmed)]
    [InlineData("We handled 4,000 orders a day on that yard.", "orders", FactStatus.Contradicted)]
    [InlineData("We handled hundreds of orders a day on that yard.", "orders", FactStatus.Confirmed)]
    [InlineData("We handled thousands of orders a day on that yard.", "orders", FactStatus.Contradicted)]
    [InlineData("We had half a year of notice before the yard had to move.", "notice", FactStatus.Confirmed)]
    [InlineData("We opened the yard on the agreed day and nobody noticed.", "ontime", FactStatus.Confirmed)]
    [InlineData("In the end we opened the yard three weeks late, sadly.", "ontime", FactStatus.Contradicted)]
    [InlineData("All of that went through without a single accident on the yard.", "accidents", FactStatus.Confirmed)]
    [InlineData("That winter we had a few accidents on the yard.", "accidents", FactStatus.Contradicted)]
    [InlineData("I built the whole plan around a second crane.", "crane", FactStatus.Contradicted)]
    [InlineData("I ruled out the second crane, which was overkill.", "crane", FactStatus.Confirmed)]
    [InlineData("I was the regional director of the whole depot.", "role", FactStatus.Contradicted)]
    [InlineData("I was the shift lead on that depot.", "role", FactStatus.Confirmed)]
    [InlineData("I asked the drivers from day one, right at the gate.", "regret", FactStatus.Contradicted)]
    [InlineData("The root cause turned out to be a leaking roof.", "cause", FactStatus.Contradicted)]
    [InlineData("It was a leaking roof that had caused the trouble.", "cause", FactStatus.Contradicted)]
    [InlineData("We found that a leaking roof was behind the delay.", "cause", FactStatus.Contradicted)]
    [InlineData("We traced the delay back to a leaking roof.", "cause", FactStatus.Contradicted)]
    [InlineData("Without the second crane it would never have worked.", "crane", FactStatus.Contradicted)]
    [InlineData("I was the head of the whole shift back then.", "role", FactStatus.Contradicted)]
    [InlineData("There were accidents on the yard that winter.", "accidents", FactStatus.Contradicted)]
    [InlineData("Broken-crate complaints kept coming in that spring.", "complaints", FactStatus.Contradicted)]
    [InlineData("Two crate complaints were broken to me by post.", "complaints", FactStatus.Contradicted)]
    [InlineData("Breakage was 3 percent of crates before and 9.5 percent after.", "share", FactStatus.Contradicted)]
    [InlineData("After some time we were from 9.5 percent down to 6.", "share", FactStatus.Contradicted)]
    [InlineData("Claims used to come to 90 a month.", "takings", FactStatus.Contradicted)]
    [InlineData("We cut the claims to 20 a month.", "takings", FactStatus.Contradicted)]
    [InlineData("It took us two months to get the claims down to that.", "months", FactStatus.Contradicted)]
    [InlineData("The drill at the gate took half an hour.", "drill", FactStatus.Contradicted)]
    [InlineData("We moved 30 lorries in those 12 weeks.", "lorries", FactStatus.Contradicted)]
    [InlineData("Before the fair 2 porters were called back by their own depots.", "lost", FactStatus.Contradicted)]
    [InlineData("I wrote 90 pages that they would never read.", "pages", FactStatus.Contradicted)]
    [InlineData("The cranes were in Bergen.", "place", FactStatus.Contradicted)]
    [InlineData("Only six cranes out of 31 were fit for the winter on the quay.", "cranes", FactStatus.Contradicted)]
    [InlineData("I ran a survey among 60 guests, and then held 5 open evenings and wrote a letter.", "asked", FactStatus.Confirmed)]
    [InlineData("By August we were at 71 percent.", "august", FactStatus.Contradicted)]
    [InlineData("I measured that 50 times a day somebody walks across the loading lane.", "crossings", FactStatus.Contradicted)]
    [InlineData("Bergen was where we deployed the cranes.", "place", FactStatus.Contradicted)]
    [InlineData("We set up Crateworks for it.", "tool", FactStatus.Contradicted)]
    [InlineData("The tool we used was Crateworks.", "tool", FactStatus.Contradicted)]
    [InlineData("Claims fell by thirty a month.", "takings", FactStatus.Confirmed)]
    [InlineData("Claims fell by seventy-five percent.", "takings", FactStatus.Confirmed)]
    [InlineData("We had 30 fewer claims a month.", "takings", FactStatus.Confirmed)]
    [InlineData("Claims more than halved.", "takings", FactStatus.Confirmed)]
    [InlineData("Claims dropped by more than half.", "takings", FactStatus.Confirmed)]
    [InlineData("Breakage was down by about two thirds.", "share", FactStatus.Confirmed)]
    [InlineData("Breakage fell by six and a half points.", "share", FactStatus.Confirmed)]
    [InlineData("Breakage fell by 20 percent.", "share", FactStatus.Contradicted)]
    [InlineData("Losses fell by two a month.", "losses", FactStatus.Contradicted)]
    [InlineData("In the end losses went up by seven a month.", "losses", FactStatus.Contradicted)]
    [InlineData("Breakage fell by 50 percent.", "share", FactStatus.Check)]
    [InlineData("In the end breakage doubled.", "share", FactStatus.Contradicted)]
    [InlineData("Claims settled at about 20 a month.", "takings", FactStatus.Contradicted)]
    [InlineData("We were given two and a half years to move the yard.", "notice", FactStatus.Contradicted)]
    [InlineData("We opened the yard two weeks after the date that was agreed.", "ontime", FactStatus.Contradicted)]
    [InlineData("A second crane turned out to be indispensable.", "crane", FactStatus.Contradicted)]
    [InlineData("We could not do without a second crane.", "crane", FactStatus.Contradicted)]
    public void A_claim_is_held_against_the_notes(string said, string fact, FactStatus status)
    {
        var findings = Check(said);
        Assert.Contains(findings, finding => finding.Id == fact && finding.Status == status);
        Assert.All(findings, finding => Assert.Contains(finding.Quote, Before + said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Two of the drivers left in March and I had to replace them.")]
    [InlineData("I wish I had led a team of eleven drivers through the move.")]
    [InlineData("At the old depot we had a few accidents every single year.")]
    [InlineData("The plan changed from three gates to five gates on that yard.")]
    [InlineData("Another yard nearby opened three years later with better cranes.")]
    [InlineData("We cut the paperwork from 40 minutes to 15 every morning.")]
    [InlineData("I spoke with nine managers and four neighbours about the noise.")]
    [InlineData("The other eleven drivers worked for somebody else at the time.")]
    [InlineData("I took thirty sheds and counted every shelf of them.")]
    [InlineData("We were never late, not on a single day of that winter.")]
    [InlineData("The root cause was the old scales, which was embarrassing.")]
    [InlineData("The root cause was bad planning on my side of the fence.")]
    [InlineData("The reason I asked was a leaking roof in my own house.")]
    [InlineData("I missed my train that day because of a leaking roof.")]
    [InlineData("People were sure that a leaking roof was behind the delay.")]
    [InlineData("I would have loved 90 pages that they would read.")]
    [InlineData("Six weeks in, the claims stood at 20 a month.")]
    [InlineData("I spent two weeks on the way to the claims office.")]
    [InlineData("I visited a friend in Bergen before the cranes came.")]
    [InlineData("I set up Crateworks dashboards, too, for the front office.")]
    [InlineData("I used Crateworks to keep the neighbours posted.")]
    [InlineData("Later we had 13 cranes out of 38 fit for the winter on the quay.")]
    [InlineData("I ran a survey among 60 guests, and then held 5 open evenings and wrote a letter.")]
    [InlineData("By August 71 percent of the crates were gone.")]
    [InlineData("By August attendance was at 71 percent.")]
    [InlineData("Once a day somebody walks across the loading lane with the post.")]
    [InlineData("I led Team 11 drivers through the move of Yard 3.")]
    [InlineData("At night I walked through two sheds in a row without a torch.")]
    [InlineData("Claims fell by about a third in the first two months.")]
    [InlineData("Once a year we held the daily crossings review in the hall.")]
    [InlineData("I called the three biggest customers at half past ten that night.")]
    [InlineData("Stops jumped to eleven a night, then settled at five.")]
    [InlineData("I called the three biggest customers before eleven and said, I'll call you again at two.")]
    [InlineData("I called the three biggest customers before eleven at night. I called them again at two.")]
    [InlineData("The flood in the cellar cost us sixty-five thousand and twelve pumps.")]
    [InlineData("They would never read the two million pages of the archive.")]
    [InlineData("The flood in the cellar cost us a hundred and three weeks.")]
    [InlineData("For that flood we hired a pump with ninety-five thousand litres an hour.")]
    [InlineData("We used two birds and a sieve, with 0.5 percent sugar in it.")]
    public void What_may_be_something_else_is_no_contradiction(string said) =>
        Assert.DoesNotContain(Check(said), finding => finding.Status is FactStatus.Contradicted);

    [Fact]
    public void A_figure_of_the_notes_is_nothing_new_where_what_it_is_of_goes_unnamed() =>
        Assert.DoesNotContain(Check("So we padded the floor, and it came down to 3 percent."), finding => finding.Status is FactStatus.New);

    [Fact]
    public void What_is_only_supposed_needs_no_checking() =>
        Assert.DoesNotContain(Check("If I had asked for a team of eleven drivers, the owner would have said no."), finding => finding.Id is "drivers");

    [Fact]
    public void A_figure_the_notes_do_not_have_is_new() =>
        Assert.Contains(Check("I bought seventy torches for the whole yard."), finding => finding is { Id: null, Status: FactStatus.New, Severity: null });

    [Theory]
    [InlineData("I bought Year 11 torches for the whole yard.")]
    [InlineData("I could not have done that in a hundred years, and I bought a hat.")]
    [InlineData("I bought forty torches for the whole yard.")]
    [InlineData("I bought two things for the whole yard.")]
    [InlineData("I bought paint for all 31 that stood on the quay in winter.")]
    public void A_label_and_a_figure_the_notes_do_have_are_not(string said) => Assert.DoesNotContain(Check(said), finding => finding.Id is null);

    [Fact]
    public void Only_the_narratives_in_use_are_looked_at() =>
        Assert.DoesNotContain(FactChecker.Check(AnswerGuard.Inspect("I led a team of eleven drivers through the move."), new([], [], [], [])), finding => finding.Id is not null);

    private const string Before = "It was a long cold winter for everybody there. ";

    [Fact]
    public void What_the_notes_mention_anywhere_is_no_other_cause() =>
        Assert.DoesNotContain(
            FactChecker.Check(AnswerGuard.Inspect("The root cause turned out to be a leaking roof."), new(Facts, ["The yard"], ["Rain came in through the roof, and the pipes were leaking."], [])),
            finding => finding.Status is FactStatus.Contradicted);

    private static IReadOnlyList<FactFinding> Check(string said) => FactChecker.Check(AnswerGuard.Inspect(Before + said), new(Facts, [], Facts.Select(fact => fact.Text), []));

    private static Fact Figure(string id, FactKind kind, string text, string value, string? unit, double tolerance, params string[] heads) =>
        new(id, "yard", kind, text, value, unit, heads, tolerance, false, FactSeverity.Material, "notes.md", id.Length);

    private static Fact Statement(string id, FactKind kind, string text, string value, bool negated, params string[] heads) =>
        new(id, "yard", kind, text, value, null, heads, 0, negated, FactSeverity.Material, "notes.md", id.Length);
}
