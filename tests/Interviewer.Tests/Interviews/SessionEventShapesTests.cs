using System.Text.Json;
using System.Text.Json.Nodes;
using Interviewer.Interviews;
using Xunit;

namespace Interviewer.Tests.Interviews;

/// <summary>
/// Events are for ever: every shape that was ever written must still load. The file beside this test holds one line per shape;
/// lines are added, never changed.
/// </summary>
public sealed class SessionEventShapesTests
{
    private static readonly string[] Shapes = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Interviews", "event-shapes.jsonl"));

    public static TheoryData<string> Lines => [.. Shapes];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_stored_shape_still_loads_and_loses_nothing(string line)
    {
        var happened = JsonSerializer.Deserialize<SessionEvent>(line, InterviewerJson.Compact);
        Assert.NotNull(happened);
        var written = JsonSerializer.SerializeToNode(happened, InterviewerJson.Compact)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(line)!.AsObject())
            Assert.True(Holds(written[name], value), $"{name} was {value?.ToJsonString()} and is now {written[name]?.ToJsonString()}");
    }

    // Fields may be added, at any depth; what was written stays as it was.
    private static bool Holds(JsonNode? now, JsonNode? then) => (now, then) switch
    {
        (JsonObject written, JsonObject stored) => stored.All(field => Holds(written[field.Key], field.Value)),
        (JsonArray written, JsonArray stored) => written.Count == stored.Count && written.Zip(stored).All(pair => Holds(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(now, then),
    };

    [Fact]
    public void Every_kind_of_event_has_a_shape_on_file()
    {
        var kinds = typeof(SessionEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(SessionEvent))).Select(type => type.Name);
        var known = Shapes.Select(line => JsonSerializer.Deserialize<SessionEvent>(line, InterviewerJson.Compact)!.GetType().Name);
        Assert.Empty(kinds.Except(known));
    }
}
