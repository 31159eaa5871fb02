using System.Text.Json;
using Interviewer.Eval.Frame;
using Interviewer.Eval.Notes;
using Interviewer.Indexing;
using Interviewer.Notes;

namespace Interviewer.Eval.Retrieval;

/// <summary>A question, the stories it can be answered with, and how well each does, by the people who wrote them.</summary>
/// <param name="Set">"gold" for graded relevance over one notes file, "owners" for what the owners of other notes listed, "trades" for questions some of which no story answers.</param>
internal sealed record StoryQuestion(string Set, Question Question, NotesOutline Outline, IReadOnlyDictionary<string, int> Relevance)
{
    public const string Gold = "gold", Owners = "owners", Trades = "trades";

    public bool IsAnswered => Relevance.Values.Any(one => one > 0);

    public static IEnumerable<Sample<StoryQuestion>> ReadAll(Action<string> skipped) => OfGold(skipped).Concat(OfOwners(skipped)).Concat(OfTrades());

    private static IEnumerable<Sample<StoryQuestion>> OfGold(Action<string> skipped)
    {
        if (EvalData.Notes("philosophy.md") is not { } notes || EvalData.Notes("philosophy.truth.json") is not { } truth)
        {
            skipped(EvalData.Absent("notes/philosophy.truth.json"));
            yield break;
        }
        var (gold, outline) = (NotesGold.Read(truth), NotesParser.Parse([new("philosophy.md", File.ReadAllText(notes))]));
        foreach (var asked in gold.Questions.Where(question => question.Kind is not "derived"))
        {
            if (outline.Questions.FirstOrDefault(question => question.Line == asked.Line) is not { } question) continue; // counted by the notes measure
            yield return new(asked.Id, new(Gold, question, outline, outline.Narratives.ToDictionary(
                story => story.Id, story => gold.Narratives.TryGetValue(story.Anchor, out var id) ? asked.Relevance.GetValueOrDefault(id) : 0)));
        }
    }

    private static IEnumerable<Sample<StoryQuestion>> OfOwners(Action<string> skipped)
    {
        if (EvalData.InShared("data/retrieval/chunks.jsonl") is not { } chunks || EvalData.InShared("data/retrieval/qrels.jsonl") is not { } relevance)
        {
            skipped(EvalData.Absent("data/retrieval"));
            yield break;
        }
        var outlines = Rows(chunks).GroupBy(row => Text(row, "set")).ToDictionary(set => set.Key, set => new NotesOutline([], [.. set.Select(Story)], [], [], [], [], [], [], [], []));
        foreach (var row in Rows(relevance))
        {
            var (text, outline) = (Text(row, "query"), outlines[Text(row, "set")]);
            var wanted = row.GetProperty("relevant").EnumerateArray().Select(title => title.GetString()!).ToHashSet();
            yield return new(Text(row, "id"), new(Owners, Asked(Text(row, "id"), text), outline, outline.Stories.ToDictionary(story => story.Id, story => wanted.Contains(story.Title) ? 2 : 0)));
        }
    }

    private static IEnumerable<Sample<StoryQuestion>> OfTrades()
    {
        foreach (var notes in EvalData.Parts<Written>("best-stories.jsonl").GroupBy(pair => pair.Item.Notes))
        {
            var outline = NotesParser.Parse([new(notes.Key, File.ReadAllText(EvalData.Notes(notes.Key)!))]);
            foreach (var (written, part) in notes)
                yield return new(written.Id, new(Trades, Asked(written.Id, written.Question), outline, outline.Narratives.ToDictionary(story => story.Id, story => written.Best.Contains(story.Title) ? 2 : 0)), part);
        }
    }

    private static Question Asked(string id, string text)
    {
        var type = QuestionTyping.TypeOf(text, 0);
        return new(id, QuestionRole.Question, type, text, text, "notes.md", 1, null, QuestionTyping.StarExpected(type, text), 3, [], [], []);
    }

    private static Narrative Story(JsonElement chunk)
    {
        var title = Text(chunk, "title");
        return new(title, NarrativeKind.Story, title, "", [title], "notes.md", [], [new(PartKind.Action, Text(chunk, "text"), [])]);
    }

    private static IEnumerable<JsonElement> Rows(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;

    /// <param name="Best">Titles of the stories that answer it; none when no story does.</param>
    private sealed record Written(string Id, string Notes, string Question, string[] Best);
}
