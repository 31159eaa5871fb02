using System.Text.Json;
using Interviewer.Grading;

namespace Interviewer.Eval.Robustness;

/// <summary>A perfect answer to another question, with a story that by the gold file has nothing to say to this one.</summary>
internal sealed class OffQuestion
{
    private static readonly Property ScoresHigh = Property.Never("another question's answer scores above 2");

    private readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> strangers = new(Read);

    public IEnumerable<Trial> Run(Subject subject)
    {
        if (subject.Label is not { Notes: Notes, Overall: >= 4, Narratives: [var story] }) yield break;
        foreach (var asked in strangers.Value.GetValueOrDefault(story, []))
        {
            var score = AnswerGrader.Grade(subject.Preparation, subject.Preparation.FindQuestion(asked), [new(subject.Text)]).Score;
            yield return Trial.Of(ScoresHigh, score > 2 ? $"{score} for “{asked}”" : null);
        }
    }

    private const string Notes = "philosophy.md";

    /// <summary>By title of a story, the questions it does not serve.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Read()
    {
        if (EvalData.Notes(Path.ChangeExtension(Notes, ".truth.json")) is not { } path) return [];
        using var gold = JsonDocument.Parse(File.ReadAllText(path));
        var questions = gold.RootElement.GetProperty("questions").EnumerateArray()
            .Select(question => (Text: question.GetProperty("ask_as").GetString()!, Stories: question.GetProperty("stories").EnumerateObject().ToDictionary(story => story.Name, story => story.Value.GetInt32())))
            .ToArray();
        return gold.RootElement.GetProperty("narratives").EnumerateArray().GroupBy(story => story.GetProperty("title").GetString()!)
            .ToDictionary(stories => stories.Key, IReadOnlyList<string> (stories) =>
            [
                .. questions.Where(question => stories.Any(story => question.Stories.TryGetValue(story.GetProperty("id").GetString()!, out var relevance) && relevance == 0))
                    .Select(question => question.Text),
            ]);
    }
}
