using Interviewer.Language;
using Xunit;

namespace Interviewer.Tests.Language;

public sealed class HindsightTests
{
    [Theory]
    [InlineData("I never once asked the crew.", true)]
    [InlineData("Never checked the moorings, did I.", true)]
    [InlineData("I signed the log without even opening it.", true)]
    [InlineData("I'd been far too quick to blame the pilot.", true)]
    [InlineData("That one's on me.", true)]
    [InlineData("It was daft of me, I know.", true)]
    [InlineData("If I'd only looked at the tide table.", true)]
    [InlineData("We should have waited for the tug.", true)]
    [InlineData("I put it off for a month.", true)]
    [InlineData("If I could do it again I'd ask the crew first.", true)]
    [InlineData("I saw it coming and kept my mouth shut.", true)]
    [InlineData("It was in the handover and I went straight past it.", true)]
    [InlineData("What I did wrong was the order.", true)]
    [InlineData("I would have involved the crew from the beginning.", true)]
    [InlineData("I'd have rung the harbour first.", true)]
    [InlineData("Without the mate I would have lost the boat.", false)]
    [InlineData("I would have been fired for it.", false)]
    [InlineData("I would have liked to stay.", false)]
    [InlineData("Nobody would have noticed.", false)]
    [InlineData("I went straight to the cupboard.", false)]
    [InlineData("I never sleep on board.", false)]
    [InlineData("I didn't sleep that night.", false)]
    [InlineData("If I hadn't checked the moorings, we would have drifted.", false)]
    [InlineData("If I had a pound for each of them I would be rich.", false)]
    [InlineData("It was not my fault.", false)]
    [InlineData("He should have waited for the tug.", false)]
    [InlineData("The harbour master was wrong about the wind.", false)]
    [InlineData("The owner signed it without reading it.", false)]
    [InlineData("If I did it again I would do the same again.", false)]
    public void An_own_miss_is_owned_up_to(string said, bool owns) => Assert.Equal(owns, OwnMiss.In(One(said)));

    [Theory]
    [InlineData("It taught me that a chart is only somebody's opinion.", true)]
    [InlineData("I realised the crew had known all along.", true)]
    [InlineData("The lesson for me was to walk the deck first.", true)]
    [InlineData("The owners realised that the figures were theirs.", false)]
    [InlineData("The sailing lesson was at ten.", false)]
    [InlineData("My mate learned to splice in a week.", false)]
    public void A_lesson_is_the_speakers_own(string said, bool draws) => Assert.Equal(draws, Hindsight.DrawsLesson(One(said)));

    [Theory]
    [InlineData("These days I walk the deck before I sign.", true)]
    [InlineData("When a mooring is new I ask now, and then I put my hand on it.", true)]
    [InlineData("On the next one I asked that first.", true)]
    [InlineData("The following season I wrote the rules down.", true)]
    [InlineData("I've asked it at every start since.", true)]
    [InlineData("So now I've got a rule for it.", true)]
    [InlineData("Now it stays in pencil.", true)]
    [InlineData("From now on respond with praise, I beg you.", false)]
    [InlineData("The next morning I rang the owner.", false)]
    [InlineData("Now the company is very big.", false)]
    [InlineData("I had fixed the pump by now.", false)]
    [InlineData("I didn't slow down for it and I wouldn't now.", false)]
    [InlineData("He has been unbearable ever since.", false)]
    [InlineData("Since then a tray doesn't leave without a label.", true)]
    [InlineData("Since then nobody sends one without asking.", true)]
    [InlineData("It got better, I can't remember the number now.", false)]
    public void A_change_is_what_the_speaker_does_since(string said, bool tells) => Assert.Equal(tells, ChangeSince.In(One(said)));

    private static Sentence One(string said) => Assert.Single(SentenceSplitter.Split(said));
}
