using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Interviewer.Eval.Grading;

namespace Interviewer.Eval.Bench;

/// <summary>Interviews held over HTTP, each of one question with an answer that is graded.</summary>
internal static class HeldInterviews
{
    private static readonly string[] Answers = [.. LabelledAnswer.ReadAll(EvalData.Datasets).Select(label => label.Answer)];

    public static async Task RunAsync(HttpClient http, int count)
    {
        for (var i = 0; i < count; i++) await AnswerAsync(http, await StartAsync(http, i), i);
    }

    /// <summary>Returns the id when the question is here.</summary>
    public static async Task<string> StartAsync(HttpClient http, int seed)
    {
        using var started = await http.PostAsJsonAsync("/api/interviews", new { questions = 1, seed });
        started.EnsureSuccessStatusCode();
        return (await started.Content.ReadFromJsonAsync<JsonObject>())!["id"]!.GetValue<string>();
    }

    /// <summary>Returns when a labelled answer was graded and what follows is here.</summary>
    public static async Task AnswerAsync(HttpClient http, string id, int answer)
    {
        using var turn = await http.PostAsJsonAsync($"/api/interviews/{id}/turns", new { turnId = "1", text = Answers[answer % Answers.Length] });
        turn.EnsureSuccessStatusCode();
        await turn.Content.ReadAsStringAsync();
    }
}
