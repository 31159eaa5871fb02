using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interviewer.Interviews;

/// <summary>Writes a stored event as one flat object, <c>{"version","at","type",…}</c>, and reads it back.</summary>
internal sealed class StoredEventJson : JsonConverter<StoredEvent>
{
    public override StoredEvent Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var root = document.RootElement;
        if (root.ValueKind is not JsonValueKind.Object
            || !root.TryGetProperty("version", out var version) || !version.TryGetInt32(out var number)
            || !root.TryGetProperty("at", out var at) || !at.TryGetDateTimeOffset(out var time)
            || !root.TryGetProperty("type", out var kind) || kind.ValueKind is not JsonValueKind.String)
            throw new JsonException("An event is an object with version, at and type.");
        // The reader of closed hierarchies wants the type first, and nothing it does not know.
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("type", kind.GetString());
            foreach (var property in root.EnumerateObject().Where(property => property.Name is not ("version" or "at" or "type")))
                property.WriteTo(writer);
            writer.WriteEndObject();
        }
        var happened = JsonSerializer.Deserialize<SessionEvent>(stream.ToArray(), options);
        return new(number, time, happened ?? throw new JsonException("An event is an object."));
    }

    public override void Write(Utf8JsonWriter writer, StoredEvent value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", value.Version);
        writer.WriteString("at", value.At);
        foreach (var property in JsonSerializer.SerializeToElement(value.Event, options).EnumerateObject()) property.WriteTo(writer);
        writer.WriteEndObject();
    }
}
