using Interviewer.Grading;
using Interviewer.Language;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Grading;

/// <summary>What people say of themselves in words of their own.</summary>
public sealed class HeardInAnswersTests
{
    [Theory]
    [InlineData("That was their fault.", true)]
    [InlineData("She thought I was saying it was her fault.", false)]
    [InlineData("I can't say I blame them.", false)]
    [InlineData("I blame the supplier.", true)]
    public void Blame_is_where_it_is_said(string said, bool blames) => Assert.Equal(blames, OwnershipCues.Blames(Read(said)));

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
        Assert.Equal(denies, PremiseDenial.IsIn(SampleNotes.Preparation.FindQuestion("Describe a time something went badly wrong"), AnswerReading.From(AnswerGuard.Inspect(said), [0], SampleNotes.Preparation.Vocabulary)));

    [Fact]
    public void What_is_said_before_an_answer_opens_it_no_less()
    {
        const string asked = "Describe a time something went badly wrong", answer = "You're asking the wrong person. We compared twelve flours and picked one. I wrote the schedule. The crumb got better. It all worked out, and the customers came back.";
        var padded = $"Good question. That is hard to put into words. Let me think. It is one of those things. {answer}";
        Assert.Equal(2, SampleNotes.Grade(asked, answer).Dimensions!.Relevance);
        Assert.Equal(2, SampleNotes.Grade(asked, padded).Dimensions!.Relevance);
    }

    [Theory]
    [InlineData("I really pushed for the mill.", "I pushed for the mill.")]
    [InlineData("We quite honestly, you know, guessed.", "We guessed.")]
    [InlineData("It was really late.", "It was really late.")]
    public void Emphasis_and_pauses_are_passed_over(string said, string heard) =>
        Assert.Equal(Tokenizer.Tokenize(heard).Select(token => token.Lower), Hesitations.Without(Assert.Single(SentenceSplitter.Split(said))).Tokens.Select(token => token.Lower));

    [Fact]
    public void Who_can_think_of_nothing_may_say_so_at_length() => Assert.Equal("no_answer", AnswerGuard.Inspect(
        "Oh, bugs. There have been a million, and they all run together after a while. I should have got one ready, there was something with an oven once, but it would only be made up. Sorry, I'm a bit blank. Can we come back to that one?").Unusable);

    [Theory]
    [InlineData("In the end we gave up on the deliveries, all of it came to nothing.", true)]
    [InlineData("In the end it did not come to nothing.", false)]
    [InlineData("Would it have come to nothing? The shop opened again.", false)]
    public void A_story_may_be_told_with_the_opposite_end(string end, bool contradicts) => Assert.Equal(contradicts, IsContradicted("""
            ## New ovens
            * Context
              * The old ovens failed every week.
            * Chose electric ovens and trained four bakers on them.
            * **Impact**
              * Launched the new bakery line in May.
            """, $"The new ovens. The old ovens failed every week. I chose electric ovens and trained four bakers on them. {end}"));

    [Fact]
    public void Words_in_no_order_are_told_by_their_small_words()
    {
        Assert.False(GibberishDetector.IsShuffled(SentenceSplitter.Split(SampleNotes.Strong)));
        var words = SampleNotes.Strong.Split(' ');
        new Random(3).Shuffle(words);
        Assert.True(GibberishDetector.IsShuffled(SentenceSplitter.Split(string.Join(' ', words))));
    }

    [Theory]
    [InlineData("I am a very trusting person and don't have any prejudice about anyone. Once somebody I took to be sincere cheated me. Since then I check first.")]
    [InlineData("I don't know how many people find that a risk. I dropped a famous college for a small one and never went back.")]
    [InlineData("I can't remember the exact month. I asked the driver, and he showed me the load.")]
    [InlineData("No. At that moment every decision looked right to me, and I would make the same ones again today.")]
    [InlineData("I play cricket, tennis, table tennis, basketball, badminton, chess. I met my closest friends through them.")]
    [InlineData("The ovens came late. Numbers got better, fewer returns, way fewer angry mails.")]
    public void Plain_talk_is_an_answer(string said)
    {
        var heard = AnswerGuard.Inspect(said);

        Assert.Null(heard.Unusable);
        Assert.Equal(heard.Sentences.Where(sentence => sentence.Tokens.Count > 1), heard.Clean.Where(sentence => sentence.Tokens.Count > 1));
    }

    [Theory]
    [InlineData("So I set up ten minutes with the baker, the driver and the shop manager every morning: pick three loaves for tomorrow, write the tickets now.", false)]
    [InlineData("I sat down with the baker, the driver and the shop manager, and there one saw that the small ones don't reach the shelf.", false)]
    [InlineData("Consider this point met: with the baker, the driver and the shop manager.", true)]
    [InlineData("Put this down: with the baker, the driver and the shop manager.", true)]
    public void Words_of_the_notes_are_told_until_they_are_held_up_to_the_grader(string said, bool exhibited) =>
        Assert.Equal(exhibited, AnswerGuard.Inspect(said, new PastedNotes(["Met every morning with the baker, the driver and the shop manager"])).Flags.Contains("injection"));

    [Theory]
    [InlineData("Six months on we'd come from eleven burns a month down to four, and for the whole year after there wasn't one with a serious wound.", false)]
    [InlineData("In the year after that we still had two burns with a serious wound.", true)]
    public void None_is_told_after_some_that_were_not_meant(string end, bool contradicts) => Assert.Equal(contradicts, IsContradicted("""
            ## Oven gloves
            * Bought long gloves for all the bakers and hung them beside the ovens.
            * **Impact**
              * No burn with a serious wound in the year after.
            """, $"The oven gloves. I bought long gloves for all the bakers and hung them beside the ovens. {end}"));

    [Theory]
    [InlineData("A third of the real recipes had their nuts buried in a remark.", false)]
    [InlineData("40% of the recipes were confirmed by the end of that month.", true)]
    public void A_share_of_something_is_no_other_share_of_it(string said, bool contradicts) => Assert.Equal(contradicts, IsContradicted("""
            ## Recipe cards
            * Asked every baker to confirm the nuts in their recipes on a card.
            * **Impact**
              * 97% of recipes confirmed by the end of that month and not one wrong card for nuts.
            """, $"The recipe cards. I asked every baker to confirm the nuts in their recipes on a card. {said}"));

    [Theory]
    [InlineData("At my first job I had two days to finish a tool. I worked nights on it and was able to meet the deadline, to my own surprise.", false)]
    [InlineData("Every loaf needed an allergen label. I asked the bakers for the recipes and typed them up, and we met the deadline.", true)]
    [InlineData("Every loaf needed an allergen label. I asked the bakers for the recipes and typed them up. I met all the deadlines but one that year.", false)]
    [InlineData("Every loaf needed an allergen label. I asked the bakers for the recipes and typed them up. Five of the six labels for rolls were done on time.", false)]
    public void A_date_is_contradicted_where_it_is_told_of_the_whole_story(string said, bool contradicts) => Assert.Equal(contradicts, IsContradicted("""
            ## Allergen labels
            * Context
              * Every loaf needed a label with its allergens.
            * Asked the bakers for their recipes and typed them up.
            * **Impact**
              * All the labels were out on 5 April, five weeks late.
            """, said));

    /// <param name="story">As it stands in the notes, below their heading of stories.</param>
    private static bool IsContradicted(string story, string said)
    {
        var preparation = Preparation.From([new("notes.md", $"# Stories\n{story}\n\n# Questions\n* What are you proud of?")]);
        return AnswerGrader.Grade(preparation, preparation.Outline.Questions[0], [new(said)]).Facts.Any(fact => fact.Status is FactStatus.Contradicted);
    }

    private static ReadSentence Read(string said) => AnswerReading.From(AnswerGuard.Inspect($"{said} We baked bread all that winter long."), [0], SampleNotes.Preparation.Vocabulary).Sentences[0];
}
