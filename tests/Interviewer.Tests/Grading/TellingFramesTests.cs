using Interviewer.Grading;
using Interviewer.Language;
using Xunit;

namespace Interviewer.Tests.Grading;

public sealed class TellingFramesTests
{
    [Theory]
    [InlineData("We sold 40 boats that spring.", Telling.Asserted)]
    [InlineData("We never sold 40 boats.", Telling.Denied)]
    [InlineData("Our target was 40 boats.", Telling.Supposed)]
    [InlineData("The agent kept telling people that we sold 40 boats.", Telling.Supposed)]
    [InlineData("If we had sold 40 boats, the yard could have stayed.", Telling.Supposed)]
    [InlineData("Did we sell 40 boats?", Telling.Supposed)]
    [InlineData("Another yard sold 40 boats.", Telling.Elsewhere)]
    [InlineData("Years earlier the yard had sold 40 boats.", Telling.Elsewhere)]
    [InlineData("The agent hoped for less, but we sold 40 boats.", Telling.Asserted)]
    [InlineData("I told the owner we sold 40 boats.", Telling.Asserted)]
    [InlineData("I should have asked, we sold 40 boats.", Telling.Asserted)]
    [InlineData("We should have sold 40 boats.", Telling.Supposed)]
    [InlineData("I would have loved 40 boats.", Telling.Supposed)]
    public void A_figure_is_claimed_only_where_it_is_told_as_what_was_so(string said, object telling)
    {
        var clause = new FactClause(Assert.Single(SentenceSplitter.Split(said)), null);
        Assert.Equal((Telling)telling, clause.TellingAt(Assert.Single(clause.Quantities).First));
    }

    [Fact]
    public void A_frame_that_the_notes_use_casts_no_doubt()
    {
        var clause = new FactClause(Assert.Single(SentenceSplitter.Split("They were about to buy 40 boats.")), null);
        Assert.Equal(Telling.Asserted, clause.TellingAt(clause.Quantities[0].First, TellingFrames.Wording(Tokenizer.Tokenize("About to buy boats in May."))));
        // Its words strewn over the note are no frame.
        Assert.Equal(Telling.Supposed, clause.TellingAt(clause.Quantities[0].First, TellingFrames.Wording(Tokenizer.Tokenize("Complaints about boats fell from 9 to 2."))));
    }
}
