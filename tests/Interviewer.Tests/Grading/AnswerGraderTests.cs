using System.Text.Json;
using Interviewer.Grading;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Grading;

public sealed class AnswerGraderTests
{
    [Fact]
    public void AFullStoryScoresHighAndGeneralitiesDoNot()
    {
        var strong = SampleNotes.Grade(SampleNotes.Proud, SampleNotes.Strong);
        var weak = SampleNotes.Grade(SampleNotes.Proud, SampleNotes.Weak);
        Assert.True(strong.Overall >= 4, $"strong {strong.Score} {strong.Dimensions}");
        Assert.True(weak.Overall <= 2, $"weak {weak.Score} {weak.Dimensions}");
    }

    [Fact]
    public void WhatEndedWellAndWasNobodysMissIsNoFailure()
    {
        const string asked = "Describe a time something went badly wrong", told = "It was the oven fire. The deck oven caught fire on Christmas Eve with 300 orders open. I evacuated the shop and phoned every customer with an open order.";
        var success = SampleNotes.Grade(asked, told + " All orders were honoured by 27 December and nobody was hurt, so it wasn't a failure at all.");
        var miss = SampleNotes.Grade(asked, told + " I should have had the oven checked in autumn. Since then I have it checked every October.");
        Assert.Equal((1.5, 5), (success.Dimensions!.Relevance, miss.Dimensions!.Relevance));
    }

    [Fact]
    public void AKindOfStoryInATitleNamesNoTopic()
    {
        var notes = Preparation.From([new("notes.md", """
            # Stories
            ## I failed: the parents' app
            * I brought in an app without asking a single parent, and 31 families had no slot.
            * **Learnings**
              * Never pick a tool without those who use it.

            ## The whiteboards
            * I trained 62 colleagues in one afternoon with 90 minutes of slides, and afterwards 9 of 34 boards were in use.
            * Went round and asked everybody what they needed on a Tuesday.
            * **Learnings**
              * Ask for the need first.

            # Questions
            * Tell me about a time you failed.
            """)]);
        var grade = AnswerGrader.Grade(notes, notes.Outline.Questions[0], [new AnswerTurn("The whiteboards. I trained 62 colleagues in one afternoon with ninety minutes of slides, and it was a flop: only 9 of 34 boards were in use afterwards. I should have asked for the need first. So I went round and asked everybody what they needed on a Tuesday.")]);
        Assert.True(grade.Dimensions!.Relevance >= 4, $"{grade.Dimensions}");
    }

    [Fact]
    public void HowItStoodBeforeIsNoContradictionOfHowItEnded()
    {
        var notes = Preparation.From([new("notes.md", """
            # Stories
            ## Herr Wolff
            * Late reports, and 7 complaints in one term.
            * I talked to him alone and agreed on a check every Friday.
            * **Impact**: By Easter his reports were on time, and there was one complaint.

            # Questions
            * Tell me about a difficult conversation.
            """)]);
        Assert.DoesNotContain(Facts("His reports were late and there were seven complaints in a term. I talked to him alone and we agreed on a check every Friday. By Easter his reports were on time."), fact => fact.Status is FactStatus.Contradicted);
        Assert.Contains(Facts("I talked to him alone and we agreed on a check every Friday. But in the end, by Easter, his reports were late."), fact => fact.Status is FactStatus.Contradicted);

        IReadOnlyList<FactFinding> Facts(string said) => AnswerGrader.Grade(notes, notes.Outline.Questions[0], [new AnswerTurn(said)]).Facts;
    }

    [Fact]
    public void TheStoryToldIsRecognised()
    {
        var used = SampleNotes.Grade(SampleNotes.Proud, SampleNotes.Strong).Narratives;
        Assert.Equal("Sourdough relaunch", SampleNotes.Preparation.Outline.Narratives.First(narrative => narrative.Id == used[0]).Title);
        Assert.DoesNotContain(used, id => SampleNotes.Preparation.Outline.Stories.Any(story => story.Id == id && story.Title == "Oven fire"));
    }

    [Fact]
    public void EveryMetPointQuotesTheWordsThatCarryIt()
    {
        var impact = SampleNotes.Grade(SampleNotes.Proud, SampleNotes.Strong).Criteria.Single(result => result.Kind is CriterionKind.Impact);
        Assert.Equal(Verdict.Met, impact.Verdict);
        Assert.Contains("from 40 a week to 6 a week", impact.Quote, StringComparison.Ordinal);
        Assert.Contains(impact.Quote!, SampleNotes.Strong, StringComparison.Ordinal);
        Assert.Equal(6, impact.Sentence);
    }

    [Fact]
    public void APointThatIsNotSaidIsMissedWithoutQuote()
    {
        var without = SampleNotes.Strong.Replace("I was lead baker, with two apprentices.", "", StringComparison.Ordinal);
        var role = SampleNotes.Grade(SampleNotes.Proud, without).Criteria.Single(result => result.Kind is CriterionKind.Role);
        Assert.Equal((Verdict.Missed, null, null), (role.Verdict, role.Quote, role.Sentence));
    }

    [Theory]
    [InlineData("DoughDiary", "I got us going with DoughDiary.", true)]
    [InlineData("DoughDiary", "I got us going with a diary.", false)]
    [InlineData("a war room", "I got us going with a war room.", true)]
    [InlineData("a war room", "I got us going in a room.", false)]
    public void ANameOrPhraseThatOnePointAloneHoldsTellsOfIt(string name, string said, bool told)
    {
        var notes = Preparation.From([new("notes.md", SampleNotes.Text.Replace("Rewrote the fermentation schedule because the night shift had been guessing temperatures", $"Set up {name} so that nobody had to guess the temperatures at night", StringComparison.Ordinal))]);
        var answer = SampleNotes.Strong.Replace("Then I rewrote the fermentation schedule, because the night shift had been guessing temperatures.", said, StringComparison.Ordinal);
        Assert.Contains(said, answer, StringComparison.Ordinal);
        var point = AnswerGrader.Grade(notes, notes.FindQuestion(SampleNotes.Proud), [new(answer)]).Criteria.Single(result => result.Text.Contains(name, StringComparison.Ordinal));
        Assert.Equal(told, point.Verdict is Verdict.Met or Verdict.Partial);
    }

    [Fact]
    public void ALessonThatWasOwnedUpToStaysOneWhateverIsSaidOfItLater()
    {
        var notes = Preparation.From([new("ward-manager.md", File.ReadAllText(Path.Combine(Repository.Root, "eval", "notes", "ward-manager.md")))]);
        AnswerTurn[] turns =
        [
            new("When I took over Ward 7 it had the most falls. I plotted four months of incident forms by the hour and moved one assistant's start to five. Falls went from 11 a month to 4."),
            new("I should have asked the night staff in my first week. One of them had been saying it for a year."),
        ];
        Assert.NotEqual(Verdict.Missed, Learning(turns));
        Assert.NotEqual(Verdict.Missed, Learning([.. turns, new("I would ask the people on nights first, before I look at any form.")]));

        Verdict Learning(AnswerTurn[] told) => AnswerGrader.Grade(notes, notes.FindQuestion("What piece of work on your ward are you proudest of?"), told).Criteria
            .Single(result => result.Kind is CriterionKind.Learning && result.Text.Contains("in my first week", StringComparison.Ordinal)).Verdict;
    }

    [Fact]
    public void DefendingWhatTheNotesRegretIsNoLearning()
    {
        var defended = SampleNotes.Strong.Replace("I should have tasted the new flour before I signed the supplier's contract. Since then I taste first and sign later.",
            "There was no need to taste the new flour before signing the supplier contract, we were right to sign.", StringComparison.Ordinal);
        var learning = SampleNotes.Grade(SampleNotes.Proud, defended).Criteria.Single(result => result.Kind is CriterionKind.Learning && result.Weight >= 1 && result.Text.Contains("flour", StringComparison.Ordinal));
        Assert.Equal(Verdict.Contradicted, learning.Verdict);
        Assert.True(SampleNotes.Grade(SampleNotes.Proud, defended).Score < SampleNotes.Grade(SampleNotes.Proud, SampleNotes.Strong).Score);
    }

    [Theory]
    [InlineData("It was quite a thing, I must say.")]
    [InlineData("That is how these things are, and one could say a lot more.")]
    [InlineData("It is one of those things, and one never knows.")]
    public void RemarksEarnNothingWhereverTheyStand(string remark)
    {
        const string told = "I compared twelve flour samples in blind tastings. I picked a stoneground mill and rewrote the fermentation schedule.";
        var (plain, padded) = (SampleNotes.Grade(SampleNotes.Proud, told), SampleNotes.Grade(SampleNotes.Proud, $"{remark} {told.Replace(". ", $". {remark} So it was. ", StringComparison.Ordinal)} {remark} That is just how it was. It was one of those things. It was as it was."));
        Assert.Equal((plain.Score, plain.Dimensions, plain.Star), (padded.Score, padded.Dimensions, padded.Star));
        Assert.Equal(plain.Criteria.Select(result => result.Verdict), padded.Criteria.Select(result => result.Verdict));
    }

    [Fact]
    public void RemarksSaidAgainAndAgainPartNothing()
    {
        string[] told = ["After the flour supplier changed in spring our sourdough lost customers.", "I had twelve at home and tried them all.", "The stoneground one won."];
        var (plain, padded) = (SampleNotes.Grade(SampleNotes.Proud, string.Join(' ', told)), SampleNotes.Grade(SampleNotes.Proud, string.Join(" I hope that makes sense so far. ", told)));
        Assert.Contains(plain.Criteria, result => result.Quote is { } quote && quote.Contains("twelve", StringComparison.Ordinal) && quote.Contains("stoneground", StringComparison.Ordinal));
        Assert.Equal(plain.Criteria.Select(result => (result.Id, result.Verdict)), padded.Criteria.Select(result => (result.Id, result.Verdict)));
        Assert.Equal(plain.Score, padded.Score);
    }

    [Theory]
    [InlineData("How do I keep promises to customers. Promises to customers are a fine subject. Keeping promises, for me, is about customers and what was promised to them. So those are my promises.", ResponseType.NoAnswer)]
    [InlineData("I keep promises to customers by asking the bakers first. Last spring a customer wanted forty rolls, and I rang the night shift before I promised anything. They said no, so I told her no.", ResponseType.Exemplification)]
    [InlineData("I think promises are the base of a shop. I write each one on the board beside the ovens, with a name and an hour, and my night shift crosses it out.", ResponseType.Opinion)]
    public void AQuestionTurnedRoundIsNoAnswer(string said, ResponseType kind) => Assert.Equal(kind, SampleNotes.Grade("How do you keep promises to customers?", said).ResponseType);

    [Fact]
    public void AStoryBesideTheQuestionIsToldByHowMuchItTakesUp()
    {
        const string asked = "How do you bring on newly qualified nurses?";
        const string story = """
            I was a staff nurse then, and handover took forty minutes, so the day staff started late every morning. I timed it for two weeks, and most of it was history that anyone could read.
            I wrote a card with four lines and used it for my own patients. In the end it took fifteen minutes, and every bay had the card within a month.
            """;
        const string own = """
            I go round with them myself in the first week. Last year a young man froze at his first handover, so I stood beside him at the next two and said nothing. By the third he laughed about it.
            I ask each of them on Fridays what frightened them. One told me that it was the phone, so we rehearsed calls to the doctor. She rings them herself now.
            """;
        var notes = Preparation.From([new("ward-manager.md", File.ReadAllText(Path.Combine(Repository.Root, "eval", "notes", "ward-manager.md")))]);
        Assert.True(Relevance(asked, story) < 2, $"{Relevance(asked, story)}");
        // Of a question that none of the stories surely fits, the ranking says nothing.
        Assert.True(Relevance("How do you choose between two candidates?", story) > 2);
        Assert.True(Relevance(asked, $"{own} {story[story.IndexOf("In the end", StringComparison.Ordinal)..]}") > 2);

        double Relevance(string question, string said) => AnswerGrader.Grade(notes, notes.FindQuestion(question), [new(said)]).Dimensions!.Relevance;
    }

    [Theory]
    [InlineData("I ask the bakers first, always. Whoever is at the ovens knows what is possible, and the counter writes it down. On Christmas Eve, when the deck oven caught fire, I phoned every customer with an open order.", ResponseType.Exemplification)]
    [InlineData("I ask the bakers first, always. Whoever is at the ovens knows what is possible, and the counter writes it down. If a deck oven caught fire I would phone every customer with an open order.", ResponseType.Opinion)]
    public void ADeedOfAStoryMakesAnExample(string said, ResponseType kind) => Assert.Equal(kind, SampleNotes.Grade("How do you keep promises to customers?", said).ResponseType);

    [Fact]
    public void TheExampleOfAWayOfWorkingNeedsNoLesson()
    {
        var grade = SampleNotes.Grade("How do you keep promises to customers?", "I ask the bakers first, always, and I write every promise on the board. On Christmas Eve, when the deck oven caught fire with 300 orders open, I phoned every customer.");
        Assert.Equal(ResponseType.Exemplification, grade.ResponseType);
        Assert.All(grade.Feedback!.Missing, point => Assert.DoesNotMatch("^(?:What you learned|What you did|How things stood)", point.Text));
        Assert.DoesNotContain("differently", grade.Feedback.Next, StringComparison.Ordinal);
    }

    [Fact]
    public void AWayOfWorkingIsDescribedAndShown()
    {
        const string asked = "How do you keep promises to customers?";
        const string way = "I write each promise on the board above the ovens, with a name, an hour and the size of the order. The night shift crosses it out when the tray is boxed, and at six I go through the board with whoever opens the counter.";
        const string shown = "In March a wedding order stood there without an hour, so I rang the mother of the bride before I kneaded anything.";
        const string talk = "I think trust matters in any shop, whoever comes in at the door, and a good baker should care about the people of the street.";
        Assert.True(Score($"{way} {shown}") > Math.Max(Score($"{way} {talk}"), Score($"{talk} {shown}")) + .3, $"{Score($"{way} {shown}")}, {Score($"{way} {talk}")}, {Score($"{talk} {shown}")}");

        double Score(string said) => SampleNotes.Grade(asked, said).Score!.Value;
    }

    [Theory]
    [InlineData("The sourdough relaunch, I was too successful with it: complaints dropped from 40 a week to 6 and the owner expected that every year. I should have gone slower.", false)]
    [InlineData("The sourdough relaunch. I compared twelve flour samples, but I cared too much about it and I should have asked for help. Complaints dropped from 40 a week to 6.", false)]
    [InlineData("The sourdough relaunch. I worked too many hours on it, fell ill in May and the apprentices stood alone. I should have asked for help.", true)]
    [InlineData("The sourdough relaunch. We lost customers after the flour supplier changed, and I should have tasted the new flour before signing the supplier contract.", true)]
    public void AVirtueIsNoFailure(string said, bool fails) => Assert.Equal(fails, SampleNotes.Grade("Describe a time something went badly wrong", said).Dimensions!.Relevance > 2);

    [Theory]
    [InlineData("forty-one to seventy-eight", false)]
    [InlineData("forty-one to eighty-eight", true)]
    public void AChangeToldRightIsNoWrongShare(string change, bool isWrong)
    {
        var notes = Preparation.From([new("notes.md", "# Stories\n## The co-operative\n* They gave notice eleven weeks before the end.\n* Sat with the bakers for two days and listed 23 complaints.\n* **Result:** Renewed 2 yrs at £610k (5% down), use of the ovens back from 41% to 78% by October.\n\n# Questions\n* What went wrong?\n")]);
        var said = $"The co-operative gave notice eleven weeks before the end. I sat with the bakers and listed their complaints. They renewed for two years, and use of the ovens went from {change} percent.";
        Assert.Equal(isWrong, AnswerGrader.Grade(notes, notes.Outline.Questions[0], [new(said)]).Facts.Any(fact => fact.Status is FactStatus.Contradicted));
    }

    [Theory]
    [InlineData("We had the db on one disk and it was full; I moved the orders to three hundred and forty gigabytes.")]
    [InlineData("I moved the orders of the database to 340 gigabytes.")]
    public void FiguresAndShorthandSayWhatTheySay(string said)
    {
        var notes = Preparation.From([new("notes.md", "# Stories\n## The full disk\n* Moved the orders of the db to 340 gigabytes.\n* Rang the mill each morning.\n\n# Questions\n* What went wrong?\n")]);
        Assert.Equal(Verdict.Met, AnswerGrader.Grade(notes, notes.Outline.Questions[0], [new(said)]).Criteria.Single(point => point.Text.Contains("340", StringComparison.Ordinal)).Verdict);
    }

    [Fact]
    public void WhatIsLeftAsItWasIsNoDefence()
    {
        const string told = "I promised deliveries before I had asked the bakers, and a colleague told me later that I should have.";
        var grade = SampleNotes.Grade("Describe a time something went badly wrong", $"{SampleNotes.Strong} {told} And the rest I would do the same.");
        Assert.True(grade.Score >= SampleNotes.Grade("Describe a time something went badly wrong", $"{SampleNotes.Strong} {told}").Score, $"{grade.Score}");
    }

    [Fact]
    public void WhatIsToldOfOneStoryShowsNoPointOfAnother()
    {
        // "Christmas" and "customers" are words of the fire as well.
        var grade = SampleNotes.Grade(SampleNotes.Proud, SampleNotes.Strong + " By Christmas Eve the customers who had an open order with us were back.");
        Assert.Single(grade.Narratives);
        Assert.All(grade.Criteria.Where(result => SampleNotes.Preparation.Outline.Stories.Any(story => story.Id == result.Owner)), result => Assert.Equal(grade.Narratives[0], result.Owner));
    }

    [Fact]
    public void ACloseCallIsNotPraised()
    {
        foreach (var answer in (string[])[SampleNotes.Strong, "After the flour supplier changed we had fewer customers. I went to a mill. Then fewer people complained."])
        {
            var grade = SampleNotes.Grade(SampleNotes.Proud, answer);
            Assert.All(grade.Feedback!.Worked, remark => Assert.False(grade.Criteria.Single(result => result.Id == remark.Criterion).Uncertain));
        }
    }

    [Fact]
    public void NamingAFacetTellsNothingOfIt() =>
        Assert.DoesNotContain(SampleNotes.Grade("Describe a time something went badly wrong", "The deck oven caught fire on Christmas Eve with 300 orders open. I phoned every customer. So, the root cause.").Criteria,
            result => result is { Kind: CriterionKind.Facet, Verdict: Verdict.Met });

    [Fact]
    public void ADeedOfTheNotesIsAnExampleBesideAnyAmountOfGeneralTalk()
    {
        const string told = "The deck oven caught fire on Christmas Eve with 300 orders open. Evacuated the shop and phoned every customer with an open order. All orders were honoured by 27 December.";
        const string talk = """
            I think trust is important for any shop, and in my opinion a good baker should listen to whoever comes in at the door. I believe everybody deserves respect, whatever they buy.
            The key is patience with people, I think, and it is important that leaders care about those who work with them. Everyone matters, and a good team should know that at any hour.
            """;
        Assert.True(SampleNotes.Grade("Describe a time something went badly wrong", $"{told} {talk} {talk.Replace("I think", "In my view", StringComparison.Ordinal)}").Score > 2);
    }

    [Fact]
    public void ADefenceIsHeardBehindARemarkToo()
    {
        const string defended = "I should have tasted the new flour before signing the supplier contract, they told me. That is how these things go. That is nonsense.";
        Assert.Contains(SampleNotes.Grade(SampleNotes.Proud, $"We changed the flour supplier in spring and the sourdough lost customers. {defended}").Criteria, result => result.Verdict is Verdict.Contradicted);
    }

    [Fact]
    public void WhatOnlyANudgeBroughtCountsHalf()
    {
        const string start = "After the flour supplier changed in spring our sourdough lost customers. I compared twelve flour samples in blind tastings.";
        const string more = "Complaints dropped from 40 a week to 6 a week in 2 months, and I was lead baker for the relaunch.";
        var neutral = SampleNotes.Grade(SampleNotes.Proud, new AnswerTurn(start), new AnswerTurn(more, FollowUpType.ResultMetric));
        var nudged = SampleNotes.Grade(SampleNotes.Proud, new AnswerTurn(start), new AnswerTurn(more, FollowUpType.CoveragePoint));
        Assert.True(nudged.Dimensions!.Coverage < neutral.Dimensions!.Coverage);
        Assert.True(nudged.Dimensions.Coverage > SampleNotes.Grade(SampleNotes.Proud, start).Dimensions!.Coverage);
    }

    [Theory]
    [InlineData("Sorry, complaints dropped from 40 a week to 6 a week.")]
    [InlineData("Ah, sorry. It was 6 a week. I mix up.")]
    [InlineData("Let me think, no, it was 6 a week. It felt like 1.")]
    [InlineData("It was 6 a week, not 1.")]
    public void AFigurePutRightLaterIsForgiven(string reply)
    {
        var slip = new AnswerTurn(SampleNotes.Strong.Replace("to 6 a week", "to 1 a week", StringComparison.Ordinal));
        var wrong = SampleNotes.Grade(SampleNotes.Proud, slip);
        var corrected = SampleNotes.Grade(SampleNotes.Proud, slip, new AnswerTurn(reply, FollowUpType.ChallengeContradiction));
        Assert.Contains(wrong.Facts, fact => fact.Status is FactStatus.Contradicted);
        Assert.DoesNotContain(corrected.Facts, fact => fact.Status is FactStatus.Contradicted);
        Assert.True(corrected.Score > wrong.Score);
        Assert.DoesNotContain(corrected.Feedback!.Check, check => check.Contains("asked about", StringComparison.Ordinal));
    }

    [Fact]
    public void AStoryThatHasNothingOfWhatTheQuestionNamesIsBesideIt()
    {
        var named = Preparation.From([new("notes.md", SampleNotes.Text + "\n* What do you do about an oven fire?\n")]);
        Evaluation Grade(string answer) => AnswerGrader.Grade(named, named.FindQuestion("What do you do about an oven fire?"), [new AnswerTurn(answer)]);
        Assert.True(Grade(SampleNotes.Strong).Score <= 2);
        Assert.True(Grade("The deck oven caught fire on Christmas Eve with 300 orders open. I evacuated the shop and phoned every customer with an open order. All orders were honoured by 27 December.").Score > 3);
        Assert.True(Grade(SampleNotes.Strong + " We had an oven fire once as well.").Score > 2);
    }

    [Theory]
    [InlineData("We never compared any flour samples in blind tastings.", false)]
    [InlineData("Nobody compared twelve flour samples in blind tastings.", false)]
    [InlineData("I didn't bother with blind tastings of flour samples.", false)]
    [InlineData("I never stopped comparing flour samples in blind tastings.", true)]
    [InlineData("I didn't guess, I compared flour samples in blind tastings.", true)]
    public void WhatWasNotDoneIsNotTold(string said, bool told)
    {
        var deed = SampleNotes.Grade(SampleNotes.Proud, $"Our sourdough lost customers after the flour supplier changed in spring. {said}").Criteria
            .Single(result => result.Text.StartsWith("Compared twelve", StringComparison.Ordinal));
        Assert.Equal(told, deed.Verdict is Verdict.Met or Verdict.Partial);
    }

    [Theory]
    [InlineData("We paid back £1,200 to them.", FactStatus.Confirmed)]
    [InlineData("We paid back twelve hundred quid to them.", FactStatus.Confirmed)]
    [InlineData("We paid them back 1.2 grand.", FactStatus.Confirmed)]
    [InlineData("We paid back fifteen hundred pounds to them.", FactStatus.Contradicted)]
    [InlineData("The new oven was £1,500 at the time.", FactStatus.Check)]
    public void MoneyIsHeldAgainstTheNotesInAnyWords(string said, FactStatus status)
    {
        var preparation = Preparation.From([new("notes.md", """
            ## Stories
            ### The burnt cake
            * A wedding cake burnt an hour before the wedding, because I had not checked the oven.
            * Paid the couple £1,200 back and wrote to them.
            ## Questions
            * Tell me about a mistake of yours
            """)]);
        var grade = AnswerGrader.Grade(preparation, preparation.FindQuestion("Tell me about a mistake of yours"), [new AnswerTurn($"The wedding cake burnt an hour before the wedding because I had not checked the oven. {said}")]);
        Assert.Equal(status, grade.Facts.FirstOrDefault(fact => fact.Id is not null && fact.Sentence == 2)?.Status);
    }

    [Theory]
    [InlineData("I'm sure. It was one a week by the end.")]
    [InlineData("Both are right, mine is the number in December.")]
    [InlineData("That was a different shop.")]
    [InlineData("Go with the notes, I mixed it up.")]
    [InlineData("To 1 a week, really.")]
    public void WhoeverIsAskedAndSettlesItIsNotHeldToIt(string reply)
    {
        var slip = new AnswerTurn(SampleNotes.Strong.Replace("to 6 a week", "to 1 a week", StringComparison.Ordinal));
        var settled = SampleNotes.Grade(SampleNotes.Proud, slip, new AnswerTurn(reply, FollowUpType.ChallengeContradiction));
        Assert.DoesNotContain(settled.Facts, fact => fact.Status is FactStatus.Contradicted);
        Assert.True(settled.Score > SampleNotes.Grade(SampleNotes.Proud, slip).Score);
        Assert.Contains(settled.Feedback!.Check, check => check.StartsWith("You were asked about “", StringComparison.Ordinal) && check.Contains("6 a week", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("I'm not sure, I would have to look.", FollowUpType.ChallengeContradiction)]
    [InlineData("I don't remember.", FollowUpType.ChallengeContradiction)]
    [InlineData("We had a lovely summer.", FollowUpType.ChallengeContradiction)]
    [InlineData("I'm sure of it.", FollowUpType.Reflection)]
    public void WhoeverIsNotAskedOrDoesNotKnowIs(string reply, FollowUpType asked)
    {
        var slip = new AnswerTurn(SampleNotes.Strong.Replace("to 6 a week", "to 1 a week", StringComparison.Ordinal));
        Assert.Contains(SampleNotes.Grade(SampleNotes.Proud, slip, new AnswerTurn(reply, asked)).Facts, fact => fact.Status is FactStatus.Contradicted);
    }

    [Fact]
    public void SentencesAndQuotesReferToAllTurnsTogether()
    {
        AnswerTurn[] turns = [new("I relaunched our sourdough after the flour supplier changed."), new("Complaints dropped from 40 a week to 6 a week.", FollowUpType.ResultMetric)];
        var impact = SampleNotes.Grade(SampleNotes.Proud, turns).Criteria.Single(result => result.Kind is CriterionKind.Impact);
        Assert.Equal(2, impact.Sentence);
        Assert.Contains(impact.Quote!, AnswerText.Join(turns), StringComparison.Ordinal);
    }

    private const string WentWrong = "Describe a time something went badly wrong";

    // Nothing of it is in the baker's notes.
    private const string Unwritten = """
        Two years ago our second market stall opened three weeks late, because I had forgotten the council's permit. I told the two assistants
        on the day I knew, went to the town hall every morning and found them work at a friend's stall. We opened in May and sold out on the first
        four Saturdays. It was my mistake. Since then I keep a list of every permit and look at it each Monday.
        """;

    private const string SmallTalk = "The weather has been lovely here and I like cycling. There is a cafe near the river with a garden. My neighbour has three cats and a parrot.";

    [Fact]
    public void AStoryThatIsNotInTheNotesIsGradedByHowItIsTold()
    {
        var told = SampleNotes.Grade(WentWrong, Unwritten);
        Assert.Equal(ResponseType.Story, told.ResponseType);
        Assert.InRange(told.Score!.Value, 2.8, 4.4);
        Assert.Contains(told.Feedback!.Missing, point => point.Text.StartsWith("Your notes do not hold this story yet", StringComparison.Ordinal));
        Assert.Equal((1, ResponseType.OffTopic), (SampleNotes.Grade(WentWrong, SmallTalk).Overall, SampleNotes.Grade(WentWrong, SmallTalk).ResponseType));
    }

    [Fact]
    public void NotesWithoutAStoryLeaveTheTellingToBeGraded()
    {
        var bare = Preparation.From([new("notes.md", "# Scratch\n\nOnly a thought so far.")]);
        Assert.True(Score(Unwritten) >= Score("I think mistakes are normal and the important thing is to stay calm. I always try to learn from them.") + .8);
        Assert.Equal(1, Score("I don't know."));

        double Score(string answer) => AnswerGrader.Grade(bare, bare.FindQuestion(WentWrong), [new(answer)]).Score!.Value;
    }

    [Fact]
    public void AQuestionOfItsOwnIsNotTakenForAnotherThatOnlyOpensAlike() =>
        Assert.Equal("Tell me about a time you failed.", Preparation.From([new("notes.md", "# Questions\n* Tell me about a time you had more to do than time to do it.")]).FindQuestion("Tell me about a time you failed.").Text);

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("😀😀😀 😀")]
    [InlineData("שלום עולם, זה טקסט מימין לשמאל")]
    [InlineData("for (int i = 0; i < n; i++) { x[i] = y[i]; }")]
    [InlineData("I can't think of anything, can we skip this one?")]
    public void NothingToGradeIsOneAndStillHelps(string answer)
    {
        var grade = SampleNotes.Grade(SampleNotes.Proud, answer);
        Assert.Equal((1, EvaluationStatus.Scored), (grade.Overall, grade.Status));
        Assert.Empty(grade.Feedback!.Worked);
        Assert.NotEmpty(grade.Feedback.Next);
    }

    [Fact]
    public void AVeryLongAnswerIsGradedSoon()
    {
        var answer = string.Concat(Enumerable.Range(0, 400).Select(i => $"On day {i} I baked {i} loaves with flour number {i} and wrote down what the crumb was like. "));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotNull(SampleNotes.Grade(SampleNotes.Proud, answer).Overall);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 4000);
    }

    [Fact]
    public void EqualInputGivesEqualBytes()
    {
        var other = Preparation.From([new("notes.md", SampleNotes.Text)]);
        var again = AnswerGrader.Grade(other, other.FindQuestion(SampleNotes.Proud), [new(SampleNotes.Strong)]);
        Assert.Equal(
            JsonSerializer.Serialize(SampleNotes.Grade(SampleNotes.Proud, SampleNotes.Strong), InterviewerJson.Compact),
            JsonSerializer.Serialize(again, InterviewerJson.Compact));
    }
}
