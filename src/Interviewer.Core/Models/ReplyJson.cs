using System.Text.Json;

namespace Interviewer.Models;

/// <summary>Models without structured output wrap their JSON in prose or a fence: the outermost object is taken.</summary>
internal static class ReplyJson
{
    /// <summary>Null when there is none, or none of that form.</summary>
    public static T? Read<T>(string text, JsonSerializerOptions options) where T : class
    {
        int first = text.IndexOf('{'), last = text.LastIndexOf('}');
        if (first < 0 || last <= first) return null;
        try
        {
            return JsonSerializer.Deserialize<T>(text[first..(last + 1)], options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
