using Interviewer.Eval.Frame;
using Interviewer.Grading;

namespace Interviewer.Eval.Grading;

/// <summary>A labelled answer and the notes it was given over.</summary>
internal sealed record PreparedAnswer(LabelledAnswer Label, Preparation Preparation)
{
    /// <summary>Both parts of the labelled answers; those over notes that are not on this machine are left out, with a line that says so.</summary>
    public static IReadOnlyList<Sample<PreparedAnswer>> ReadAll(Action<string> skipped)
    {
        var samples = new List<Sample<PreparedAnswer>>();
        foreach (var group in EvalData.Parts<LabelledAnswer>("answers-*.jsonl").GroupBy(pair => pair.Item.Notes))
        {
            if (EvalData.Notes(group.Key) is not { } path)
            {
                skipped($"{group.Count()} answers: {group.Key} is not here (set INTERVIEWER_SHARED to the folder that holds notes/{group.Key})");
                continue;
            }
            var preparation = Preparation.From([new(group.Key, File.ReadAllText(path))]);
            samples.AddRange(group.Select(pair => new Sample<PreparedAnswer>(pair.Item.Id, new(pair.Item, preparation), pair.Part)));
        }
        return samples;
    }
}
