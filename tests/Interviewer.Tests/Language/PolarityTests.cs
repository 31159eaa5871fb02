using Interviewer.Language;
using Xunit;

namespace Interviewer.Tests.Language;

public sealed class PolarityTests
{
    [Theory]
    [InlineData("I don't think that I should have asked the crew first.", true)]
    [InlineData("I would never say that we ought to have checked the weather before sailing.", true)]
    [InlineData("The idea that a captain has to hear everybody out is nonsense.", true)]
    [InlineData("I should have fought it, since nobody trusts a company that sends them nonsense.", false)]
    [InlineData("I don't think anybody else noticed.", false)]
    [InlineData("I no longer doubt that I should have asked the crew first.", false)]
    [InlineData("I used to disagree, but I should have asked the crew first.", false)]
    [InlineData("I can't deny that I should have asked the crew first.", false)]
    public void What_a_sentence_denies_is_not_told(string said, bool denies) => Assert.Equal(denies, Polarity.Denies(One(said)));

    [Theory]
    [InlineData("I disagree.", true)]
    [InlineData("I don't think that was a problem.", true)]
    [InlineData("There was nothing wrong with it.", true)]
    [InlineData("We were right to do it that way.", true)]
    [InlineData("I'd agree to it again tomorrow.", true)]
    [InlineData("I would still arrange it in the same way.", true)]
    [InlineData("I don't hold with that.", true)]
    [InlineData("I'd work with her again any day.", false)]
    [InlineData("I would never do that again.", false)]
    [InlineData("I'd go on that course again next year.", false)]
    [InlineData("We'd make the same choice again.", true)]
    [InlineData("I wouldn't do anything differently.", true)]
    [InlineData("I'd do it again, but differently.", false)]
    [InlineData("I'd still do it differently.", false)]
    [InlineData("And the rest I would do the same.", false)]
    [InlineData("I wouldn't change anything else.", false)]
    [InlineData("If I did it again I would not change a thing.", true)]
    [InlineData("I'd do it, but not the same way.", false)]
    [InlineData("I don't think that was good enough.", false)]
    [InlineData("It was wrong of me.", false)]
    [InlineData("We were right to be worried.", false)]
    public void A_remark_may_take_back_what_was_just_said(string said, bool rejects) => Assert.Equal(rejects, Polarity.Rejects(One(said)));

    [Theory]
    [InlineData("People say I should have asked the crew, but I don't agree.", true)]
    [InlineData("Some of the crew told me that I ought to have waited. I don't hold with that.", true)]
    [InlineData("My manager thought we could have asked first, and that makes no sense.", true)]
    [InlineData("They said I should have asked the crew, and they were right.", false)]
    [InlineData("They said I should have asked the crew. I disagreed at the time.", false)]
    [InlineData("People say that he should have asked the crew, but I don't agree.", false)]
    [InlineData("I said that the crew should have waited, but I don't think it was a problem.", false)]
    public void Criticism_that_others_voice_may_be_turned_down(string said, bool turnedDown)
    {
        var sentences = SentenceSplitter.Split(said);
        Assert.Equal(turnedDown, Criticism.IsTurnedDown(sentences[0], sentences.ElementAtOrDefault(1)));
    }

    private static Sentence One(string said) => Assert.Single(SentenceSplitter.Split(said));
}
