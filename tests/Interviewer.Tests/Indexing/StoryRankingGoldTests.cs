using System.Text.Json;
using Interviewer.Indexing;
using Interviewer.Language;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Indexing;

/// <summary>Question to story, measured on notes whose relevance people judged; each figure stands beside plain BM25.</summary>
public sealed class StoryRankingGoldTests(ITestOutputHelper output)
{
    [Fact]
    public async Task GradedRelevanceOfTheFirstNotes()
    {
        var notes = await NotesReader.ReadAsync(SharedData.Path("notes/philosophy.md"), TestContext.Current.CancellationToken);
        var outline = NotesParser.Parse(notes.Files);
        var gold = Rows("notes/philosophy.truth.json", whole: true).Single();
        var ids = gold.GetProperty("narratives").EnumerateArray().DistinctBy(entry => entry.GetProperty("anchor").GetString()).ToDictionary(
            entry => entry.GetProperty("anchor").GetString()!, entry => entry.GetProperty("id").GetString()!);
        var ranked = outline.Narratives.Where(narrative => narrative.CanBeTold).ToList();
        var ranker = new StoryRanker(outline);
        var plain = new Bm25([.. ranked.Select(story => StoryProfile.Of(story).Stems)]);
        var figures = new List<(double All, double Stories, double Plain, double First)>();
        foreach (var entry in gold.GetProperty("questions").EnumerateArray().Where(entry => entry.GetProperty("kind").GetString() is not "derived"))
        {
            var question = outline.Questions.Single(question => question.Line == entry.GetProperty("line").GetInt32());
            var relevance = entry.GetProperty("stories").EnumerateObject().Concat(entry.GetProperty("topics").EnumerateObject())
                .ToDictionary(pair => pair.Name, pair => pair.Value.GetInt32());
            var grades = ranked.ToDictionary(story => story.Id, story => relevance.GetValueOrDefault(ids[story.Anchor]));
            var storiesOnly = ranked.Where(story => story.Kind is NarrativeKind.Story).ToDictionary(story => story.Id, story => grades[story.Id]);
            var order = ranker.Rank(question).Select(match => match.StoryId).ToList();
            var byWords = ranked.Select(story => story.Id).Zip(plain.Scores(Words(question.AskAs))).OrderByDescending(pair => pair.Second).Select(pair => pair.First);
            figures.Add((Ndcg3(order, grades), Ndcg3(order.Where(storiesOnly.ContainsKey), storiesOnly), Ndcg3(byWords, grades), grades[order[0]] / 2));
            output.WriteLine($"{entry.GetProperty("id").GetString()} {figures[^1].All:F3} {string.Join(' ', order.Take(5).Select(id => $"{ids[ranked.Single(s => s.Id == id).Anchor]}={grades[id]}"))} {question.Type}");
        }
        output.WriteLine($"nDCG@3 {figures.Average(f => f.All):F3}, stories only {figures.Average(f => f.Stories):F3}, P@1 {figures.Average(f => f.First):F3}, plain BM25 {figures.Average(f => f.Plain):F3}, n = {figures.Count}");
        Assert.Equal(14, figures.Count);
        Assert.True(figures.Average(figure => figure.All) >= .9);
        Assert.True(figures.Average(figure => figure.Stories) >= .9);
    }

    [Fact]
    public void QuestionsOfOtherPeopleToTheirOwnStories()
    {
        var chunks = Rows("data/retrieval/chunks.jsonl").ToLookup(row => row.GetProperty("set").GetString());
        double first = 0, third = 0, plainFirst = 0, count = 0;
        foreach (var set in Rows("data/retrieval/qrels.jsonl").GroupBy(row => row.GetProperty("set").GetString()))
        {
            List<Narrative> stories = [.. chunks[set.Key].Select(Story)];
            var ranker = new StoryRanker(new([], stories, [], [], [], [], [], [], [], []));
            var plain = new Bm25([.. stories.Select(story => StoryProfile.Of(story).Stems)]);
            foreach (var row in set)
            {
                var text = row.GetProperty("query").GetString()!;
                var wanted = row.GetProperty("relevant").EnumerateArray().Select(title => title.GetString()!).ToHashSet();
                var order = ranker.Rank(Questions.Ask(text)).Select(match => match.StoryId).ToList();
                count++;
                first += wanted.Contains(order[0]) ? 1 : 0;
                third += order.Take(3).Count(wanted.Contains) / (double)wanted.Count;
                plainFirst += wanted.Contains(stories.Zip(plain.Scores(Words(text))).MaxBy(pair => pair.Second).First.Id) ? 1 : 0;
                if (!wanted.Contains(order[0])) output.WriteLine($"{text}: {order[0]}, wanted {string.Join(" or ", wanted)}");
            }
        }
        output.WriteLine($"P@1 {first / count:F3}, R@3 {third / count:F3}, plain BM25 P@1 {plainFirst / count:F3}, n = {count}");
        Assert.True(first / count >= .8);
        Assert.True(third / count >= .9);
    }

    private static Narrative Story(JsonElement chunk)
    {
        var title = chunk.GetProperty("title").GetString()!;
        return new(title, NarrativeKind.Story, title, "", [title], "n.md", [], [new(PartKind.Action, chunk.GetProperty("text").GetString()!, [])]);
    }

    private static Dictionary<string, double> Words(string text) => Tokenizer.ContentStems(text).ToDictionary(stem => stem, _ => 1d);

    private static IEnumerable<JsonElement> Rows(string file, bool whole = false) =>
        (whole ? [File.ReadAllText(SharedData.Path(file))] : File.ReadLines(SharedData.Path(file))).Select(json => JsonDocument.Parse(json).RootElement.Clone());

    private static double Ndcg3(IEnumerable<string> order, Dictionary<string, int> grades)
    {
        static double Gain(IEnumerable<int> grades) => grades.Take(3).Select((grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();
        return Gain(order.Select(id => grades[id])) / Gain(grades.Values.OrderDescending());
    }
}
