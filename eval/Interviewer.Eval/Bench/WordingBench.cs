using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Interviewer.Eval.ModelServer;
using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Interviews.Voices;
using Microsoft.Extensions.DependencyInjection;

namespace Interviewer.Eval.Bench;

/// <summary>
/// A follow-up worded by a model with all that stands between (prompt, tools, checks, resilience), beside reading the same stream from the same server
/// with nothing in between. The first sentence is complete when the first blank after its end is there, for both.
/// </summary>
internal static class WordingBench
{
    private const double MostToFirstSentence = 1.2, MostInAll = 1.1;

    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(20);

    private const string Said = "I see, that took you a while. What came of it in the end, and how could you tell?";

    public static async Task<IReadOnlyList<Figure>> RunAsync(bool quick, Action<string> progress)
    {
        progress("wording follow-ups");
        await using var server = await FakeModelServer.StartAsync(CancellationToken.None);
        server.Otherwise = _ => new FakeReply.Text(Said) { Pace = Latency };
        await using var services = new ServiceCollection()
            .AddInterviews(Path.Combine(EvalData.Root, "prompts"), ServedModels.Settings(server, "OpenAI")).BuildServiceProvider();
        var voice = services.GetRequiredService<IInterviewerVoice>();
        using var http = new HttpClient { BaseAddress = new Uri(server.Address) };
        var cue = CueOverSampleNotes();
        Timing oursFirst = new(), oursAll = new(), bareFirst = new(), bareAll = new();
        var rounds = quick ? 20 : 100;
        for (var round = -5; round < rounds; round++)
        {
            if (round % 2 == 0) await OursAsync(round >= 0);
            await BareAsync(round >= 0);
            if (round % 2 != 0) await OursAsync(round >= 0);
        }
        return
        [
            new("first sentence of a follow-up", oursFirst.Median, "ms", rounds, "server called directly", bareFirst.Median, MostToFirstSentence),
            new("the whole follow-up", oursAll.Median, "ms", rounds, "server called directly", bareAll.Median, MostInAll),
        ];

        async Task OursAsync(bool keep)
        {
            var started = Stopwatch.GetTimestamp();
            double? first = null;
            var spoken = await voice.SayAsync(cue, _ => { first ??= Stopwatch.GetElapsedTime(started).TotalMilliseconds; return ValueTask.CompletedTask; }, CancellationToken.None);
            if (spoken.Text != Said) throw new InvalidOperationException($"The wording was not used: {spoken.By?.Fallback}");
            Keep(keep, oursFirst, first!.Value, oursAll, started);
        }

        async Task BareAsync(bool keep)
        {
            var started = Stopwatch.GetTimestamp();
            double? first = null;
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/chat/completions")
            {
                Content = JsonContent.Create(new { model = ServedModels.Model, stream = true, messages = new[] { new { role = "user", content = cue.Plain } } }),
            };
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
            var text = new StringBuilder();
            while (await reader.ReadLineAsync() is { } line)
            {
                if (!line.StartsWith("data: {", StringComparison.Ordinal)) continue;
                using var piece = JsonDocument.Parse(line.AsMemory(6));
                text.Append(piece.RootElement.GetProperty("choices")[0].GetProperty("delta").GetProperty("content").GetString());
                if (first is null && text.ToString().Contains(". ", StringComparison.Ordinal)) first = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }
            Keep(keep, bareFirst, first!.Value, bareAll, started);
        }
    }

    private static void Keep(bool keep, Timing first, double toFirst, Timing all, long started)
    {
        if (!keep) return;
        first.Add(toFirst);
        all.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    private static Cue CueOverSampleNotes()
    {
        var preparation = Preparation.From([new("ward-manager.md", File.ReadAllText(EvalData.Notes("ward-manager.md")!))]);
        return new("How did it turn out, and how could you tell?", "", preparation.Outline.Questions[0], FollowUpType.ResultMetric,
            [new("It took me four months, and then we changed when one assistant started.")], new HashSet<string>(), preparation.Outline.Stories, "question 1 of 3", InterviewStyle.Neutral, long.MaxValue);
    }
}
