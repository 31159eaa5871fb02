using System.Collections.Frozen;
using Interviewer.Eval;
using Interviewer.Eval.Grading;
using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Language;
using Interviewer.Notes;
using Interviewer.Tests.Eval;
using Xunit;

namespace Interviewer.Tests.Interviews;

/// <summary>Follow-ups on the labelled answers: their form, what they may not give away, and when they stop.</summary>
public sealed class FollowUpsTests
{
    private static readonly IReadOnlyList<GradedAnswer> Answers = HeldAnswers.Graded(TextWriter.Null);

    private readonly FollowUps followUps = new(Phrasebook.Load(Path.Combine(AppContext.BaseDirectory, "prompts")));

    [Fact]
    public void Every_follow_up_is_one_short_question()
    {
        foreach (var (_, next) in Probes())
        {
            Assert.Equal(1, next.Text.Count(letter => letter == '?'));
            Assert.True(next.Text.Split(' ').Length <= 30, next.Text);
            Assert.DoesNotContain("  ", next.Text);
        }
    }

    /// <summary>A word of an open point that neither the question, nor a story's title, nor the answer has said would give it away.</summary>
    [Fact]
    public void No_follow_up_holds_a_telling_word_of_a_point_that_is_still_open()
    {
        foreach (var (answer, next) in Probes())
        {
            if (next.Type is FollowUpType.AuthorProbe) continue; // the author's own words, meant to be asked
            var said = Tokenizer.ContentStems(answer.Label.Answer + " " + answer.Question.AskAs
                + " " + string.Join(' ', answer.Preparation.Outline.Narratives.Select(narrative => narrative.Title)));
            var open = answer.Grade.Criteria.Where(criterion => criterion.Verdict is Verdict.Missed).SelectMany(criterion => Tokenizer.ContentStems(criterion.Text));
            var everywhere = answer.Preparation.Outline.Criteria.SelectMany(criterion => Tokenizer.ContentStems(criterion.Text)).CountBy(stem => stem).ToDictionary();
            var telling = open.Where(stem => everywhere[stem] <= 2).Except(said);
            Assert.Empty(Tokenizer.ContentStems(next.Text).Intersect(telling).Except(General));
        }
    }

    [Fact]
    public void Whoever_has_told_how_it_ended_and_by_how_much_is_not_asked_again()
    {
        foreach (var (answer, next) in Probes())
        {
            if (answer.Grade is { Star.R: 1, Delivery.Figures: > 0 }) Assert.NotEqual(FollowUpType.ResultMetric, next.Type);
        }
        const string Told = "When I took over the ward it had the most falls in the hospital. I took four months of incident forms home and plotted them by hour. "
            + "Falls dropped from 11 a month to 4 a month in 6 months. I should have asked the night assistants in my first week.";
        var preparation = Answers.First(answer => answer.Label.Notes == "ward-manager.md").Preparation;
        var question = preparation.FindQuestion("Tell me about a time you made your patients safer.");
        var grade = AnswerGrader.Grade(preparation, question, [new(Told)]);
        Assert.NotEqual(FollowUpType.ResultMetric, followUps.Choose(preparation, question, [new(Told)], [grade], [], 3).Type);
    }

    [Fact]
    public void The_same_kind_is_never_asked_twice_on_one_question()
    {
        foreach (var answer in Answers)
        {
            List<AnswerTurn> turns = [new(answer.Label.Answer)];
            var first = Choose(answer, turns);
            turns.Add(new("That is all I can say about it, really.", first.Type));
            var second = Choose(answer, turns);
            Assert.True(second.Stop || second.Type != first.Type, $"{answer.Label.Id} asks {first.Type} twice");
            Assert.NotEqual(first.Text, second.Text);
        }
    }

    [Fact]
    public void After_the_last_follow_up_the_interview_moves_on()
    {
        var answer = Answers[0];
        var next = Choose(answer, [new("It went fine."), new("More.", FollowUpType.Situation), new("More.", FollowUpType.Task)]);
        Assert.True(next.Stop);
        Assert.Equal("2 follow-ups are enough for one question", next.Reason);
    }

    [Fact]
    public void Nobody_is_pressed_twice_for_an_example_they_do_not_have()
    {
        var next = Choose(Answers[0], [new("I don't have an example of that."), new("No, nothing comes to mind.", FollowUpType.Rescue)]);
        Assert.True(next.Stop);
    }

    [Theory]
    [InlineData("It began on the ward, usually. I'd rather pass on that one.", true)]
    [InlineData("No, I have nothing else.", true)]
    [InlineData("Nothing else helped, so I rang the three families myself and sat with each of them until they had seen the plan of the ward for themselves.", false)]
    public void Whoever_declines_a_follow_up_is_not_asked_another(string said, bool stops)
    {
        var preparation = Answers.First(answer => answer.Label.Notes == "ward-manager.md").Preparation;
        var question = preparation.FindQuestion("Tell me about a time you made your patients safer.");
        AnswerTurn[] turns = [new("I took four months of incident forms home and plotted them by hour."), new(said, FollowUpType.Situation)];
        var next = followUps.Choose(preparation, question, turns, [AnswerGrader.Grade(preparation, question, turns[..1]), AnswerGrader.Grade(preparation, question, turns)], [], 3);
        Assert.Equal(stops, next.Stop);
    }

    [Fact]
    public void The_candidates_own_we_is_taken_up_only_when_something_was_done()
    {
        var preparation = Answers[0].Preparation;
        var question = preparation.Outline.Questions.First(question => question.StarExpected is StarExpectation.Full);
        var words = ProbeWords.For(new(FollowUpType.ActionOwnership, 1, [], ""), preparation, question,
            [new("We had a problem. We knew that. Then we moved the whole night shift, and it worked.")], Answers[0].Grade);
        Assert.Equal("moved the whole night shift", words["verb"]);
    }

    [Theory]
    [InlineData("Can you repeat the question please?")]
    [InlineData("Sorry, can you say that again, do you mean in this kitchen or any kitchen?")]
    [InlineData("Do you want one that ended well or one that didn't?")]
    [InlineData("Can I have a minute to think?")]
    [InlineData("Hm, let me think about that for a moment.")]
    [InlineData("I'm sorry, I didn't catch that. Could you say it again?")]
    public void Whoever_asks_back_is_put_the_question_again_and_loses_nothing(string back)
    {
        var preparation = Answers.First(answer => answer.Label.Notes == "ward-manager.md").Preparation;
        var question = preparation.FindQuestion("Tell me about a time you made your patients safer.");
        AnswerTurn[] asked = [new(back)];
        var grade = AnswerGrader.Grade(preparation, question, asked);
        Assert.Contains("asked_back", grade.Flags);
        var next = followUps.Choose(preparation, question, asked, [grade], [], 1);
        Assert.False(next.Stop);
        Assert.EndsWith("Could you tell me about a time you made your patients safer?", next.Text, StringComparison.Ordinal);

        const string Told = "I took four months of incident forms home and plotted them by hour. Falls dropped from 11 a month to 4 a month in 6 months.";
        var session = SessionSamples.Answered((back, grade), (Told, AnswerGrader.Grade(preparation, question, [new(back), new(Told)])));
        var attempt = session.Attempts[^1];
        Assert.Null(attempt.Turns[1].PromptedBy);
        Assert.Equal(AnswerGrader.Grade(preparation, question, [new(Told)]).Score, attempt.Unprompted!.Score);
        Assert.False(followUps.Choose(preparation, question, attempt.Turns, attempt.Evaluations, [], 1).Stop);
    }

    [Theory]
    [InlineData("Sorry, half of which team do you mean?")]
    [InlineData("I don't know, which approach?")]
    [InlineData("Could you repeat the question, please?")]
    [InlineData("What do you mean by involved? The two sisters, is that what you're asking?")]
    public void Whoever_asks_back_on_a_follow_up_is_put_that_once_more_and_it_does_not_count(string back)
    {
        var preparation = Answers.First(answer => answer.Label.Notes == "ward-manager.md").Preparation;
        var question = preparation.FindQuestion("Tell me about a time you made your patients safer.");
        AnswerTurn[] said = [new("I took four months of incident forms home and plotted them by hour."), new(back, FollowUpType.ResultMetric)];
        Evaluation[] grades = [AnswerGrader.Grade(preparation, question, said[..1]), AnswerGrader.Grade(preparation, question, said)];
        Assert.InRange(grades[1].Score!.Value, grades[0].Score!.Value, grades[0].Score!.Value + .1);
        var next = followUps.Choose(preparation, question, said, grades, ["That is clear. How did it turn out?"], 1);
        Assert.Equal((FollowUpType.ResultMetric, false), (next.Type, next.Stop));
        Assert.EndsWith(" How did it turn out?", next.Text, StringComparison.Ordinal);
        AnswerTurn[] answered = [.. said, new("Falls dropped from 11 a month to 4 a month in 6 months.", FollowUpType.ResultMetric)];
        Assert.True(followUps.Choose(preparation, question, answered, [.. grades, AnswerGrader.Grade(preparation, question, answered)], [], 1).Stop);
    }

    [Fact]
    public void Whoever_has_said_what_comes_next_is_not_asked_for_it()
    {
        var preparation = Answers[0].Preparation;
        var question = preparation.FindQuestion("Tell me about yourself.");
        Assert.Contains("looking for next", Choose(preparation, question, "I run a yard with eleven drivers, and before that I was a driver for nine years.").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("looking for next", Choose(preparation, question, "I run a yard with eleven drivers, and before that I was a driver for nine years. I'd like to run more than one yard now.").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_is_asked_for_reasons_is_asked_for_no_story()
    {
        var preparation = Answers[0].Preparation;
        var question = preparation.FindQuestion("Why do you want to leave Brightloaf?");
        foreach (var said in new[] { "I want a new challenge and I think it would be a good next step.", "I'd rather not answer that one.", "I want to be nearer to my sister, because her boys need somebody after school." })
        {
            var next = Choose(preparation, question, said);
            Assert.True(next.Type is FollowUpType.CoveragePoint or FollowUpType.Clarify or FollowUpType.Rescue, $"{next.Type}: {next.Text}");
            Assert.DoesNotContain("specific time", next.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("I'd rather not answer that one.", true)]
    [InlineData("Nothing comes to mind, sorry.", false)]
    public void Whoever_will_not_answer_may_move_on_and_whoever_cannot_is_helped(string said, bool moves)
    {
        var preparation = Answers.First(answer => answer.Label.Notes == "ward-manager.md").Preparation;
        Assert.Equal(moves, Choose(preparation, preparation.FindQuestion("Give an example of using data to solve a people problem."), said).Text.Contains("move on", StringComparison.Ordinal));
    }

    /// <summary>Notes that hold a story in one piece say nothing of what it lacks.</summary>
    [Theory]
    [InlineData("We had to close the lido and forty swimmers lost their lanes. We met every club and we found lanes at the college. We wrote to the parents.", FollowUpType.ActionOwnership)]
    [InlineData("The lido was to close and forty swimmers would lose their lanes. I was the manager. I met every club, I rang the college and I asked for lanes there because theirs are empty at seven.", FollowUpType.ResultMetric)]
    public void What_any_listener_would_ask_is_asked_of_a_story_in_one_piece(string said, FollowUpType expected)
    {
        var preparation = Preparation.From([new("notes.md", "## Stories\n### The lido\n* In 2019 the council closed the lido and forty swimmers of three clubs were to lose their lanes; I met every club and found lanes at the college, and all but two stayed.\n\n## Questions\n* Tell me about a time you had to deliver bad news.\n")]);
        var next = Choose(preparation, preparation.Outline.Questions[0], said);
        Assert.Equal((expected, false), (next.Type, next.Stop));
    }

    private FollowUp Choose(Preparation preparation, Question question, string said) =>
        followUps.Choose(preparation, question, [new(said)], [AnswerGrader.Grade(preparation, question, [new(said)])], [], 2);

    [Theory]
    [InlineData("Do you know what happened next? The whole ward was flooded and I moved nine patients.")]
    [InlineData("I asked him what he meant. He said that can you believe it, we had no beds.")]
    [InlineData("Would you believe that falls dropped from 11 a month to 4 a month after I moved one start time?")]
    public void A_question_within_a_story_is_part_of_it(string told)
    {
        var preparation = Answers.First(answer => answer.Label.Notes == "ward-manager.md").Preparation;
        Assert.DoesNotContain("asked_back", AnswerGrader.Grade(preparation, preparation.FindQuestion("Tell me about a time you made your patients safer."), [new(told)]).Flags);
    }

    [Fact]
    public void A_lesson_of_the_notes_that_is_defended_away_is_challenged_before_anything_is_asked_for()
    {
        var answer = Answers.First(answer => answer.Grade is { ResponseType: ResponseType.Story, Dimensions.Relevance: > 2 } && answer.Grade.Criteria.Any(point => point.Quote is not null));
        var defended = answer.Grade.Criteria.First(point => point.Quote is not null) with { Verdict = Verdict.Contradicted, Weight = 2 };
        var probe = ProbePlanner.Rank(answer.Preparation, answer.Question, answer.Grade with { Facts = [], Criteria = [defended] }, [])[0];
        Assert.Equal((FollowUpType.ChallengeContradiction, defended.Id), (probe.Type, probe.Targets.Single()));
    }

    [Fact]
    public void The_figure_that_differs_is_challenged_and_not_the_right_one_beside_it()
    {
        var preparation = Preparation.From([new("notes.md", "## Stories\n### The lido\n* I was the manager of the lido and tagged each complaint by hand for a month.\n* Complaints fell from 61 a week to 9 a week in one summer.\n\n## Questions\n* Tell me about a time you cleared something up.\n")]);
        var next = Choose(preparation, preparation.Outline.Questions[0], "At the lido we had sixty-one complaints a week and I tagged each of them by hand. After one summer we were down to three complaints a week.");
        Assert.Equal(FollowUpType.ChallengeContradiction, next.Type);
        Assert.Contains("three complaints a week", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_of_the_notes_is_nudged_towards_only_after_an_open_question()
    {
        foreach (var answer in Answers.Where(answer => answer.Grade.Dimensions is { Relevance: > 2 }))
        {
            var before = Nudge([]);
            var after = Nudge([FollowUpType.Clarify]);
            Assert.Equal(2 * before, after, 9);

            double Nudge(IEnumerable<FollowUpType> asked) => ProbePlanner.Rank(answer.Preparation, answer.Question, answer.Grade, asked.ToFrozenSet())
                .Where(probe => probe.Type is FollowUpType.CoveragePoint).Select(probe => probe.Gain).FirstOrDefault();
        }
    }

    [Fact]
    public void A_strong_story_is_stretched_later_only_when_the_notes_hold_nothing_more_for_it()
    {
        FollowUpType[] stretches = [FollowUpType.Counterfactual, FollowUpType.Transfer];
        var strong = Answers.Where(answer => answer.Grade.Score >= 4 && answer.Question.StarExpected is not StarExpectation.None).ToArray();
        var open = strong.Where(answer => answer.Grade.Criteria.Any(point => point is { Weight: >= 2, Verdict: Verdict.Missed })).ToArray();
        Assert.NotEmpty(open);
        Assert.All(open, answer => Assert.DoesNotContain(Ranked(answer, [FollowUpType.Reflection]), probe => probe.Gain > 0 && stretches.Contains(probe.Type)));
        Assert.Contains(strong, answer => Ranked(answer, []).Any(probe => probe.Gain > 0 && stretches.Contains(probe.Type)));

        static IReadOnlyList<Probe> Ranked(GradedAnswer answer, FollowUpType[] asked) => ProbePlanner.Rank(answer.Preparation, answer.Question, answer.Grade, asked.ToFrozenSet());
    }

    /// <summary>Words of the wordings themselves and of the general names for parts: they say nothing about anybody's notes.</summary>
    private static readonly HashSet<string> General = Tokenizer.ContentStems(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "prompts", Phrasebook.FileName))
        + " responsibility hard came took way see general people involved kept eye decided steps");

    private IEnumerable<(GradedAnswer Answer, FollowUp Next)> Probes() => Answers.Select(answer => (answer, Choose(answer, [new(answer.Label.Answer)])));

    private FollowUp Choose(GradedAnswer answer, IReadOnlyList<AnswerTurn> turns) => followUps.Choose(
        answer.Preparation, answer.Question, turns,
        [.. turns.Select((_, said) => AnswerGrader.Grade(answer.Preparation, answer.Question, [.. turns.Take(said + 1)]))], [], maximum: 2);
}
