using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Interviews;
using Interviewer.Storage;
using Interviewer.Tests.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Interviewer.Tests.Interviews;

/// <summary>An interview keeps the questions, and the reading of them, that it started with.</summary>
public sealed class EditedNotesTests : IDisposable
{
    private const string Before = "# Stories\n## The ferry\n* I rebuilt the timetable.\n* **Impact**: 9 late boats a week became 2.\n# Questions\n* What are you proud of?\n* Tell me about a failure\n* Why here?";

    private readonly TempFolder folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("notes.md", "# Questions\n* What is the time?")]
    [InlineData("notes.md", null)]
    [InlineData("notes.overrides.json", """{"version":1,"files":{"notes.md":[{"match":"What are you proud of?","ignore":true},{"match":"Why here?","role":"other"},{"match":"The ferry","ignore":true}]}}""")]
    public async Task ARunningInterviewKeepsTheQuestionsItStartedWith(string edited, string? text)
    {
        var path = folder.Write("notes.md", Before);
        using var database = await TempDatabase.MigratedAsync(Now);
        string id;
        IReadOnlyList<PlannedQuestion> plan;
        await using (var services = Services(database))
        {
            var interview = await services.GetRequiredService<InterviewService>().StartAsync(await NotesReader.ReadAsync(path, Now), new(Questions: 3, Seed: 1), Now);
            (id, plan) = (interview.Id, interview.Session.Setup.Plan);
        }
        if (text is null) File.Delete(path);
        else folder.Write(edited, text);

        // As after a restart: nothing of the old notes is in memory.
        await using var again = Services(database);
        var interviews = again.GetRequiredService<InterviewService>();
        var asked = new List<string>();
        for (var turn = 0; turn < 20; turn++)
        {
            var interview = await interviews.OpenAsync(id, Now);
            if (interview.Session.State is SessionState.Ended) break;
            SessionCommand command = interview.Session.State is SessionState.Reviewing ? new SessionCommand.Continue() : new SessionCommand.Answer($"t{turn}", "I rebuilt the timetable of the ferry: 9 late boats a week became 2.");
            Assert.Null((await interviews.SendAsync(id, command, onEvent: null, onWords: null, Now)).Refusal);
        }
        var done = await interviews.OpenAsync(id, Now);
        Assert.Equal(SessionState.Ended, done.Session.State);
        Assert.Equal(plan.Select(question => question.QuestionId), done.Events.Select(entry => entry.Event).OfType<SessionEvent.QuestionAsked>().Select(question => question.QuestionId));
        Assert.All(plan, question => Assert.Contains(done.Preparation.Outline.Questions, known => known.Id == question.QuestionId));
        Assert.Contains(done.Preparation.Outline.Stories, story => story.Title == "The ferry");
    }

    private static ServiceProvider Services(TempDatabase database) => new ServiceCollection()
        .AddLogging().AddSingleton(database.Db).AddNotesIndex().AddInterviews(Path.Combine(AppContext.BaseDirectory, "prompts"), new ConfigurationBuilder().Build()).BuildServiceProvider();
}
