using System.Text.Json;
using Interviewer.Eval.Frame;
using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Eval.Facts;

/// <summary>An answer in free words of which it is known whether it agrees with the notes.</summary>
/// <param name="Against">1-based line of the notes that it contradicts; null where none.</param>
internal sealed record ToldAnswer(Preparation Preparation, Question Question, string Text, ToldKind Kind, int? Against = null)
{
    private const string OthersAnswers = "data/followups/followqg_triples.jsonl";

    /// <summary>The written ones, and answers that others gave in their interviews, which have nothing to do with the notes they are held against.</summary>
    public static IEnumerable<Sample<ToldAnswer>> ReadAll(Action<string> skipped)
    {
        var strangers = EvalData.InShared(OthersAnswers) is { } path
            ? File.ReadLines(path).Select(line => JsonSerializer.Deserialize<Stranger>(line, InterviewerJson.Compact)!.Answer).Distinct().ToArray() : [];
        if (strangers.Length == 0) skipped(EvalData.Absent(OthersAnswers));
        foreach (var group in EvalData.Parts<Written>("told-*.jsonl").GroupBy(pair => pair.Item.Notes))
        {
            if (EvalData.Notes(group.Key) is not { } notes)
            {
                skipped($"{group.Count()} answers: {EvalData.Absent($"notes/{group.Key}")}");
                continue;
            }
            var preparation = Preparation.From([new(group.Key, File.ReadAllText(notes))]);
            var questions = preparation.Outline.Questions;
            foreach (var (answer, part) in group)
                yield return new(answer.Id, new(preparation, preparation.FindQuestion(answer.Question), answer.Answer, answer.Contradicts is null ? ToldKind.True : ToldKind.Contradicting, answer.Contradicts?.Line), part);
            foreach (var (index, answer) in strangers.Index())
                yield return new($"{group.Key}:{index}", new(preparation, questions[index % questions.Count], answer, ToldKind.AnotherPersons), index % 2 == 0 ? Part.Fit : Part.Check);
        }
    }

    private sealed record Written(string Id, string Notes, string Question, string Answer, Contradiction? Contradicts);

    /// <param name="Line">Of the notes, 1-based.</param>
    private sealed record Contradiction(int Line, string Said);

    private sealed record Stranger(string Answer);
}
