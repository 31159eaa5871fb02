using System.Net;
using Interviewer.Eval.ModelServer;
using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Models;
using Interviewer.Storage;
using Interviewer.Tests.Grading;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Interviewer.Tests.Models;

/// <summary>The same answer under the same prompt, rubric and model is judged once; faults and deleted interviews leave nothing behind.</summary>
public sealed class KeptReplyTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private FakeModelServer server = null!;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await FakeModelServer.StartAsync(Now);
        server.Otherwise = ScriptedGrader.Harsh;
        await using var services = Services();
        await StorageSetup.MigrateAsync(services.GetRequiredService<InterviewerDb>(), Now);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task The_same_answer_is_judged_once()
    {
        JudgedAnswer first, second;
        await using (var services = Services()) first = await GradeAsync(services, SampleNotes.Strong);
        var calls = server.Requests.Count;
        await using (var services = Services()) second = await GradeAsync(services, SampleNotes.Strong);

        Assert.True(calls > 0);
        Assert.Equal(calls, server.Requests.Count);
        Assert.Equal(first.Evaluation.Criteria, second.Evaluation.Criteria, (a, b) => (a.Id, a.Verdict, a.Quote, a.ByRules) == (b.Id, b.Verdict, b.Quote, b.ByRules));
        Assert.Equal((first.Evaluation.Score, first.Evaluation.Fallback), (second.Evaluation.Score, second.Evaluation.Fallback));
        Assert.Equal((0, 0), (second.Usage.Calls, second.Usage.Tokens));
    }

    [Fact]
    public async Task Another_answer_or_another_model_is_judged_anew()
    {
        await using var services = Services();
        await GradeAsync(services, SampleNotes.Strong);
        var calls = server.Requests.Count;
        await GradeAsync(services, SampleNotes.Strong + " And we kept it up.");
        Assert.True(server.Requests.Count > calls, "another answer");
        calls = server.Requests.Count;
        await using var other = Services(("Model", "another-model"));
        await GradeAsync(other, SampleNotes.Strong);
        Assert.True(server.Requests.Count > calls, "another model");
    }

    public static TheoryData<string> Faults => ["no form", "cut off", "refused"];

    [Theory, MemberData(nameof(Faults))]
    public async Task A_fault_is_not_kept(string fault)
    {
        await using var services = Services();
        server.Otherwise = _ => fault switch
        {
            "no form" => new FakeReply.Text("I would say it was fine."),
            "cut off" => new FakeReply.Text("{\"criteria\":[]}", "length"),
            _ => new FakeReply.Status(HttpStatusCode.BadRequest),
        };
        Assert.NotNull((await GradeAsync(services, SampleNotes.Strong)).Evaluation.Fallback);

        server.Otherwise = ScriptedGrader.Harsh;
        Assert.Null((await GradeAsync(services, SampleNotes.Strong)).Evaluation.Fallback);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_deletes_an_interview_deletes_what_was_kept(bool all)
    {
        await using var services = Services();
        await GradeAsync(services, SampleNotes.Strong);
        var calls = server.Requests.Count;
        var interviews = services.GetRequiredService<InterviewService>();
        if (all) await interviews.DeleteAllAsync(Now);
        else await Assert.ThrowsAsync<InterviewerException>(() => interviews.DeleteAsync("20260101-000000-abcd", Now));
        Assert.Empty(await services.GetRequiredService<InterviewerDb>().ReadAsync($"SELECT Key FROM KeptReplies", row => row.GetString(0), Now));

        await GradeAsync(services, SampleNotes.Strong);
        Assert.Equal(2 * calls, server.Requests.Count);
    }

    [Fact]
    public async Task A_check_is_always_a_real_call()
    {
        await using var services = Services();
        server.Otherwise = _ => new FakeReply.Text("""{"ready":true}""");
        for (var i = 0; i < 2; i++) await services.GetRequiredService<ModelCheck>().RunAsync(ModelRole.Grader, Now);
        Assert.Equal(2, server.Requests.Count);
    }

    private ServiceProvider Services(params IEnumerable<(string, string)> more) =>
        ProviderTests.Services(server, "OpenAI", more, services => services.AddInterviewerStorage(new DataFolder(folder.Path)));

    private static Task<JudgedAnswer> GradeAsync(ServiceProvider services, string answer) => services.GetRequiredService<IAnswerJudge>().JudgeAsync(
        SampleNotes.Preparation, SampleNotes.Preparation.FindQuestion(SampleNotes.Proud), [new(answer)], 1_000_000, Now);
}
