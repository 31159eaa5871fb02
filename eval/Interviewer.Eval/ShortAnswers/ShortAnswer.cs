using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interviewer.Eval.ShortAnswers;

/// <summary>One line of a file of short answers. What people made of it is optional.</summary>
/// <param name="Label">Theirs, in any of the sets' words; null when the set has none.</param>
/// <param name="Score">0 to <paramref name="MaxScore"/>.</param>
/// <param name="Qid">Answers to one question share it.</param>
/// <param name="Rater1">The first of two raters, where both are known.</param>
internal sealed record ShortAnswer(
    [property: JsonConverter(typeof(TextOrNumber))] string Id, string Question, string Reference, string Answer,
    string? Label = null, double? Score = null, double? MaxScore = null, [property: JsonConverter(typeof(TextOrNumber))] string? Qid = null, double? Rater1 = null)
{
    // The public sets name their fields in snake_case.
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Met 2, partial 1, missed or contradicted 0; null without a label.</summary>
    public double? Level => Label?.ToLowerInvariant() switch
    {
        null => null,
        "correct" or "met" => 2,
        "partially_correct_incomplete" or "partially correct" or "partial" => 1,
        _ => 0,
    };

    /// <exception cref="InterviewerException">A line is no short answer; the message names it.</exception>
    public static IReadOnlyList<ShortAnswer> ReadAll(string path)
    {
        if (!File.Exists(path)) throw new InterviewerException($"{path} is not there.");
        return [.. File.ReadLines(path).Index().Where(line => line.Item.Length > 0).Select(line => Read(path, line.Index + 1, line.Item))];
    }

    private static ShortAnswer Read(string path, int number, string line)
    {
        try
        {
            if (JsonSerializer.Deserialize<ShortAnswer>(line, Json) is { Id: not null, Question: not null, Reference: not null, Answer: not null } answer) return answer;
        }
        catch (JsonException)
        {
        }
        throw new InterviewerException($"{path}, line {number}: a short answer is an object with id, question, reference and answer, such as {{\"id\":\"1\",\"question\":\"…\",\"reference\":\"…\",\"answer\":\"…\"}}.");
    }
}
