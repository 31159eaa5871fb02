using System.Text.Json;
using Interviewer.Notes;

namespace Interviewer.Eval.Notes;

/// <summary>What a person says one notes file means.</summary>
internal sealed class NotesGold(JsonElement root)
{
    public sealed record Point(string Id, string Kind, IReadOnlySet<int> Lines);

    public sealed record BulletRole(int Line, string Role);

    public sealed record Asked(string Id, string Kind, int Line, IReadOnlyDictionary<string, int> Relevance);

    public static NotesGold Read(string path) => new(JsonDocument.Parse(File.ReadAllText(path)).RootElement);

    public IEnumerable<BulletRole> Bullets => Each("example_question_bullets").Select(bullet => new BulletRole(bullet.GetProperty("line").GetInt32(), Text(bullet, "role")));

    /// <summary>Derived questions among them; relevance 0 to 2 by narrative id, for stories and improvement areas.</summary>
    public IEnumerable<Asked> Questions => Each("questions").Select(question => new Asked(
        Text(question, "id"), Text(question, "kind"), question.GetProperty("line").GetInt32(),
        question.GetProperty("stories").EnumerateObject().Concat(question.GetProperty("topics").EnumerateObject()).ToDictionary(pair => pair.Name, pair => pair.Value.GetInt32())));

    /// <summary>Ids of questions that must be found.</summary>
    public IReadOnlySet<string> Required => Extraction("required").Select(id => id.GetString()!).ToHashSet();

    /// <summary>Lines that must not become questions.</summary>
    public IReadOnlySet<int> Forbidden => Extraction("forbidden_lines").Select(line => line.GetInt32()).ToHashSet();

    public IEnumerable<Point> Criteria => Each("criteria").Select(criterion => new Point(Text(criterion, "id"), Text(criterion, "kind"),
        criterion.GetProperty("lines").EnumerateArray().SelectMany(range => Enumerable.Range(range[0].GetInt32(), range[1].GetInt32() - range[0].GetInt32() + 1)).ToHashSet()));

    /// <summary>Anchors of headings to the ids that relevance is given for.</summary>
    public IReadOnlyDictionary<string, string> Narratives => Each("narratives").DistinctBy(one => Text(one, "anchor")).ToDictionary(one => Text(one, "anchor"), one => Text(one, "id"));

    private IEnumerable<JsonElement> Each(string name) => root.GetProperty(name).EnumerateArray();

    private IEnumerable<JsonElement> Extraction(string name) => root.GetProperty("extraction_gold").GetProperty(name).EnumerateArray();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
