using System.Text.Json;
using System.Text.Json.Serialization;
using Interviewer.Models;

namespace Interviewer.Grading.Judges;

/// <summary>A grader's reply as its schema has it, before anything of it is believed.</summary>
internal sealed record JudgeReply(
    [property: JsonRequired] IReadOnlyList<JudgeReply.Point> Criteria,
    string? ResponseType,
    IReadOnlyList<JudgeReply.Part>? Star,
    IReadOnlyDictionary<string, JudgeReply.Rating>? Dimensions,
    IReadOnlyList<string>? Narratives,
    bool InjectionSuspected)
{
    /// <param name="Verdict">met, partial, not_met, contradicted or cannot_assess.</param>
    /// <param name="Sentences">Numbers of the sentences that show it.</param>
    public sealed record Point(string? Id, string? Why, string? Verdict, IReadOnlyList<int>? Sentences, string? Quote);

    /// <param name="Label">S, T, A, R, L or X.</param>
    public sealed record Part(int Sentence, string? Label);

    public sealed record Rating(string? Why, IReadOnlyList<int>? Sentences, int Score);

    private static readonly JsonSerializerOptions Lenient = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Null when it holds no JSON of that form.</summary>
    public static JudgeReply? Parse(string text) => ReplyJson.Read<JudgeReply>(text, Lenient);
}
