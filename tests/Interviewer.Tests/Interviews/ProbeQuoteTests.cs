using Interviewer.Interviews;
using Interviewer.Language;
using Xunit;

namespace Interviewer.Tests.Interviews;

public sealed class ProbeQuoteTests
{
    [Theory]
    [InlineData("Then we moved the whole night shift, and it worked.", "moved", "moved the whole night shift")]
    [InlineData("We trained every driver because nobody had ever done it.", "trained", "trained every driver")]
    [InlineData("We rebuilt the old booking system for all the restaurants in the north.", "rebuilt", "rebuilt the old booking system")]
    [InlineData("We looked.", "looked", null)]
    [InlineData("We gave it to the.", "gave", "gave it")]
    public void A_phrase_is_whole_and_short_or_not_there(string said, string verb, string? expected)
    {
        var tokens = Tokenizer.Tokenize(said);
        Assert.Equal(expected, ProbeQuote.From(said, tokens, tokens.FindIndex(token => token.Lower == verb)));
    }

    [Theory]
    [InlineData("It was delivered exactly as planned, I think.", "planned", "It was delivered exactly as planned")]
    [InlineData("And we served twenty thousand users, which was plenty.", "thousand", "served twenty thousand users")]
    [InlineData("An endless unbroken string of quite similar words nobody could possibly quote.", "string", null)]
    public void A_phrase_around_a_word_stays_in_its_clause(string said, string word, string? expected)
    {
        var tokens = Tokenizer.Tokenize(said);
        Assert.Equal(expected, ProbeQuote.Around(said, tokens, tokens.FindIndex(token => token.Lower == word)));
    }

    [Fact]
    public void Deeds_are_the_candidates_own_and_can_be_repeated_to_them()
    {
        Assert.Equal("moved the gate", ProbeDeeds.Own("I counted my vans. Then I moved the gate to the east side. They told me off."));
        Assert.Null(ProbeDeeds.Own("I told them. I was tired. I had a plan of my own."));
        Assert.Equal("trained the new drivers", ProbeDeeds.Shared("We had a problem. We knew that. Then we trained the new drivers."));
    }

    [Theory]
    [InlineData("Now I test that the yeast lives before I put it in the dough.", null)]
    [InlineData("That was what I moved to the front of the yard.", null)]
    [InlineData("I moved the two ovens to the front of the yard.", "moved the two ovens")]
    public void A_deed_is_taken_up_where_it_is_told_as_one(string said, string? deed) => Assert.Equal(deed, ProbeDeeds.Own(said));
}
