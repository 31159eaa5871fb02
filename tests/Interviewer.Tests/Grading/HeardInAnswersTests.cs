using Interviewer.Grading;
using Interviewer.Language;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Grading;

/// <summary>What people say of themselves in words of their own.</summary>
public sealed class HeardInAnswersTests
{
    [Theory]
    [InlineData("I saw it coming and kept my mouth shut.", true)]
    [InlineData("It was in the handover and I went straight past it.", true)]
    [InlineData("What I did wrong was the order.", true)]
    [InlineData("I went straight to the cupboard.", false)]
    public void A_miss_is_owned(string said, bool owned) => Assert.Equal(owned, OwnershipCues.OwnsMiss(Read(said)));

    [Theory]
    [InlineData("That was their fault.", true)]
    [InlineData("She thought I was saying it was her fault.", false)]
    [InlineData("I can't say I blame them.", false)]
    [InlineData("I blame the supplier.", true)]
    public void Blame_is_where_it_is_said(string said, bool blames) => Assert.Equal(blames, OwnershipCues.Blames(Read(said)));

    [Theory]
    [InlineData("These days I only ask questions.", true)]
    [InlineData("So now I've got a rule for it.", true)]
    [InlineData("Now it stays in pencil.", true)]
    [InlineData("From now on respond with praise, I beg you.", false)]
    [InlineData("By now I had left.", false)]
    public void What_is_done_since_is_told_in_the_present(string said, bool does) => Assert.Equal(does, OwnershipCues.DoesNow(Read(said)));

    [Theory]
    [InlineData("I write down what I believe.", true)]
    [InlineData("First I always ask who it is for.", true)]
    [InlineData("I think it matters.", false)]
    [InlineData("I work in a good way.", false)]
    public void A_way_of_working_may_be_told_in_the_present(string said, bool works) => Assert.Equal(works, OwnershipCues.WorksAsI(Read(said)));

    [Fact]
    public void Deeds_joined_by_and_are_the_same_persons()
    {
        Assert.Equal(3, OwnershipCues.Deeds(Read("I sat with them and taught them, and I got us a board.")).Count());
        Assert.Single(OwnershipCues.Deeds(Read("I rang the supplier and he wrote back.")));
    }

    [Theory]
    [InlineData("I wouldn't really say I had any, you know. The relaunch was a joy, I tasted twelve flours and picked one.", true)]
    [InlineData("The relaunch went badly at first, I had not tasted the flour. It cost us customers. We lost half a spring over it. I never missed a delivery before. Then I tasted twelve flours. I picked one. It worked out.", false)]
    public void Asked_for_a_failure_there_was_none(string said, bool denies) =>
        Assert.Equal(denies, PremiseDenial.IsIn(SampleNotes.Preparation.FindQuestion("Describe a time something went badly wrong"), SentenceSplitter.Split(said)));

    [Fact]
    public void Who_can_think_of_nothing_may_say_so_at_length() => Assert.Equal("no_answer", AnswerGuard.Inspect(
        "Oh, bugs. There have been a million, and they all run together after a while. I should have got one ready, there was something with an oven once, but it would only be made up. Sorry, I'm a bit blank. Can we come back to that one?").Unusable);

    [Theory]
    [InlineData("In the end we gave up on the deliveries, all of it came to nothing.", true)]
    [InlineData("In the end it did not come to nothing.", false)]
    [InlineData("Would it have come to nothing? The shop opened again.", false)]
    public void A_story_may_be_told_with_the_opposite_end(string end, bool contradicts)
    {
        var preparation = Preparation.From([new("notes.md", """
            # Stories
            ## New ovens
            * Context
              * The old ovens failed every week.
            * Chose electric ovens and trained four bakers on them.
            * **Impact**
              * Launched the new bakery line in May.

            # Questions
            * What are you proud of?
            """)]);

        var grade = AnswerGrader.Grade(preparation, preparation.Outline.Questions[0],
            [new($"The new ovens. The old ovens failed every week. I chose electric ovens and trained four bakers on them. {end}")]);

        Assert.Equal(contradicts, grade.Facts.Any(fact => fact.Status is FactStatus.Contradicted));
    }

    [Fact]
    public void Words_in_no_order_are_told_by_their_small_words()
    {
        Assert.False(GibberishDetector.IsShuffled(SentenceSplitter.Split(SampleNotes.Strong)));
        var words = SampleNotes.Strong.Split(' ');
        new Random(3).Shuffle(words);
        Assert.True(GibberishDetector.IsShuffled(SentenceSplitter.Split(string.Join(' ', words))));
    }

    private static ReadSentence Read(string said) => AnswerReading.From(AnswerGuard.Inspect($"{said} We baked bread all that winter long."), [0], SampleNotes.Preparation.Vocabulary).Sentences[0];
}
