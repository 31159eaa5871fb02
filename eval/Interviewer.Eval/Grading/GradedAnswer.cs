using System.Diagnostics;
using Interviewer.Eval.Frame;
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

    /// <summary>The answers that may be looked at, graded.</summary>
    public static IReadOnlyList<GradedAnswer> GradeAll(TextWriter output) =>
        [.. PreparedAnswer.ReadAll(line => output.WriteLine($"skipped {line}")).Where(sample => sample.Part is Part.Fit).Select(sample => Of(sample.Data.Label, sample.Data.Preparation))];

    public static GradedAnswer Of(LabelledAnswer label, Preparation preparation)
    {
        var question = preparation.FindQuestion(label.Question);
        var started = Stopwatch.GetTimestamp();
        var grade = AnswerGrader.Grade(preparation, question, [new(label.Answer)]);
        return new(label, preparation, question, grade, Stopwatch.GetElapsedTime(started));
    }

    // Intersection over union, so that a criterion over ten lines does not win every label inside it.
    public static double Shared(IReadOnlyList<LineRange> lines, LineRange label)
    {
        var mine = lines.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).ToHashSet();
        var theirs = Enumerable.Range(label.First, label.Last - label.First + 1).ToHashSet();
        var common = mine.Intersect(theirs).Count();
        return (double)common / (mine.Count + theirs.Count - common);
    }
}
