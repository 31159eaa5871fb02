using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interviewer.Notes;

/// <summary>1-based lines over the raw file, both ends included; written in JSON as <c>[first,last]</c>.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct LineRange(int First, int Last)
{
    public static LineRange At(int line) => new(line, line);

    public bool Contains(int line) => First <= line && line <= Last;

    public override string ToString() => First == Last ? $"{First}" : $"{First}-{Last}";

    private sealed class Converter : JsonConverter<LineRange>
    {
        public override LineRange Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var ends = JsonSerializer.Deserialize<int[]>(ref reader, options);
            return ends is [var first, var last] ? new(first, last) : throw new JsonException("A line range is [first,last].");
        }

        public override void Write(Utf8JsonWriter writer, LineRange value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.First);
            writer.WriteNumberValue(value.Last);
            writer.WriteEndArray();
        }
    }
}
