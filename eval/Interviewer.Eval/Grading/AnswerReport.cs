using Interviewer.Grading;

namespace Interviewer.Eval.Grading;

/// <summary>One answer in full: what the label says beside what the grader found, and the feedback a person would read.</summary>
internal static class AnswerReport
{
    public static void Write(TextWriter output, GradedAnswer answer)
    {
        var (label, grade) = (answer.Label, answer.Grade);
        output.WriteLine($"== {label.Id} {label.Quality}: label {label.Overall}, score {grade.Score} ({answer.Question.Type}, {answer.Question.StarExpected}, k={answer.Preparation.RubricFor(answer.Question).KExpected})");
        output.WriteLine($"Q {answer.Question.AskAs}");
        output.WriteLine($"A {label.Answer}");
        output.WriteLine($"   label {label.Dimensions} {label.Star} {label.ResponseType} [{string.Join("; ", label.Narratives)}]");
        output.WriteLine($"   grade {grade.Dimensions} {grade.Star} {grade.ResponseType} [{string.Join("; ", answer.UsedTitles)}] flags [{string.Join(' ', grade.Flags)}]");
        foreach (var (point, verdict) in answer.Points)
            if (point.Label != verdict) output.WriteLine($"   {point.Lines}: label {point.Label}, grader {verdict} | {point.Quote}");
        foreach (var result in grade.Criteria.Where(result => result.Verdict is not Verdict.Missed))
            output.WriteLine($"   + {result.Lines[0]} {result.Kind} w{result.Weight} {result.Verdict}{(result.Uncertain ? "?" : "")} | {result.Text} | “{result.Quote}”");
        foreach (var fact in grade.Facts) output.WriteLine($"   fact {fact.Status} {fact.Severity} “{fact.Quote}”");
        output.WriteLine($"Goal     {grade.Feedback!.Goal}");
        foreach (var point in grade.Feedback.Worked) output.WriteLine($"Worked   {point.Text}");
        foreach (var point in grade.Feedback.Missing) output.WriteLine($"Missing  {point.Text}");
        foreach (var check in grade.Feedback.Check) output.WriteLine($"Check    {check}");
        output.WriteLine($"Next     {grade.Feedback.Next}");
        output.WriteLine($"         ({FeedbackWriter.Words(grade.Feedback)} words)");
        output.WriteLine();
    }
}
