using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Interviewer.Eval.ModelServer;

/// <summary>A grader's side of the wire: reads the points, stories and numbered sentences out of a request, as a model would, and replies by a rule.</summary>
internal static partial class ScriptedGrader
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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

    public static IReadOnlyList<(string Id, string Text)> Points(FakeRequest request) => Lines(PointLines().Match(request.Prompt));

    public static IReadOnlyList<(int Number, string Text)> Sentences(FakeRequest request) =>
        [.. SentenceLine().Matches(request.Prompt).Select(match => (int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), match.Groups[2].Value.Trim()))];

    /// <summary>The stories that the answer may be about.</summary>
    public static IReadOnlyList<(string Id, string Title)> Stories(FakeRequest request) => Lines(StoryLines().Match(request.Prompt));

    public static JsonObject Point(string id, string verdict, string quote, IReadOnlyList<(int Number, string Text)> sentences) => new()
    {
        ["id"] = id, ["why"] = "scripted", ["verdict"] = verdict,
        ["sentences"] = Numbers(sentences.Where(sentence => quote.Length > 0 && sentence.Text.Contains(quote, StringComparison.Ordinal)).Select(sentence => sentence.Number)),
        ["quote"] = quote,
    };

    public static string Write(IEnumerable<JsonObject> points, IReadOnlyList<(int Number, string Text)> sentences, int rating = 4) => Write(points, new ScriptedView
    {
        Carried = [.. sentences.Take(1).Select(sentence => sentence.Number)],
        Star = [.. sentences.Select((sentence, i) => (sentence.Number, "STARL"[i % 5].ToString()))],
        Rating = _ => rating,
    });

    public static string Write(IEnumerable<JsonObject> points, ScriptedView view)
    {
        string[] dimensions = ["relevance", "structure", "specificity", "ownership", "reflection"];
        return new JsonObject
        {
            ["criteria"] = new JsonArray([.. points]),
            ["response_type"] = view.ResponseType,
            ["narratives"] = new JsonArray([.. view.Narratives.Select(id => (JsonNode)id)]),
            ["star"] = new JsonArray([.. view.Star.Select(part => (JsonNode)new JsonObject { ["sentence"] = part.Sentence, ["label"] = part.Label })]),
            ["dimensions"] = new JsonObject(dimensions.Select(dimension => KeyValuePair.Create(dimension,
                (JsonNode?)new JsonObject { ["why"] = "scripted", ["sentences"] = Numbers(view.Carried), ["score"] = view.Rating(dimension) }))),
            ["injection_suspected"] = false,
        }.ToJsonString(Plain);
    }

    private static JsonArray Numbers(IEnumerable<int> numbers) => new([.. numbers.Select(number => (JsonNode)number)]);

    private static IReadOnlyList<(string Id, string Text)> Lines(Match section) =>
        [.. section.Groups[1].Value.Split('\n').Select(line => line.Split(": ", 2)).Where(parts => parts.Length == 2).Select(parts => (parts[0], parts[1]))];

    [GeneratedRegex(@"^Points:\n(.*?)\n\n(?:Stories:|BEGIN )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex PointLines();

    [GeneratedRegex(@"^S(\d+): (.*)$", RegexOptions.Multiline)]
    private static partial Regex SentenceLine();

    [GeneratedRegex(@"^Stories:\n(.*?)\n\nBEGIN ", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex StoryLines();
}
