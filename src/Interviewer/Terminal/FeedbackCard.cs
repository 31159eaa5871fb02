using Interviewer.Grading;
using Interviewer.Transcripts;
using Spectre.Console;

namespace Interviewer.Terminal;

/// <summary>What the user is told about one question: verdict first, then what worked, what is missing and the one next step.</summary>
internal static class FeedbackCard
{
    private const int LabelWidth = 10;

    /// <param name="unprompted">Score before any follow-up; null when there was none.</param>
    public static void WriteFeedback(this IAnsiConsole console, Evaluation grade, double? unprompted = null)
    {
        WriteVerdict(console, grade, unprompted);
        console.WriteLine();
        if (grade.Feedback is { } feedback) WriteFeedback(console, feedback, grade);
        if (grade.StarShares is { S: > 0 } or { T: > 0 } or { A: > 0 } or { R: > 0 } or { L: > 0 }) Label(console, "", "STAR", GradeWords.Shares(grade.StarShares), Palette.Soft, Palette.Soft);
        Label(console, "", "Delivery", GradeWords.Spoken(grade.Delivery), Palette.Soft, Palette.Soft);
        if (grade.Fallback is { } fallback) Label(console, "!", "By rules", fallback, Palette.Middling);
        foreach (var flag in grade.Flags) Label(console, "!", "Noticed", GradeWords.Flag(flag, grade), Palette.Middling);
    }

    /// <summary>Every documented point that applied, with the words of the answer and the place in the notes.</summary>
    public static void WritePoints(this IAnsiConsole console, Evaluation grade)
    {
        foreach (var criterion in grade.Criteria.OrderBy(criterion => criterion.Verdict))
        {
            var (mark, word, style) = Palette.Of(criterion.Verdict);
            console.WriteLine();
            console.WriteProse($"  {mark} {word,-LabelWidth} ", criterion.Text, firstStyle: style);
            if (criterion.Quote is { } quote) console.WriteProse(Blank(LabelWidth + 5), $"you said “{quote}”", Palette.Accent);
            console.WriteProse(Blank(LabelWidth + 5), GradeWords.Place(criterion), Palette.Soft);
        }
    }

    private static void WriteVerdict(IAnsiConsole console, Evaluation grade, double? unprompted)
    {
        console.Write(new Text("  " + GradeWords.Verdict(grade), grade.Score is { } score ? Palette.OfScore(score).Combine(Palette.Strong) : Palette.Strong));
        if (unprompted is not null) console.Write(new Text($"   {GradeWords.Score(grade.Score)}, unprompted {GradeWords.Score(unprompted)}", Palette.Soft));
        console.WriteLine();
    }

    private static void WriteFeedback(IAnsiConsole console, Feedback feedback, Evaluation grade)
    {
        Label(console, "", "Goal", feedback.Goal);
        console.WriteLine();
        foreach (var point in feedback.Worked) Point(console, "✓", "Worked", point, grade, Palette.Good);
        if (feedback.Worked.Count > 0) console.WriteLine();
        foreach (var point in feedback.Missing) Point(console, "○", "Missing", point, grade, Palette.Middling);
        if (feedback.Missing.Count > 0) console.WriteLine();
        foreach (var check in feedback.Check) Label(console, "!", "Check", check, Palette.Bad);
        if (feedback.Check.Count > 0) console.WriteLine();
        Label(console, "→", "Next", feedback.Next, Palette.Accent);
        console.WriteLine();
    }

    private static void Point(IAnsiConsole console, string mark, string label, FeedbackPoint point, Evaluation grade, Style style)
    {
        Label(console, mark, label, point.Text, style);
        var criterion = grade.Criteria.FirstOrDefault(criterion => criterion.Id == point.Criterion);
        // Remarks mostly name the lines themselves; saying them twice would only be noise.
        if (criterion is not null && !point.Text.Contains("(notes ", StringComparison.Ordinal))
            console.WriteProse(Blank(LabelWidth + 4), GradeWords.Place(criterion), Palette.Soft);
    }

    private static void Label(IAnsiConsole console, string mark, string label, string text, Style? labelStyle = null, Style? style = null) =>
        console.WriteProse($"  {mark,-1} {label,-(LabelWidth - 1)} ", text, style, labelStyle ?? Palette.Soft);

    private static string Blank(int width) => new(' ', width);
}
