using System.Diagnostics;
using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Eval.Grading;

/// <summary>A labelled answer beside its grade.</summary>
internal sealed record GradedAnswer(LabelledAnswer Label, Preparation Preparation, Question Question, Evaluation Grade, TimeSpan Took)
{
    public double Score => Grade.Score ?? 0;

    /// <summary>Labelled criteria with the verdict of the criterion whose lines overlap most; missed when none is listed.</summary>
    public IEnumerable<(LabelledAnswer.LabelledPoint Label, Verdict Verdict)> Points => Label.Criteria.Select(label => (label,
        Grade.Criteria
            .Select(result => (result.Verdict, shared: Shared(result.Lines, label.Lines)))
            .Where(pair => pair.shared > 0).OrderByDescending(pair => pair.shared)
            .Select(pair => pair.Verdict).FirstOrDefault(Verdict.Missed)));

    public IReadOnlyList<string> UsedTitles =>
        [.. Grade.Narratives.Select(id => Preparation.Outline.Narratives.First(narrative => narrative.Id == id).Title)];

    /// <summary>Answers over notes that are not on this machine are left out, with a line that says so.</summary>
    public static IReadOnlyList<GradedAnswer> GradeAll(TextWriter output)
    {
        var graded = new List<GradedAnswer>();
        foreach (var group in LabelledAnswer.ReadAll(EvalData.Datasets).GroupBy(label => label.Notes))
        {
            if (EvalData.Notes(group.Key) is not { } path)
            {
                output.WriteLine($"skipped {group.Count()} answers: {group.Key} is not here (set INTERVIEWER_SHARED to the folder that holds notes/{group.Key})");
                continue;
            }
            var preparation = Preparation.From([new(group.Key, File.ReadAllText(path))]);
            // Compiling the code is not part of grading an answer.
            AnswerGrader.Grade(preparation, preparation.FindQuestion(group.First().Question), [new("I asked everyone what they needed, and I wrote it down because nobody had.")]);
            foreach (var label in group) graded.Add(Of(label, preparation));
        }
        return graded;
    }

    public static GradedAnswer Of(LabelledAnswer label, Preparation preparation)
    {
        var question = preparation.FindQuestion(label.Question);
        var started = Stopwatch.GetTimestamp();
        var grade = AnswerGrader.Grade(preparation, question, [new(label.Answer)]);
        return new(label, preparation, question, grade, Stopwatch.GetElapsedTime(started));
    }

    // Intersection over union, so that a criterion over ten lines does not win every label inside it.
    private static double Shared(IReadOnlyList<LineRange> lines, LineRange label)
    {
        var mine = lines.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).ToHashSet();
        var theirs = Enumerable.Range(label.First, label.Last - label.First + 1).ToHashSet();
        var common = mine.Intersect(theirs).Count();
        return (double)common / (mine.Count + theirs.Count - common);
    }
}
