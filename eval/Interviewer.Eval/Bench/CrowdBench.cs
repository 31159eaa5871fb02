using System.Diagnostics;
using Interviewer.Eval.ModelServer;
using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Interviews;
using Interviewer.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Interviewer.Eval.Bench;

/// <summary>
/// Turns of many interviews at once, each graded and followed up by a model that writes 50 tokens a second, beside turns of one interview alone. The
/// interviews are all under way the whole time; they begin spread over one turn, as people do.
/// </summary>
internal static class CrowdBench
{
    private const double MostRatio = 1.5;

    private static readonly TimeSpan Token = TimeSpan.FromMilliseconds(20);

    private const int CharactersPerToken = 4;

    public static async Task<IReadOnlyList<Figure>> RunAsync(bool quick, Action<string> progress)
    {
        var (crowd, turns) = quick ? (50, 2) : (200, 3);
        using var store = await TempStore.OpenAsync();
        await using var server = await FakeModelServer.StartAsync(CancellationToken.None);
        server.Otherwise = request => request.Streams
            ? new FakeReply.Text("I see. What came of it in the end?") { Pace = Token }
            : ScriptedReview.Reply(request) is { } reviewed ? Written(reviewed) : Written((FakeReply.Text)ScriptedGrader.Harsh(request));
        await using var services = new ServiceCollection().AddLogging().AddInterviewerStorage(new DataFolder(store.Folder))
            .AddInterviews(Path.Combine(EvalData.Root, "prompts"), ServedModels.Settings(server, "OpenAI", ("Parallel", "1000"))).BuildServiceProvider();
        var interviews = services.GetRequiredService<InterviewService>();
        var path = EvalData.Notes("ward-manager.md")!;
        var notes = NotesReader.Snapshot("ward-manager.md", path, [new("ward-manager.md", await File.ReadAllTextAsync(path))], []);

        progress("holding one interview");
        var alone = new Timing();
        await HoldAsync("warm-up", 1, new());
        await HoldAsync("alone", quick ? 5 : 10, alone);
        progress($"holding {crowd} interviews at once");
        var together = new Timing();
        await Task.WhenAll(Enumerable.Range(0, crowd).Select(async i =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(alone.Median * i / crowd));
            await HoldAsync($"{i}", turns, together);
        }));
        return [new($"a turn in each of {crowd} interviews at once, p99", together.P99, "ms", together.N, "one interview alone", alone.P99, MostRatio)];

        async Task HoldAsync(string name, int turns, Timing timing)
        {
            var id = (await interviews.StartAsync(notes, new(Questions: 20, Seed: 1), CancellationToken.None)).Id;
            for (var turn = 0; turn < turns;)
            {
                var reviewing = (await interviews.OpenAsync(id, CancellationToken.None)).Session.State is SessionState.Reviewing;
                // Words of its own, so that no reply that was given to another interview serves.
                SessionCommand command = reviewing ? new SessionCommand.Continue()
                    : new SessionCommand.Answer($"{turn}", $"I took four months of forms home, sorted them by the hour and moved one assistant to five, which I did on a {name} day, number {turn}.");
                var started = Stopwatch.GetTimestamp();
                await interviews.SendAsync(id, command, onEvent: null, onWords: null, CancellationToken.None);
                if (reviewing) continue;
                lock (timing) timing.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                turn++;
            }
        }
    }

    // A reply that is not streamed comes when all of it is written.
    private static FakeReply.Text Written(FakeReply.Text reply) => reply with { Pace = Token * (reply.Content.Length / CharactersPerToken) };
}
