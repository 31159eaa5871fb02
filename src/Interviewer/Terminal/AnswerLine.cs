using System.Text.Json;

namespace Interviewer.Terminal;

/// <summary>One line of an answers file: <c>{"id","question","answer"}</c>, further fields ignored.</summary>
internal sealed record AnswerLine(string Id, string Question, string Answer)
{
    /// <exception cref="FormatException">The line is not as described; the message says what is wrong with it.</exception>
    public static AnswerLine Parse(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind is not JsonValueKind.Object) throw new FormatException("not a JSON object");
            return new(Text(root, "id"), Text(root, "question"), Text(root, "answer"));
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("an escape such as \\ud800 stands for half a character", e);
        }
        catch (JsonException e)
        {
            throw new FormatException($"not JSON (at character {(e.BytePositionInLine ?? 0) + 1})", e);
        }
    }

    private static string Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) switch
    {
        true when value.ValueKind is JsonValueKind.String => value.GetString()!,
        true when name is "id" && value.ValueKind is JsonValueKind.Number => value.GetRawText(),
        true => throw new FormatException($"\"{name}\" is not a string"),
        false => throw new FormatException($"\"{name}\" is missing"),
    };
}
