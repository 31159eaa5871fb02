using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Interviewer.Eval.ModelServer;

/// <summary>The side of the wire that words remarks and the closing summary: reads the plain wording out of a request and says it again, changed by a rule.</summary>
internal static partial class ScriptedReview
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Null when the request asks for neither.</summary>
    public static FakeReply.Text? Reply(FakeRequest request, Func<string, string>? reword = null)
    {
        reword ??= text => text;
        if (PlainSummary().Match(request.Prompt) is { Success: true } summary) return new(reword(summary.Groups[1].Value.Trim()));
        if (!request.Prompt.Contains("Plain remarks:", StringComparison.Ordinal)) return null;
        var remarks = RemarkLine().Matches(request.Prompt).Select(match => JsonNode.Parse(match.Value)!)
            .Select(remark => (JsonNode)new JsonObject { ["id"] = remark["id"]!.GetValue<string>(), ["text"] = reword(remark["text"]!.GetValue<string>()) });
        return new(new JsonObject { ["remarks"] = new JsonArray([.. remarks]) }.ToJsonString(Plain));
    }

    [GeneratedRegex("""^\{"id":.*\}$""", RegexOptions.Multiline)]
    private static partial Regex RemarkLine();

    [GeneratedRegex("^Plain summary: (.*)$", RegexOptions.Multiline)]
    private static partial Regex PlainSummary();
}
