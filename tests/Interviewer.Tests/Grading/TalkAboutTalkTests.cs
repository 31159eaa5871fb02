using Interviewer.Grading;
using Interviewer.Language;
using Xunit;

namespace Interviewer.Tests.Grading;

public sealed class TalkAboutTalkTests
{
    [Theory]
    [InlineData("I hope that makes sense.", true)]
    [InlineData("I could go on about this for hours, honestly.", true)]
    [InlineData("Anyway, that was it.", true)]
    [InlineData("And that’s it, really.", true)]
    [InlineData("Let me think.", true)]
    [InlineData("In my opinion the crew should be heard first.", false)]
    [InlineData("To be honest, I had hidden the log from the owner.", false)]
    [InlineData("It made sense to moor the boat before the tide turned.", false)]
    [InlineData("As I said, the harbour master closed the gate at noon.", false)]
    public void Small_talk_about_the_telling_tells_nothing(string said, bool isTalk) =>
        Assert.Equal(isTalk, TalkAboutTalk.Is(Assert.Single(SentenceSplitter.Split(said))));
}
