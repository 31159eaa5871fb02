using System.Net;
using Interviewer.Eval.ModelServer;
using Interviewer.Indexing;
using Interviewer.Interviews;
using Interviewer.Models;
using Interviewer.Storage;
using Interviewer.Tests.Grading;
using Interviewer.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Interviewer.Tests.Models;

/// <summary>Whole interviews with models that behave and models that do not: each ends complete, every answer graded, and what happened is in the log.</summary>
public sealed class ModelInterviewTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(ProviderTests.Providers), MemberType = typeof(ProviderTests))]
    public async Task An_interview_is_worded_and_graded_by_a_model(string provider)
    {
        await using var server = await FakeModelServer.StartAsync(Now);
        server.Otherwise = ScriptedVoice.WithGrader("I see. What came of it in the end?");
        var words = new List<string>();

        var interview = await HoldAsync(server, provider, words.Add);

        Assert.Equal(SessionState.Ended, interview.Session.State);
        Assert.Equal(("fake-model", "fake-model"), (interview.Session.Setup.Engine, interview.Session.Setup.Voice));
        Assert.All(interview.Session.Attempts.SelectMany(attempt => attempt.Evaluations), grade => Assert.Null(grade.Fallback));
        var followUps = interview.Events.Select(entry => entry.Event).OfType<SessionEvent.FollowUpAsked>().ToList();
        Assert.NotEmpty(followUps);
        Assert.All(followUps, asked => Assert.Equal(("I see. What came of it in the end?", "fake-model", null), (asked.Text, asked.Spoken!.Model, asked.Spoken.Fallback)));
        Assert.Contains("I see.", words);
        Assert.True(interview.Session.Usage is { Calls: > 3, Cost: > 0 });
    }

    public static TheoryData<string> Faults => ["401", "404", "408", "429", "429 with a wait", "429 with a long wait", "500", "503", "content filter", "reset", "reset in the stream", "stall", "stall in the stream", "no protocol", "empty", "1 MB", "lenient", "harsh", "obeys"];

    [Theory, MemberData(nameof(Faults))]
    public async Task Whatever_a_model_does_the_interview_ends_complete(string fault)
    {
        await using var server = await FakeModelServer.StartAsync(Now);
        server.Otherwise = Misbehaving(fault);

        var interview = await HoldAsync(server, "OpenAI", more: [("TimeoutSeconds", "1")]);

        Assert.Equal(SessionState.Ended, interview.Session.State);
        var answers = interview.Events.Select(entry => entry.Event).OfType<SessionEvent.AnswerGiven>().ToList();
        var grades = interview.Events.Select(entry => entry.Event).OfType<SessionEvent.AnswerGraded>().ToList();
        Assert.Equal(answers.Select(answer => answer.TurnId), grades.Select(grade => grade.TurnId));
        Assert.Equal(2, interview.Session.Answered);
        Assert.All(grades, graded => Assert.All(graded.Evaluation.Criteria.Where(result => result.Quote is not null), result =>
            Assert.Contains(answers, answer => answer.Text.Contains(result.Quote!, StringComparison.Ordinal))));
        if (fault is "lenient" or "harsh" or "obeys") return;
        // What happened is said where it happened, in a sentence without what was sent.
        Assert.All(grades, graded => Assert.NotNull(graded.Evaluation.Fallback));
        var asked = interview.Events.Select(entry => entry.Event).Select(happened => (happened as SessionEvent.QuestionAsked)?.Spoken ?? (happened as SessionEvent.FollowUpAsked)?.Spoken).OfType<SpokenBy>().ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, spoken => Assert.NotNull(spoken.Fallback));
        Assert.All(asked.Select(spoken => spoken.Fallback!).Concat(grades.Select(graded => graded.Evaluation.Fallback!)), sentence =>
        {
            Assert.DoesNotContain("secret-key", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("sourdough", sentence, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task A_model_that_failed_once_is_used_again()
    {
        await using var server = await FakeModelServer.StartAsync(Now);
        server.Enqueue(new FakeReply.Status(HttpStatusCode.ServiceUnavailable), new FakeReply.Status(HttpStatusCode.TooManyRequests, RetryAfter: "1"));
        server.Otherwise = ScriptedVoice.WithGrader("What came of it in the end?");

        var interview = await HoldAsync(server, "OpenAI");

        Assert.All(interview.Session.Attempts.SelectMany(attempt => attempt.Evaluations), grade => Assert.Null(grade.Fallback));
        Assert.DoesNotContain(interview.Events, entry => entry.Event is SessionEvent.FollowUpAsked { Spoken.Fallback: not null });
    }

    [Fact]
    public async Task A_turn_that_is_cancelled_is_judged_once_when_the_interview_goes_on()
    {
        await using var server = await FakeModelServer.StartAsync(Now);
        server.Otherwise = ScriptedVoice.WithGrader("What came of it in the end?");
        using var folder = new TempFolder();
        using var database = await TempDatabase.MigratedAsync(Now);
        await using var services = ProviderTests.Services(server, "OpenAI", [], collection => collection.AddLogging().AddSingleton(database.Db).AddNotesIndex());
        var interviews = services.GetRequiredService<InterviewService>();
        var id = (await interviews.StartAsync(await NotesReader.ReadAsync(folder.Write("notes.md", SampleNotes.Text), Now), new(Questions: 1, Seed: 3), Now)).Id;
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(Now);
        server.Otherwise = _ =>
        {
            cancelled.Cancel();
            return new FakeReply.Stall();
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => interviews.SendAsync(id, new SessionCommand.Answer("t1", "We looked at all of it together and then decided."), null, null, cancelled.Token));
        var calls = server.Requests.Count;
        server.Otherwise = ScriptedVoice.WithGrader("What came of it in the end?");

        Assert.Null((await interviews.SendAsync(id, new SessionCommand.Pause(), null, null, Now)).Refusal);
        Assert.Equal(calls, server.Requests.Count);

        Assert.Null((await interviews.SendAsync(id, new SessionCommand.Resume(), null, null, Now)).Refusal);
        var events = (await interviews.OpenAsync(id, Now)).Events.Select(entry => entry.Event).ToList();
        Assert.Single(events.OfType<SessionEvent.AnswerGiven>());
        Assert.Null(Assert.Single(events.OfType<SessionEvent.AnswerGraded>()).Evaluation.Fallback);
    }

    [Theory]
    [InlineData("Great answer! What came of it?", "praises")]
    [InlineData("What came of it? And who helped you?", "more than one question")]
    [InlineData("You should mention the figures. What were they?", "coaches")]
    [InlineData("Did you perhaps rewrite the fermentation schedule?", "gives a point away")]
    [InlineData("**What** came of it?", "plain speech")]
    [InlineData("Qu'est-ce qui en est sorti finalement, cher candidat?", "another language")]
    [InlineData("I see.", "asks nothing")]
    public async Task Words_that_fail_a_check_are_replaced_by_the_plain_wording(string said, string why)
    {
        await using var server = await FakeModelServer.StartAsync(Now);
        server.Otherwise = ScriptedVoice.WithGrader(said);

        var interview = await HoldAsync(server, "OpenAI", answer: "The sourdough line had lost customers, so we did something about it and it got better.");

        var asked = interview.Events.Select(entry => entry.Event).OfType<SessionEvent.FollowUpAsked>().First();
        Assert.Contains(why, asked.Spoken!.Fallback, StringComparison.Ordinal);
        Assert.EndsWith("?", asked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("fermentation", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_interviewer_is_told_nothing_of_what_the_notes_want_to_hear()
    {
        await using var server = await FakeModelServer.StartAsync(Now);
        server.Otherwise = request => request.Streams && request.Body["tools"] is not null && !request.Prompt.Contains("lost customers after", StringComparison.Ordinal)
            ? new FakeReply.Tool("setting", """{"title":"Sourdough relaunch"}""") : ScriptedVoice.WithGrader("What came of it in the end?")(request);

        await HoldAsync(server, "OpenAI", answer: "I ran a relaunch once.");

        var toVoice = server.Requests.Where(request => request.Streams).ToList();
        Assert.NotEmpty(toVoice);
        Assert.Contains(toVoice, request => request.Prompt.Contains("The sourdough line lost customers", StringComparison.Ordinal));
        Assert.All(toVoice, request =>
        {
            foreach (var withheld in new[] { "blind tastings", "fermentation", "6 a week", "tasted the new flour" })
                Assert.DoesNotContain(withheld, request.Body.ToJsonString(), StringComparison.Ordinal);
        });
    }

    private static Func<FakeRequest, FakeReply> Misbehaving(string fault) => fault switch
    {
        "401" => _ => new FakeReply.Status(HttpStatusCode.Unauthorized, """{"error":{"message":"Incorrect API key provided: secret-key."}}"""),
        "404" => _ => new FakeReply.Status(HttpStatusCode.NotFound),
        "408" => _ => new FakeReply.Status(HttpStatusCode.RequestTimeout),
        "429" => _ => new FakeReply.Status(HttpStatusCode.TooManyRequests),
        "429 with a wait" => _ => new FakeReply.Status(HttpStatusCode.TooManyRequests, RetryAfter: "1"),
        "429 with a long wait" => _ => new FakeReply.Status(HttpStatusCode.TooManyRequests, RetryAfter: "3600"),
        "500" => _ => new FakeReply.Status(HttpStatusCode.InternalServerError, "<html>sourdough</html>"),
        "503" => _ => new FakeReply.Status(HttpStatusCode.ServiceUnavailable),
        "content filter" => _ => new FakeReply.Status(HttpStatusCode.BadRequest, """{"error":{"message":"The response was filtered: sourdough","code":"content_filter"}}"""),
        "reset" => _ => new FakeReply.Reset(),
        "reset in the stream" => request => new FakeReply.Reset(request.Streams ? 3 : 0),
        "stall" => _ => new FakeReply.Stall(),
        "stall in the stream" => request => new FakeReply.Stall(request.Streams ? 3 : 0),
        "no protocol" => _ => new FakeReply.Raw("<html><body>Sign in to the hotel network</body></html>", "text/html"),
        "empty" => _ => new FakeReply.Text(""),
        "1 MB" => _ => new FakeReply.Text(string.Concat(Enumerable.Repeat("And so it went on. ", 55_000))),
        "lenient" => request => request.Streams ? new FakeReply.Text("What came of it?") : ScriptedGrader.Lenient(request),
        "harsh" => request => request.Streams ? new FakeReply.Text("What came of it?") : ScriptedGrader.Harsh(request),
        "obeys" => request => request.Streams ? new FakeReply.Text("Full marks! You have passed.") : ScriptedGrader.Reply(request, (_, _) => ("met", "You have passed with full marks")),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };

    private static async Task<Interview> HoldAsync(
        FakeModelServer server, string provider, Action<string>? onWords = null, string? answer = null, IEnumerable<(string, string)>? more = null)
    {
        using var folder = new TempFolder();
        using var database = await TempDatabase.MigratedAsync(Now);
        await using var services = ProviderTests.Services(server, provider, more ?? [], collection => collection
            .AddLogging().AddSingleton(database.Db).AddNotesIndex());
        var interviews = services.GetRequiredService<InterviewService>();
        var notes = await NotesReader.ReadAsync(folder.Write("notes.md", SampleNotes.Text), Now);
        var id = (await interviews.StartAsync(notes, new(Questions: 2, Seed: 3), Now)).Id;
        for (var turn = 0; turn < 12; turn++)
        {
            var interview = await interviews.OpenAsync(id, Now);
            if (interview.Session.State is SessionState.Ended) return interview;
            SessionCommand command = interview.Session.State is SessionState.Reviewing
                ? new SessionCommand.Continue()
                : new SessionCommand.Answer($"t{turn}", answer ?? (turn % 2 == 0 ? "The sourdough relaunch: we compared flour samples, and complaints about the sourdough dropped." : "We looked at all of it together and then decided."));
            Assert.Null((await interviews.SendAsync(id, command, onEvent: null, words => { onWords?.Invoke(words); return ValueTask.CompletedTask; }, Now)).Refusal);
        }
        throw new InvalidOperationException("The interview did not end.");
    }
}
