using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interviewer.Eval.Frame;

/// <summary>One number found, beside the one expected; a measure that expects nothing (a rate, a duration) leaves that 0. In JSON <c>[sample,expected,found]</c>.</summary>
/// <param name="Sample">Several observations of one sample are drawn together when intervals are estimated.</param>
[JsonConverter(typeof(Converter))]
internal readonly record struct Observation(string Sample, double Expected, double Found)
{
    public static Observation Of(string sample, double found) => new(sample, 0, found);

    public static Observation Of(string sample, bool found) => new(sample, 0, found ? 1 : 0);

    private sealed class Converter : JsonConverter<Observation>
    {
        public override Observation Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var triple = JsonSerializer.Deserialize<JsonElement[]>(ref reader, options);
            return triple is [var sample, var expected, var found]
                ? new(sample.GetString()!, expected.GetDouble(), found.GetDouble())
                : throw new JsonException("An observation is [sample,expected,found].");
        }

        public override void Write(Utf8JsonWriter writer, Observation value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(value.Sample);
            writer.WriteNumberValue(Math.Round(value.Expected, 4));
            writer.WriteNumberValue(Math.Round(value.Found, 4));
            writer.WriteEndArray();
        }
    }
}
