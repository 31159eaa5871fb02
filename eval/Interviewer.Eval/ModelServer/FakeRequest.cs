using System.Text.Json.Nodes;

namespace Interviewer.Eval.ModelServer;

/// <summary>One request as the fake model server received it.</summary>
internal sealed record FakeRequest(string Path, IReadOnlyDictionary<string, string> Headers, JsonObject Body)
{
    public bool IsEmbedding => Path.EndsWith("/embeddings", StringComparison.Ordinal) || Path is "/api/embed";

    public bool IsOllama => Path.StartsWith("/api/", StringComparison.Ordinal);

    /// <summary>Ollama streams unless told not to, the others only when told to.</summary>
    public bool Streams => Body["stream"]?.GetValue<bool>() ?? IsOllama;

    /// <summary>The texts of all messages, one a line.</summary>
    public string Prompt => string.Join('\n', Body["messages"]?.AsArray().Select(message => Content(message!)) ?? []);

    public string? Role(int message) => Body["messages"]?[message]?["role"]?.GetValue<string>();

    public JsonNode? Schema => Body["response_format"]?["json_schema"]?["schema"] ?? Body["format"];

    /// <summary>The offered function whose name ends like this: providers are told names with the plugin's in front.</summary>
    public string Tool(string ending) => Body["tools"]!.AsArray().Select(tool => tool!["function"]!["name"]!.GetValue<string>()).Single(name => name.EndsWith(ending, StringComparison.Ordinal));

    private static string Content(JsonNode message) => message["content"] switch
    {
        JsonArray parts => string.Concat(parts.Select(part => part!["text"]?.GetValue<string>())),
        JsonValue text => text.GetValue<string>(),
        _ => "",
    };
}
