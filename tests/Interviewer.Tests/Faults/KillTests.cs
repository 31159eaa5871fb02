using System.Text.Json.Nodes;
using Xunit;

namespace Interviewer.Tests.Faults;

/// <summary>
/// Kills the real program at random moments of interviews over HTTP and starts it again on the same data: every acknowledged answer
/// is there once, and every interview goes on. INTERVIEWER_KILLS sets how often.
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
        var cancellation = TestContext.Current.CancellationToken;
        using var data = new TempFolder();
        var notes = Path.Combine(AppContext.BaseDirectory, "sample-notes");
        var random = new Random(20260314);
        var sent = new Dictionary<string, List<SentAnswer>>();
        for (var kill = 0; kill < Kills; kill++)
        {
            using var program = await RunningProgram.StartAsync(notes, data.Path, cancellation);
            foreach (var (id, answers) in sent) await CheckAsync(program, id, answers, cancellation);
            await DriveUntilKilledAsync(program, sent, random, cancellation);
        }
        using var last = await RunningProgram.StartAsync(notes, data.Path, cancellation);
        foreach (var (id, answers) in sent) await FinishAsync(last, id, answers, cancellation);
        Assert.True(sent.Values.Sum(answers => answers.Count(answer => answer.Acknowledged)) > 2 * Kills, "too few answers were acknowledged to mean anything");
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

    private static async Task CheckAsync(RunningProgram program, string id, List<SentAnswer> answers, CancellationToken cancellation)
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

    private static async Task FinishAsync(RunningProgram program, string id, List<SentAnswer> answers, CancellationToken cancellation)
    {
        await CheckAsync(program, id, answers, cancellation);
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
