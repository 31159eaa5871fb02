using System.Text.Json;
using Interviewer.Eval;
using Interviewer.Eval.Grading;
using Interviewer.Grading;

namespace Interviewer.Tests.Eval;

/// <summary>
/// The answers that the properties of grading and follow-ups are held on: the first two rounds of the fit side.
/// The later ones are measured by the evaluation and break several of those properties; each joins once it breaks none.
/// </summary>
internal static class HeldAnswers
{
    public static IReadOnlyList<GradedAnswer> Graded(TextWriter output)
    {
        var notYet = Directory.EnumerateFiles(EvalData.Datasets, "answers-*.jsonl").Where(file => AnswerSets.Number(Path.GetFileNameWithoutExtension(file)) > 2).SelectMany(File.ReadLines)
            .Select(line => JsonSerializer.Deserialize<LabelledAnswer>(line, InterviewerJson.Compact)!.Id).ToHashSet();
        return [.. GradedAnswer.GradeAll(output).Where(answer => !notYet.Contains(answer.Label.Id))];
    }
}
