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
        Statement("regret", FactKind.Stance, "I should have asked the drivers first.", "regret", false, "ask", "driver", "first"),
    ];

    [Theory]
    [InlineData("I led a team of eleven drivers through the move.", "drivers", FactStatus.Contradicted)]
    [InlineData("I led a team of six drivers through the move.", "drivers", FactStatus.Confirmed)]
    [InlineData("At night I walked through nine sheds with a torch.", "sheds", FactStatus.Contradicted)]
    [InlineData("Losses went from eight a month to one after that.", "losses", FactStatus.Confirmed)]
    [InlineData("Losses went from twenty a month to one after that.", "losses", FactStatus.Contradicted)]
    [InlineData("We handled about 380 orders a day on that yard.", "orders", FactStatus.Confirmed)]
    [InlineData("We handled 4,000 orders a day on that yard.", "orders", FactStatus.Contradicted)]
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
    public void What_may_be_something_else_is_no_contradiction(string said) =>
        Assert.DoesNotContain(Check(said), finding => finding.Status is FactStatus.Contradicted);

    [Fact]
    public void A_figure_the_notes_do_not_have_is_new() =>
        Assert.Contains(Check("I bought forty torches for the whole yard."), finding => finding is { Id: null, Status: FactStatus.New, Severity: null });

    [Fact]
    public void Only_the_narratives_in_use_are_looked_at() =>
        Assert.DoesNotContain(FactChecker.Check(AnswerGuard.Inspect("I led a team of eleven drivers through the move."), ["other"], Facts), finding => finding.Id is not null);

    private const string Before = "It was a long cold winter for everybody there. ";

    private static IReadOnlyList<FactFinding> Check(string said) => FactChecker.Check(AnswerGuard.Inspect(Before + said), ["yard"], Facts);

    private static Fact Figure(string id, FactKind kind, string text, string value, string unit, double tolerance, params string[] heads) =>
        new(id, "yard", kind, text, value, unit, heads, tolerance, false, FactSeverity.Material, "notes.md", id.Length);

    private static Fact Statement(string id, FactKind kind, string text, string value, bool negated, params string[] heads) =>
        new(id, "yard", kind, text, value, null, heads, 0, negated, FactSeverity.Material, "notes.md", id.Length);
}
