using System.Diagnostics;
using Interviewer.Eval.Grading;
using Interviewer.Grading;

namespace Interviewer.Eval.Bench;

/// <summary>One answer graded, over all labelled answers: again and again, and as the first over notes whose words were never looked up.</summary>
internal static class GradingBench
{
    private const double MostMilliseconds = 20;

    public static IReadOnlyList<Figure> Run(bool quick, Action<string> progress)
    {
        progress("grading");
        var answers = LabelledAnswer.ReadAll(EvalData.Datasets).Where(answer => EvalData.Notes(answer.Notes) is not null).ToList();
        var preparations = answers.Select(answer => answer.Notes).Distinct().ToDictionary(notes => notes, Prepare);
        var started = Stopwatch.GetTimestamp();
        GradedAnswer.Of(answers[0], preparations[answers[0].Notes]);
        var first = Stopwatch.GetElapsedTime(started).TotalMilliseconds;

        var warm = new Timing();
        var rounds = quick ? 5 : 30;
        for (var round = -5; round < rounds; round++)
            foreach (var answer in answers)
            {
                var took = GradedAnswer.Of(answer, preparations[answer.Notes]).Took;
                if (round >= 0) warm.Add(took.TotalMilliseconds);
            }
        // Every word is new to notes that were just read: answers to other questions each time.
        var unseen = new Timing();
        foreach (var answer in answers.Where((_, i) => i % (quick ? 10 : 3) == 0)) unseen.Add(GradedAnswer.Of(answer, Prepare(answer.Notes)).Took.TotalMilliseconds);
        return
        [
            new("grade one answer, p50", warm.Median, "ms", warm.N),
            new("grade one answer, p99", warm.P99, "ms", warm.N, Most: MostMilliseconds),
            new("first answer over notes just read, p50", unseen.Median, "ms", unseen.N),
            new("first answer over notes just read, p99", unseen.P99, "ms", unseen.N),
            new("first answer of a process", first, "ms", 1),
        ];
    }

    private static Preparation Prepare(string notes) => Preparation.From([new(notes, File.ReadAllText(EvalData.Notes(notes)!))]);
}
