using Interviewer.Eval.Grading;
using Interviewer.Eval.Judges;
using Interviewer.Eval.ModelServer;
using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Interviewer.Eval.Bench;

/// <summary>What grading by a model sends, beside pasting the whole notes with every answer: characters of all messages, four to a token.</summary>
internal static class ModelBench
{
    private const double MostRatio = .25;

    private const int CharactersPerToken = 4;

    public static async Task<IReadOnlyList<Figure>> RunAsync(bool quick, Action<string> progress) =>
        [.. await WordingBench.RunAsync(quick, progress), .. await CrowdBench.RunAsync(quick, progress), .. await TokensAsync(quick, progress)];

    private static async Task<IReadOnlyList<Figure>> TokensAsync(bool quick, Action<string> progress)
    {
        progress("counting tokens");
        await using var server = await FakeModelServer.StartAsync(CancellationToken.None);
        await using var services = new ServiceCollection()
            .AddInterviews(Path.Combine(EvalData.Root, "prompts"), ServedModels.Settings(server, "OpenAI")).BuildServiceProvider();
        var judge = services.GetRequiredService<IAnswerJudge>();
        var instructions = PromptFile.Load(Path.Combine(EvalData.Root, "prompts"), "grade.md").Body.Length;
        var figures = new List<Figure>();
        foreach (var notes in PreparedAnswer.ReadAll(_ => { }).Where((_, i) => !quick || i % 8 == 0).GroupBy(sample => sample.Data.Label.Notes))
        {
            var text = await File.ReadAllTextAsync(EvalData.Notes(notes.Key)!);
            List<double> sent = [], pasted = [];
            foreach (var sample in notes)
            {
                var heard = new ScriptedCase(sample.Data, null);
                server.Otherwise = request => heard.Reply(ScriptedJudge.Perfect, request);
                server.Requests.Clear();
                await judge.JudgeAsync(heard.Preparation, heard.Question, [new(heard.Text)], long.MaxValue, CancellationToken.None);
                if (server.Requests.IsEmpty) continue; // the guard left nothing to judge
                sent.Add(server.Requests.Sum(request => (double)request.Prompt.Length) / CharactersPerToken);
                pasted.Add((double)(instructions + text.Length + heard.Question.AskAs.Length + heard.Text.Length) / CharactersPerToken);
            }
            figures.Add(new($"sent to grade one answer over {notes.Key}, mean", sent.Average(), "tokens", sent.Count, "whole notes pasted", pasted.Average(), MostRatio));
        }
        return figures;
    }
}
