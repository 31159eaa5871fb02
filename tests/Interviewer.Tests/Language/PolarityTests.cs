using Interviewer.Language;
using Xunit;

namespace Interviewer.Tests.Language;

public sealed class PolarityTests
{
    [Theory]
    [InlineData("I don't think that I should have asked the crew first.", true)]
    [InlineData("I would never say that we ought to have checked the weather before sailing.", true)]
    [InlineData("The idea that a captain has to hear everybody out is nonsense.", true)]
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
    [InlineData("I don't think that was good enough.", false)]
    [InlineData("It was wrong of me.", false)]
    [InlineData("We were right to be worried.", false)]
    public void A_remark_may_take_back_what_was_just_said(string said, bool rejects) => Assert.Equal(rejects, Polarity.Rejects(One(said)));

    private static Sentence One(string said) => Assert.Single(SentenceSplitter.Split(said));
}
