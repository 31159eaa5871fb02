using System.Text.Json.Nodes;
using Xunit;

namespace Interviewer.Tests.Terminal;

/// <summary>Holds JSON against the fields a contract names: none missing, in their order; further ones may follow.</summary>
internal static class JsonShape
{
    public static void Has(JsonNode? node, string fields)
    {
        var names = Assert.IsType<JsonObject>(node).Select(pair => pair.Key).ToList();
        var promised = fields.Split(' ');
        Assert.Equal(promised, names.Intersect(promised));
    }

    public static void EachHas(JsonNode? nodes, string fields)
    {
        Assert.NotEmpty(nodes!.AsArray());
        Assert.All(nodes.AsArray(), node => Has(node, fields));
    }

    /// <summary>Line ranges are arrays of two ends.</summary>
    public static void AreRanges(JsonNode? lines)
    {
        Assert.NotEmpty(lines!.AsArray());
        Assert.All(lines.AsArray(), range => Assert.True(range!.AsArray() is [var first, var last] && first!.GetValue<int>() <= last!.GetValue<int>()));
    }
}
