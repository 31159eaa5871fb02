using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Interviewer.Tests.Models;

/// <summary>A grader's side of the wire: reads the points and numbered sentences out of a request, as a model would, and replies by a rule.</summary>
internal static partial class ScriptedGrader
{
    /// <param name="verdict">For a point's text and the sentences: the verdict and the quote.</param>
    /// <param name="rating">Of every dimension.</param>
    public static FakeReply.Text Reply(FakeRequest request, Func<string, IReadOnlyList<(int Number, string Text)>, (string Verdict, string Quote)> verdict, int rating = 4)
    {
        var sentences = Sentences(request);
        return new(Write(Points(request).Select(point => (point.Id, Said: verdict(point.Text, sentences))).Select(point => Point(point.Id, point.Said.Verdict, point.Said.Quote, sentences)), sentences, rating));
    }

    /// <summary>Everything met, with whatever sentence comes first.</summary>
    public static FakeReply Lenient(FakeRequest request) => Reply(request, (_, sentences) => ("met", sentences.FirstOrDefault(sentence => sentence.Text != "[removed]").Text ?? ""));

    /// <summary>Nothing met and every dimension middling, so that there is something to ask after.</summary>
    public static FakeReply Harsh(FakeRequest request) => Reply(request, (_, _) => ("not_met", ""), rating: 3);

    public static IReadOnlyList<(string Id, string Text)> Points(FakeRequest request) =>
        [.. PointLine().Matches(request.Prompt).Select(match => JsonNode.Parse(match.Value)!).Select(point => (point["id"]!.GetValue<string>(), point["text"]!.GetValue<string>()))];

    public static IReadOnlyList<(int Number, string Text)> Sentences(FakeRequest request) =>
        [.. SentenceLine().Matches(request.Prompt).Select(match => (int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), match.Groups[2].Value.Trim()))];

    public static JsonObject Point(string id, string verdict, string quote, IReadOnlyList<(int Number, string Text)> sentences) => new()
    {
        ["id"] = id, ["why"] = "scripted", ["verdict"] = verdict,
        ["sentences"] = new JsonArray([.. sentences.Where(sentence => quote.Length > 0 && sentence.Text.Contains(quote, StringComparison.Ordinal)).Select(sentence => (JsonNode)sentence.Number)]),
        ["quote"] = quote,
    };

    public static string Write(IEnumerable<JsonObject> points, IReadOnlyList<(int Number, string Text)> sentences, int rating = 4)
    {
        JsonObject Rating() => new() { ["why"] = "scripted", ["sentences"] = new JsonArray([.. sentences.Take(1).Select(sentence => (JsonNode)sentence.Number)]), ["score"] = rating };
        return new JsonObject
        {
            ["criteria"] = new JsonArray([.. points]),
            ["response_type"] = "story",
            ["narratives"] = new JsonArray(),
            ["star"] = new JsonArray([.. sentences.Select((sentence, i) => (JsonNode)new JsonObject { ["sentence"] = sentence.Number, ["label"] = "STARL"[i % 5].ToString() })]),
            ["dimensions"] = new JsonObject { ["relevance"] = Rating(), ["structure"] = Rating(), ["specificity"] = Rating(), ["ownership"] = Rating(), ["reflection"] = Rating() },
            ["injection_suspected"] = false,
        }.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    [GeneratedRegex("""^\{"id":.*\}$""", RegexOptions.Multiline)]
    private static partial Regex PointLine();

    [GeneratedRegex(@"^S(\d+): (.*)$", RegexOptions.Multiline)]
    private static partial Regex SentenceLine();
}
