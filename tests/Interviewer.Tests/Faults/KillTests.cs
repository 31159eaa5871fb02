using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Interviewer.Indexing;
using Interviewer.Storage;
using Interviewer.Tests.Indexing;
using Interviewer.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Interviewer.Tests.Faults;

/// <summary>
/// Kills the real program at random moments, while it starts, while interviews go on over HTTP and while its notes are edited, and
/// starts it again on the same data: every acknowledged answer is there once, every interview goes on, and the index is what a fresh
/// one would be. INTERVIEWER_KILLS sets how often.
/// </summary>
public sealed class KillTests
{
    private static readonly string[] Answers =
    [
        "I found out that nobody had looked at the figures together, so I took them home, plotted them by hour and moved one start time. Falls dropped from 11 to 4 a month.",
        "We had three weeks. I decided first what we would not do, and I went to each manager myself with a written swap.",
        "I don't really have an example of that.",
        "Looking back I should have asked the night staff in my first week, and since then I always do.",
    ];

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("INTERVIEWER_KILLS"), out var kills) ? kills : 20;

    [Fact]
    public async Task Killed_at_any_moment_it_resumes_with_every_acknowledged_answer()
    {
        // Most of a kill is waiting for a process to start, so several histories run beside each other.
        var lanes = Math.Clamp(Environment.ProcessorCount, 2, 4);
        var answers = (await Task.WhenAll(Enumerable.Range(0, lanes).Select(lane =>
            RunAsync(seed: 20260314 + lane, Kills / lanes + (lane < Kills % lanes ? 1 : 0), TestContext.Current.CancellationToken)))).SelectMany(sent => sent.Values).ToList();
        var acknowledged = answers.Sum(sent => sent.Count(answer => answer.Acknowledged && answer != SentAnswer.EndMark));
        TestContext.Current.TestOutputHelper?.WriteLine($"{Kills} kills, {answers.Count} interviews, {acknowledged} answers acknowledged");
        Assert.True(acknowledged > Kills, "too few answers were acknowledged to mean anything");
    }

    private static async Task<Dictionary<string, List<SentAnswer>>> RunAsync(int seed, int kills, CancellationToken cancellation)
    {
        using var folder = new TempFolder();
        using var reference = await TempDatabase.MigratedAsync(cancellation);
        var notes = Path.Combine(folder["notes"], "ward.md");
        folder.Write("notes/ward.md", await File.ReadAllTextAsync(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "sample-notes"), "*.md")[0], cancellation));
        var random = new Random(seed);
        var sent = new Dictionary<string, List<SentAnswer>>();
        for (var kill = 0; kill < kills; kill++)
        {
            if (random.Next(4) == 0)
            {
                using var starting = RunningProgram.Launch([], folder["notes"], folder["data"]);
                await Task.Delay(random.Next(100, 1500), cancellation);
                await starting.KillAsync(cancellation);
                continue;
            }
            using var program = await RunningProgram.StartAsync(folder["notes"], folder["data"], cancellation);
            await CheckAsync(program, folder, reference, sent, cancellation);
            using var editing = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var edits = EditAsync(notes, new Random(random.Next()), editing.Token);
            await DriveUntilKilledAsync(program, sent, random, cancellation);
            await editing.CancelAsync();
            await edits;
        }
        using var last = await RunningProgram.StartAsync(folder["notes"], folder["data"], cancellation);
        await CheckAsync(last, folder, reference, sent, cancellation);
        foreach (var id in sent.Keys) await FinishAsync(last, id, cancellation);
        return sent;
    }

    private static async Task CheckAsync(
        RunningProgram program, TempFolder folder, TempDatabase reference, Dictionary<string, List<SentAnswer>> sent, CancellationToken cancellation)
    {
        foreach (var (id, answers) in sent) await CheckInterviewAsync(program, id, answers, cancellation);
        var notes = await NotesReader.ReadAsync(folder["notes"], cancellation);
        var expected = await IndexDump.FreshAsync(reference, notes, cancellation);
        await using var services = new ServiceCollection().AddInterviewerStorage(new DataFolder(folder["data"])).BuildServiceProvider();
        var database = services.GetRequiredService<InterviewerDb>();
        for (var waited = Stopwatch.StartNew(); await IndexDump.OfAsync(database, notes.Path!, cancellation) != expected; await Task.Delay(50, cancellation))
        {
            if (waited.Elapsed < TimeSpan.FromSeconds(20)) continue;
            Assert.Equal(expected, await IndexDump.OfAsync(database, notes.Path!, cancellation));
        }
    }

    /// <summary>Adds and removes passages and files without pause, by every way of saving.</summary>
    private static async Task EditAsync(string notes, Random random, CancellationToken cancellation)
    {
        var original = await File.ReadAllTextAsync(notes, CancellationToken.None);
        var beside = Path.Combine(Path.GetDirectoryName(notes)!, "more.md");
        while (!cancellation.IsCancellationRequested)
        {
            var section = $"\n\n# Stories\n## Story {random.Next(20)}\n* I counted {random.Next(1000)} crates.\n";
            switch (random.Next(4))
            {
                case 0:
                    await File.WriteAllTextAsync(notes, original + section, CancellationToken.None);
                    break;
                case 1:
                    await File.WriteAllTextAsync(notes + ".tmp", section + original, CancellationToken.None);
                    File.Move(notes + ".tmp", notes, overwrite: true);
                    break;
                case 2:
                    await File.AppendAllTextAsync(beside, section, CancellationToken.None);
                    break;
                default:
                    File.Delete(beside);
                    break;
            }
            await Task.Delay(random.Next(50, 400), CancellationToken.None);
        }
        await File.WriteAllTextAsync(notes, original, CancellationToken.None);
    }

    /// <summary>Interviews go on until the kill strikes: a few steps in, and up to some milliseconds after a request was sent.</summary>
    private static async Task DriveUntilKilledAsync(
        RunningProgram program, Dictionary<string, List<SentAnswer>> sent, Random random, CancellationToken cancellation)
    {
        var killAt = random.Next(0, 8);
        var delay = TimeSpan.FromMilliseconds(random.Next(0, 30));
        Task? killing = null;
        try
        {
            for (var step = 0; ; step++)
            {
                if (step == killAt) killing = Task.Delay(delay, cancellation).ContinueWith(_ => program.KillAsync(cancellation), cancellation).Unwrap();
                var id = await OpenInterviewAsync(program, sent, random, cancellation);
                var state = await program.StateAsync(id, cancellation);
                if (state is "reviewing") await program.CommandAsync(id, random.Next(4) == 0 ? "retry" : "continue", cancellation);
                else if (state is "answering") await AnswerAsync(program, id, sent[id], random, cancellation);
                else if (state is "ended") sent[id].Add(SentAnswer.EndMark);
                else Assert.Fail($"The interview {id} is stuck in state {state}.");
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            // The program is gone, as planned.
            Assert.NotNull(killing);
            await killing;
        }
    }

    private static async Task<string> OpenInterviewAsync(
        RunningProgram program, Dictionary<string, List<SentAnswer>> sent, Random random, CancellationToken cancellation)
    {
        var open = sent.Where(pair => !pair.Value.Contains(SentAnswer.EndMark)).Select(pair => pair.Key).FirstOrDefault();
        if (open is not null) return open;
        var id = await program.StartInterviewAsync(questions: 4, seed: random.Next(1000), cancellation);
        sent[id] = [];
        return id;
    }

    private static async Task AnswerAsync(RunningProgram program, string id, List<SentAnswer> answers, Random random, CancellationToken cancellation)
    {
        // What was sent and not acknowledged is sent again under the same id, as the page does.
        var answer = answers.LastOrDefault(answer => !answer.Acknowledged);
        if (answer is null) answers.Add(answer = new($"t{answers.Count}", Answers[random.Next(Answers.Length)]));
        await program.AnswerAsync(id, answer.TurnId, answer.Text, () => answer.Acknowledged = true, cancellation);
    }

    private static async Task CheckInterviewAsync(RunningProgram program, string id, List<SentAnswer> answers, CancellationToken cancellation)
    {
        Assert.NotEqual("working", await program.StateAsync(id, cancellation));
        var events = await program.EventsAsync(id, cancellation);
        Assert.Equal(Enumerable.Range(1, events.Count), events.Select(entry => entry["version"]!.GetValue<int>()));
        var stored = events.Where(entry => Type(entry) == "answer_given").ToList();
        foreach (var answer in answers.Where(answer => answer != SentAnswer.EndMark))
        {
            var found = stored.Where(entry => entry["turnId"]!.GetValue<string>() == answer.TurnId).ToList();
            Assert.InRange(found.Count, answer.Acknowledged ? 1 : 0, 1);
            Assert.All(found, entry => Assert.Equal(answer.Text, entry["text"]!.GetValue<string>()));
        }
        var graded = events.Where(entry => Type(entry) == "answer_graded").Select(entry => entry["turnId"]!.GetValue<string>());
        Assert.Equal(stored.Select(entry => entry["turnId"]!.GetValue<string>()), graded);
    }

    private static async Task FinishAsync(RunningProgram program, string id, CancellationToken cancellation)
    {
        for (var step = 0; step < 60; step++)
        {
            var state = await program.StateAsync(id, cancellation);
            if (state is "ended") return;
            if (state is "reviewing") await program.CommandAsync(id, "continue", cancellation);
            else await program.AnswerAsync(id, $"finish-{step}", Answers[step % Answers.Length], () => { }, cancellation);
        }
        Assert.Fail($"The interview {id} cannot be finished.");
    }

    private static string Type(JsonObject entry) => entry["type"]!.GetValue<string>();

    private sealed class SentAnswer(string turnId, string text)
    {
        public static readonly SentAnswer EndMark = new("end", "") { Acknowledged = true };

        public string TurnId { get; } = turnId;

        public string Text { get; } = text;

        public bool Acknowledged { get; set; }
    }
}
