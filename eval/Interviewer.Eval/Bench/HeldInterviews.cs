using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Interviewer.Eval.Grading;

namespace Interviewer.Eval.Bench;

/// <summary>Interviews held over HTTP, each of one question with an answer that is graded.</summary>
internal static class HeldInterviews
{
    public static async Task RunAsync(HttpClient http, int count)
    {
        string[] answers = [.. LabelledAnswer.ReadAll(EvalData.Datasets).Select(label => label.Answer)];
        for (var i = 0; i < count; i++)
        {
            using var started = await http.PostAsJsonAsync("/api/interviews", new { questions = 1, seed = i });
            started.EnsureSuccessStatusCode();
            var id = (await started.Content.ReadFromJsonAsync<JsonObject>())!["id"]!.GetValue<string>();
            using var turn = await http.PostAsJsonAsync($"/api/interviews/{id}/turns", new { turnId = "1", text = answers[i % answers.Length] });
            turn.EnsureSuccessStatusCode();
            await turn.Content.ReadAsStringAsync();
        }
    }
}
