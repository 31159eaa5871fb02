using Interviewer.Grading;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Grading;

/// <summary>Questions about the candidate: what they want, why, and who they are. Nobody expects a story there.</summary>
public sealed class PersonalQuestionsTests
{
    private const string Leave = "Why do you want to leave Harbour Lines?";

    private const string Own = "I have liked it there, but since the two new ferries came the timetable is settled and I mostly answer complaints. I'd like to plan routes again, and your night service to the islands is the sort of puzzle I enjoy.";

    private static readonly Preparation Notes = Preparation.From([new("notes.md", """
        # Principles
        * Never move the last boat.

        # Why Northern Ferries
        They run at night, and planning around tides is what I trained for in Bergen.

        # Stories
        ## The lost timetable
        * The printed timetable was wrong for nine days.
        * I rebuilt it with the skippers.
        * **Impact**: 9 late boats a week became 2.

        # Questions
        * Why do you want to leave Harbour Lines?
        * Why do you want to work for Northern Ferries?
        * Tell me about yourself
          * I plan timetables, eleven years at Harbour Lines after a degree in Bergen, and I am looking for a night service.
        * What is your greatest strength?
        """)]);

    [Theory]
    [InlineData("Why do you want to work for us?", QuestionType.Motive)]
    [InlineData("Why Northern Ferries?", QuestionType.Motive)]
    [InlineData("Why a credit union, why leave a bank?", QuestionType.Motive)]
    [InlineData("Why did you decide to become a nurse?", QuestionType.Motive)]
    [InlineData("Why should we hire you?", QuestionType.Motive)]
    [InlineData("What attracts you to this role?", QuestionType.Motive)]
    [InlineData("What are you looking for in your next role?", QuestionType.Motive)]
    [InlineData("Where do you see yourself in five years?", QuestionType.Motive)]
    [InlineData("What are your career goals?", QuestionType.Motive)]
    [InlineData("What are your salary expectations?", QuestionType.Motive)]
    [InlineData("How soon could you start?", QuestionType.Motive)]
    [InlineData("Would you be willing to relocate?", QuestionType.Motive)]
    [InlineData("What kind of manager do you work best with?", QuestionType.Motive)]
    [InlineData("Tell me about yourself.", QuestionType.Introduction)]
    [InlineData("Can you tell us about yourself and your bookkeeping experience?", QuestionType.Introduction)]
    [InlineData("Walk me through your CV.", QuestionType.Introduction)]
    [InlineData("Why did the project fail?", QuestionType.Failure)]
    [InlineData("Tell me about a time you wanted to leave a job.", QuestionType.Accomplishment)]
    [InlineData("Describe two goals you set for yourself.", QuestionType.Goal)]
    [InlineData("What would you change about yourself?", QuestionType.SelfView)]
    [InlineData("What did you achieve in two years?", QuestionType.Accomplishment)]
    [InlineData("How do you handle a tight deadline?", QuestionType.Approach)]
    [InlineData("Tell me about a time you had to deliver under a tight deadline.", QuestionType.Accomplishment)]
    [InlineData("Tell me about a time you could not meet a deadline.", QuestionType.Failure)]
    [InlineData("Tell me about a time something you led didn't go to plan.", QuestionType.Failure)]
    [InlineData("You smell alcohol on a skipper before the first boat. What do you do?", QuestionType.Plan)]
    [InlineData("What would your first 100 days look like?", QuestionType.Plan)]
    [InlineData("How will you lead people who used to be your mates?", QuestionType.Plan)]
    [InlineData("What do you do when you lack information?", QuestionType.Approach)]
    [InlineData("Where have you challenged bad behaviour?", QuestionType.Problem)]
    public void AQuestionAboutTheCandidateIsToldFromOneForACase(string question, QuestionType type) => Assert.Equal(type, QuestionTyping.TypeOf(question, probes: 0));

    [Fact]
    public void OwnReasonsAreAnAnswerAndGeneralOnesHardly()
    {
        Assert.Equal(4, Grade(Leave, Own).Overall);
        Assert.InRange(Grade(Leave, "I want a new challenge and your company has a great reputation. It would be a good opportunity to grow and develop my skills.").Overall!.Value, 1, 2);
        Assert.Equal(1, Grade(Leave, "Just time for a change.").Overall);
    }

    [Fact]
    public void WhereOneComesFromIsNoReason() =>
        Assert.InRange(Grade("Why should we hire you?", "I trained in Bergen and spent one year in Bodø. I am 34 years old. Norwegian and German are my languages. My hobby is to sail.").Overall!.Value, 1, 2);

    [Fact]
    public void HowBadItIsThereIsNoReasonToLeave()
    {
        var grade = Grade(Leave, "My new boss is a disaster. He doesn't understand timetables at all and the politics are unbearable. Half of the good skippers have left. I'm just done with it.");
        Assert.InRange(grade.Overall!.Value, 1, 2);
        Assert.NotEqual(ResponseType.OffTopic, grade.ResponseType);
    }

    [Theory]
    [InlineData("Why do you want to work for Northern Ferries?", "The money is part of it, if I am honest. Your name looks good on a CV. And I could stay in Bodø, where my sister lives, and would not have to move the kids to another school.")]
    [InlineData("What are your salary expectations?", "Oh, that is a difficult one, I never had to negotiate that. I don't really know what is usual with you, and I'm sure you would make me a fair offer. It isn't the most important thing to me.")]
    [InlineData("Why do you want to leave Harbour Lines?", "I'm just tired, to be honest. It has got louder every year, and there is no appreciation at all. Half of the skippers would leave if they knew where to go. And I do like the sea, that too.")]
    public void ComfortEvasionAndWearinessAreHardlyAnAnswer(string asked, string said) => Assert.InRange(Grade(asked, said).Score!.Value, 1, 3.5);

    [Theory]
    [InlineData("Sixty-two to sixty-six thousand. I would not go below fifty-eight.")]
    [InlineData("I have read that a planner here gets between 60 and 70 thousand, so I'd like to be in the upper half of that. What is your band for it?")]
    public void AnAmountIsAllThatIsAskedFor(string said) => Assert.InRange(Grade("What are your salary expectations?", said).Score!.Value, 4, 5);

    [Theory]
    [InlineData(" Now I'm looking for something new.")]
    [InlineData("")]
    public void AnIntroductionLeadsSomewhere(string vague)
    {
        const string told = "I'm a timetable planner, eleven years at Harbour Lines, where I rebuilt the printed timetable with the skippers. Before that I took a degree in Bergen and worked on the night desk.";
        var (open, led) = (Grade("Tell me about yourself.", told + vague), Grade("Tell me about yourself.", told + " What I like best are the tides and the connections, which is why I'm looking for a night service to plan."));
        Assert.True(led.Score > open.Score + .3, $"{led.Score}, {open.Score}");
    }

    [Fact]
    public void ALifeStoryIsNoIntroduction()
    {
        var life = Grade("Tell me about yourself.", "I was born in Tromsø, my father was a postman and my mother loved books. I met my husband there, we have two children and a dog. On weekends I sing in a choir and I bake. And I have been a planner for some time.");
        var work = Grade("Tell me about yourself.", "I'm a timetable planner, eleven years at Harbour Lines, where I rebuilt the printed timetable with the skippers. Before that I took a degree in Bergen and worked on the night desk. Now I am looking for a night service to plan.");
        Assert.True(work.Score - life.Score >= .5, $"{work.Score}, {life.Score}");
    }

    [Theory]
    [InlineData("I am not good at saying no. In my second winter I ran five stalls for other people, because each of them asked nicely. What helped was simple: I don't answer on the spot any more, I look at the calendar in the evening. Last year I said no to two.", 3.4, 4.4)]
    [InlineData("I hold on to everything. Since January I don't keep a stall of my own, and every order goes to Hanna first.", 2.8, 4)]
    [InlineData("I'm impatient. These days I make myself wait a day and talk to the person first.", 2.8, 3.6)]
    [InlineData("I'm a perfectionist, and I work too hard. But in the end this is also a strength.", 1, 2)]
    [InlineData("I have no patience with people. I'm not sure what I do about it.", 1, 2.4)]
    public void AWeaknessIsRatedByWhatIsDoneAboutIt(string said, double least, double most)
    {
        var notes = Preparation.From([new("notes.md", "# Weaknesses\n* I wait with bad news when I like somebody. Now I have a rule of ten days.\n* No training in budgets.\n\n# Questions\n* What is your greatest weakness?\n* Why do you bake?\n")]);
        Assert.InRange(AnswerGrader.Grade(notes, notes.Outline.Questions[0], [new AnswerTurn(said)]).Score!.Value, least, most);
    }

    [Fact]
    public void AWeaknessWellToldNeedsNoStory()
    {
        var notes = Preparation.From([new("notes.md", "# Weaknesses\n* I jump in and fix things myself instead of letting others bake. Since January I wait a day, and asked my bakers to call me out.\n\n# Questions\n* What is your greatest weakness?\n* Why do you bake?\n")]);
        var grade = AnswerGrader.Grade(notes, notes.Outline.Questions[0], [new AnswerTurn("I jump in. If a baker is struggling I'm there with my sleeves up before they have had a chance, and that doesn't help them grow. Since January I've had a rule: I wait a day. And I asked my three bakers to call me on it. They did, four times in the first month, and just once since, so it's working.")]);
        Assert.Equal(4, grade.Overall);
        Assert.DoesNotContain("Pick one day", grade.Feedback!.Next, StringComparison.Ordinal);
    }

    [Fact]
    public void OneWeaknessOfAListIsEnough()
    {
        var notes = Preparation.From([new("notes.md", """
            # Weaknesses
            * I keep work to myself. I made the timetable alone for two years until I fell ill; now every task has a second person who knows it.
            * I wait with bad news when I like somebody. Now I have a rule of ten days.
            * No training in budgets. I take an evening course since October.

            # Questions
            * What is your greatest weakness?
            * What are your weaknesses?
            """)]);
        const string said = "I keep work to myself too long. I made the timetable alone for two years, until I fell ill and nobody could do it. Since then every task of mine has a second person who knows it.";
        var (one, all) = (AnswerGrader.Grade(notes, notes.Outline.Questions[0], [new AnswerTurn(said)]), AnswerGrader.Grade(notes, notes.Outline.Questions[1], [new AnswerTurn(said)]));
        Assert.DoesNotContain(one.Criteria, point => point.Text.Contains("bad news", StringComparison.Ordinal));
        Assert.Contains(all.Criteria, point => point.Text.Contains("bad news", StringComparison.Ordinal));
        Assert.True(one.Score > all.Score, $"{one.Score}, {all.Score}");
    }

    [Fact]
    public void APlanNeedsNoStoryAndNoWaffleServesAsOne()
    {
        const string asked = "You smell alcohol on a skipper before the first boat. What do you do?";
        var plan = Grade(asked, "First I'd take him aside, off the boat, and he doesn't sail. I'd find a relief skipper from Bodø and tell the passengers it is twenty minutes. Then I'd ring the harbour master and the union, because he has a right to somebody beside him, and write down what I smelled and when. Once he's safe home I'd ask what is going on.");
        var waffle = Grade(asked, "I think it's about respect and communication. I'd always want to be fair and consistent and live our values, and I'd look into it really.");
        Assert.True(plan.Overall >= 4 && waffle.Overall <= 3, $"{plan.Score}, {waffle.Score}");
        Assert.Empty(plan.Feedback!.Missing);
    }

    [Fact]
    public void AWeaknessIsShownByWhatItCost()
    {
        var grade = Grade("What is your biggest weakness?", "I start too late. With the lost timetable my draft was two days late and the skippers only heard of it on the day. Since then I send them every Friday what will be late.");
        Assert.True(grade.Overall >= 3, $"{grade.Score}");
    }

    [Fact]
    public void WhatOneHasNoneOfAnyMoreIsNoDenial()
    {
        const string remedy = "I start too late and keep every chart to myself. Since January I don't have any boats of my own, and all handover notes go to the skippers.";
        Assert.True(Grade("What is your biggest weakness?", remedy).Dimensions!.Relevance > 2);
        Assert.True(Grade("What is your biggest weakness?", "I don't have any weaknesses. I work hard and the skippers like it.").Dimensions!.Relevance <= 2);
    }

    [Fact]
    public void NobodyIsLedWhereNobodyIsThere()
    {
        const string alone = "The printed timetable was wrong for nine days. I rebuilt it in a week. I checked every tide and wrote the tables again. Late boats went from 9 a week to 2. I learned to check first.";
        const string led = "The printed timetable was wrong for nine days. I rebuilt it in a week with the skippers. I checked every tide and they wrote the tables. Late boats went from 9 a week to 2. I learned to ask them first.";
        var (solo, with) = (Grade("Tell me about a time you had to lead people.", alone), Grade("Tell me about a time you had to lead people.", led));
        Assert.Equal((true, true), (solo.Dimensions!.Relevance <= 2, with.Dimensions!.Relevance > solo.Dimensions.Relevance));
    }

    [Fact]
    public void NoStoryIsMissedInThem()
    {
        var grade = Grade(Leave, Own);
        Assert.Null(grade.Star);
        Assert.Empty(grade.Feedback!.Missing);
        foreach (var answer in new[] { Own, "I need a change of scene after all these years, that is all.", "No idea.", "I rebuilt the timetable with the skippers." })
        {
            var feedback = Grade(Leave, answer).Feedback!;
            var said = string.Join(' ', [feedback.Goal, feedback.Next, .. feedback.Missing.Select(point => point.Text)]);
            Assert.DoesNotMatch("(?i)case|story|stories|material|result|one day|last boat", said);
        }
    }

    [Fact]
    public void WhatTheNotesHoldOnItCountsAndMayBeSaidAsWritten()
    {
        var grade = Grade("Tell me about yourself.", "I plan timetables, eleven years at Harbour Lines after a degree in Bergen, and I am looking for a night service.");
        Assert.Equal((true, 0), (grade.Overall >= 4, grade.Flags.Count));
        Assert.NotEmpty(grade.Feedback!.Worked);
        Assert.Contains(Grade("Tell me about yourself.", "I'm a planner who likes the sea and long walks, mostly in the rain.").Feedback!.Missing, point => point.Text.StartsWith("Your own answer", StringComparison.Ordinal) || point.Text.StartsWith("Only touched", StringComparison.Ordinal));
        Assert.Contains(Grade("Why do you want to work for Northern Ferries?", Own).Feedback!.Missing, point => point.Text.Contains("planning around tides", StringComparison.Ordinal));
    }

    [Fact]
    public void ATraitWithoutProofIsAskedForAnExampleNotNamedAgain()
    {
        var grade = Grade("What is your greatest strength?", "I'd say I'm patient. I think it matters in planning to go step by step, and I'm generally methodical with the skippers.");
        Assert.Equal((2, true), (grade.Overall, grade.Dimensions!.Relevance >= 3));
    }

    [Theory]
    [InlineData("Tell me about a time you disagreed with a colleague.", "both sides")]
    [InlineData("Tell me about a time you had to deliver under a tight deadline.", "the date")]
    [InlineData("Describe a situation in which you had to work with incomplete information.", "did not know")]
    [InlineData("Tell me about an initiative you started yourself.", "nobody had asked")]
    [InlineData("Tell me about a time something you led did not go to plan.", "one real miss")]
    [InlineData("Tell me about a time you stood up to someone.", "one real case")]
    [InlineData("How do you handle a conflict between two employees?", "in one sentence")]
    public void TheGoalIsThatOfWhatIsAskedFor(string question, string words) => Assert.Contains(words, Grade(question, Own).Feedback!.Goal, StringComparison.Ordinal);

    [Fact]
    public void AnAnswerFarTooLongIsToBeShortenedFirst()
    {
        var rambling = string.Concat(Enumerable.Range(1, 120).Select(day => $"On day {day} I sat with skipper number {day} and wrote down which tide he feared. "));
        Assert.Contains("minutes", Grade("Tell me about a time you solved a problem.", "The printed timetable was wrong for nine days. " + rambling).Feedback!.Next, StringComparison.Ordinal);
    }

    private static Evaluation Grade(string question, string answer) => AnswerGrader.Grade(Notes, Notes.FindQuestion(question), [new AnswerTurn(answer)]);

    [Theory]
    [InlineData("What would you do in your first month?", "I'd sail every line once with the skippers and change nothing before the summer timetable is out.")]
    [InlineData("How would you handle a skipper who won't follow the timetable?", "I would talk to the skipper alone first and ask why. If there is a good reason I would change the timetable. If not, I would agree a date and check it.")]
    public void WhoeverIsAskedWhatTheyWouldDoAndSaysItHasAnswered(string question, string answer)
    {
        var grade = Grade(question, answer);
        Assert.True(grade.ResponseType is not ResponseType.OffTopic and not ResponseType.NoAnswer && grade.Overall >= 2, $"{grade.ResponseType}, {grade.Score}");
    }
}
