using Interviewer.Eval.ModelServer;
using Interviewer.Interviews;
using Interviewer.Interviews.Voices;
using Interviewer.Models;
using Interviewer.Tests.Grading;
using Interviewer.Tests.Interviews;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Interviewer.Tests.Models;

/// <summary>Feedback and summary in a model's words say what the rules say; what says more is not shown, and the plain words stand.</summary>
public sealed class ReviewVoiceTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private static readonly InterviewSession Session = new SessionEvent[]
    {
        new SessionEvent.Started("notes.md", "hash", InterviewMode.Practice, 1, "offline", 2, [new("q1", SampleNotes.Proud, null, "", [])]),
        new SessionEvent.QuestionAsked(1, 1, "q1", SampleNotes.Proud, ""),
        new SessionEvent.AnswerGiven("t1", 1, 1, SampleNotes.Strong, null),
        new SessionEvent.AnswerGraded("t1", 1, 1, SampleNotes.Grade(SampleNotes.Proud, SampleNotes.Strong)),
    }.Aggregate((InterviewSession?)null, (session, happened) => session?.Apply(happened) ?? InterviewSession.Begin((SessionEvent.Started)happened))!;

    [Fact]
    public async Task Feedback_is_worded_remark_by_remark()
    {
        await using var setup = await Setup.StartAsync(text => "Have a look: " + text);
        var grade = SampleNotes.Grade(SampleNotes.Proud, "The sourdough relaunch. Complaints dropped from 40 a week to 6 a week.");

        var (feedback, by) = await setup.Voice.WordAsync(SampleNotes.Preparation.FindQuestion(SampleNotes.Proud), grade, 10_000, Now);

        Assert.Equal(grade.Feedback!.Worked.Select(point => ("Have a look: " + point.Text, point.Criterion)), feedback!.Worked.Select(point => (point.Text, point.Criterion)));
        Assert.Equal(grade.Feedback.Missing.Select(point => "Have a look: " + point.Text), feedback.Missing.Select(point => point.Text));
        Assert.Equal((ServedModels.Model, null), (by!.Model, by.Fallback));
        Assert.Equal(Prompt.Load(Repository.Prompts, "feedback").Hash, by.PromptHash);
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "{0} That saved 90 hours.", "figure" },
        { "{0} That saved ninety hours.", "figure" },
        { "{0} So did Brenda.", "name" },
        { "{0} You said “it was all my doing”.", "quotes" },
        { "{0} Excellent, a great answer.", "praises" },
        { "{0} Apply for a management position at another company instead.", "something else" },
        { "**{0}**", "plain speech" },
        { "", "empty" },
    };

    [Theory, MemberData(nameof(Faults))]
    public async Task What_says_more_than_the_rules_is_not_shown(string form, string why)
    {
        await using var setup = await Setup.StartAsync(text => form.Replace("{0}", text, StringComparison.Ordinal));
        var grade = SampleNotes.Grade(SampleNotes.Proud, SampleNotes.Strong);

        var (feedback, by) = await setup.Voice.WordAsync(SampleNotes.Preparation.FindQuestion(SampleNotes.Proud), grade, 10_000, Now);
        Assert.Equal(grade.Feedback!.Worked, feedback!.Worked);
        Assert.Equal(grade.Feedback.Next, feedback.Next);
        Assert.Contains(why, by!.Fallback, StringComparison.Ordinal);

        var (summary, summed) = await setup.Voice.SumUpAsync(Session, 10_000, Now);
        Assert.Equal(InterviewSummary.Of(Session), summary);
        Assert.Contains(why, summed!.Fallback, StringComparison.Ordinal);
        Assert.Null(summed.Model);
    }

    [Fact]
    public async Task A_changed_quote_is_not_shown()
    {
        await using var setup = await Setup.StartAsync(text => text.Replace("“", "“well, ", StringComparison.Ordinal));
        var (summary, by) = await setup.Voice.SumUpAsync(Session, 10_000, Now);
        Assert.Contains("“", summary, StringComparison.Ordinal);
        Assert.Contains("quote", by!.Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_summary_is_worded_and_the_plain_one_stands_without_a_model_or_budget()
    {
        await using var setup = await Setup.StartAsync(text => "To close: " + text);
        Assert.Equal("To close: " + InterviewSummary.Of(Session), (await setup.Voice.SumUpAsync(Session, 10_000, Now)).Summary);

        var (plain, by) = await setup.Voice.SumUpAsync(Session, 0, Now);
        Assert.Equal(InterviewSummary.Of(Session), plain);
        Assert.Contains("budget", by!.Fallback, StringComparison.Ordinal);

        await using var offline = await Setup.StartAsync(text => text, ("Grader:Provider", "None"));
        Assert.Equal((InterviewSummary.Of(Session), null), await offline.Voice.SumUpAsync(Session, 10_000, Now));
        Assert.Equal((null, null), await offline.Voice.WordAsync(SampleNotes.Preparation.FindQuestion(SampleNotes.Proud), SampleNotes.Grade(SampleNotes.Proud, SampleNotes.Strong), 10_000, Now));
    }

    [Fact]
    public void The_plain_summary_tells_how_far_it_went_what_carried_and_what_cost()
    {
        var summary = InterviewSummary.Of(Session)!;
        Assert.StartsWith("You answered 1 of 1 questions, with ", summary, StringComparison.Ordinal);
        Assert.Contains("What carried best was in question 1: “", summary, StringComparison.Ordinal);
        Assert.Null(InterviewSummary.Of(InterviewSession.Begin(Session.Setup)));
    }

    [Fact]
    public void No_lesson_is_missed_where_no_story_was_asked_for()
    {
        var personal = SampleNotes.Grade(SampleNotes.Proud, SampleNotes.Strong) with { Star = null, Dimensions = new(5, 3.5, 1, 4.5, 1, 1) };
        Assert.Contains("What to work on first: saying what your notes hold", InterviewSummary.Of(SessionSamples.Answered(("I'd like 60 thousand.", personal)))!, StringComparison.Ordinal);
    }

    private sealed class Setup : IAsyncDisposable
    {
        private FakeModelServer server = null!;
        private ServiceProvider services = null!;

        public ReviewVoice Voice => services.GetRequiredService<ReviewVoice>();

        public static async Task<Setup> StartAsync(Func<string, string> reword, params IEnumerable<(string, string)> more)
        {
            var server = await FakeModelServer.StartAsync(Now);
            server.Otherwise = request => ScriptedReview.Reply(request, reword)!;
            return new() { server = server, services = ProviderTests.Services(server, "OpenAI", more) };
        }

        public async ValueTask DisposeAsync()
        {
            await services.DisposeAsync();
            await server.DisposeAsync();
        }
    }
}
