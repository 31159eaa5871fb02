using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Interviewer.Web.Views;

/// <summary>A schema as the JSON it describes, with words for what may stand where.</summary>
internal static class ApiShape
{
    /// <summary>Deeper things are named only: a page is no place for whole trees.</summary>
    private const int Depth = 5;

    public static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(IOpenApiSchema? schema) =>
        Of(schema, 0) is var shape && shape is JsonValue word ? word.GetValue<string>() : shape.ToJsonString(Indented);

    private static JsonNode Of(IOpenApiSchema? schema, int depth)
    {
        if (schema is null) return "anything";
        if (schema.OneOf is { Count: > 0 } choices)
        {
            var others = choices.Where(choice => choice.Type != JsonSchemaType.Null).Select(choice => Of(choice, depth)).ToList();
            return others is [JsonValue word] ? $"{word.GetValue<string>()} or null" : others[0];
        }
        if (schema.Enum is { Count: > 0 } values) return string.Join(" | ", values.Select(value => value?.ToString() ?? "null"));
        if (schema.Type?.HasFlag(JsonSchemaType.Array) is true) return depth == Depth ? "list" : new JsonArray(Of(schema.Items, depth + 1));
        if (schema.Properties is { Count: > 0 } parts)
            return depth == Depth ? "object" : new JsonObject(parts.Select(part => KeyValuePair.Create(part.Key, (JsonNode?)Of(part.Value, depth + 1))));
        return Word(schema.Type);
    }

    // Numbers may also be sent as strings; that is no news to a reader.
    private static string Word(JsonSchemaType? type)
    {
        if (type is not { } given) return "anything";
        var word = given.HasFlag(JsonSchemaType.Integer) ? "integer" : given.HasFlag(JsonSchemaType.Number) ? "number"
            : given.HasFlag(JsonSchemaType.Boolean) ? "true or false" : given.HasFlag(JsonSchemaType.String) ? "string" : "object";
        return given.HasFlag(JsonSchemaType.Null) ? word + " or null" : word;
    }
}
