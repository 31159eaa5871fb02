using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interviewer.Eval.ShortAnswers;

/// <summary>Ids are text in some sets and numbers in others.</summary>
internal sealed class TextOrNumber : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        JsonElement.ParseValue(ref reader) is { ValueKind: JsonValueKind.String or JsonValueKind.Number } value ? value.ToString() : throw new JsonException("An id is text or a number.");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
