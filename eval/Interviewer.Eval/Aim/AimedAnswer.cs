using Interviewer.Eval.Frame;
using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Eval.Aim;

/// <summary>An answer true to the notes of which it is known whether it answers the question.</summary>
internal sealed record AimedAnswer(Preparation Preparation, Question Question, string Text, bool Serves)
{
    public static IEnumerable<Sample<AimedAnswer>> ReadAll(Action<string> skipped)
    {
        foreach (var group in EvalData.Parts<Written>("aim-*.jsonl").GroupBy(pair => pair.Item.Notes))
        {
            if (EvalData.Notes(group.Key) is not { } notes)
            {
                skipped($"{group.Count()} answers: {EvalData.Absent($"notes/{group.Key}")}");
                continue;
            }
            var preparation = Preparation.From([new(group.Key, File.ReadAllText(notes))]);
            foreach (var (answer, part) in group) yield return new(answer.Id, new(preparation, preparation.FindQuestion(answer.Question), answer.Answer, answer.Serves), part);
        }
    }

    private sealed record Written(string Id, string Notes, string Question, string Answer, bool Serves);
}
