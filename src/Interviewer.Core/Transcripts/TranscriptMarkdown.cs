using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Interviewer.Grading;
using Interviewer.Interviews;

namespace Interviewer.Transcripts;

/// <summary>A transcript as a Markdown document for people: what was asked, answered and remarked.</summary>
public static partial class TranscriptMarkdown
{
    public static string Write(Transcript transcript)
    {
        var text = new StringBuilder();
        var header = transcript.Header;
        text.Line($"# Interview of {header.StartedAt.UtcDateTime.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture)} UTC");
        text.Line();
        text.Line($"- Interview: {header.Id} ({header.State})");
        text.Line($"- Notes: {Escape(header.Notes)}");
        text.Line($"- Mode: {header.Mode.ToString().ToLowerInvariant()}");
        text.Line($"- Answered: {header.Answered} of {header.Questions} questions");
        text.Line($"- Score: {GradeWords.Score(header.Score)} of 5, graded {Escape(header.Engine)}");
        foreach (var attempt in transcript.Session.Attempts) Write(attempt, text);
        return text.ToString();
    }

    private static void Write(QuestionAttempt attempt, StringBuilder text)
    {
        text.Line();
        text.Line($"## {attempt.Number}. {Escape(attempt.Text)}{(attempt.Attempt > 1 ? $" (attempt {attempt.Attempt})" : "")}");
        for (var turn = 0; turn < attempt.Turns.Count; turn++)
        {
            if (turn > 0)
            {
                text.Line();
                text.Line($"**↳ {Escape(attempt.FollowUps[turn - 1].Text)}**");
            }
            text.Line();
            foreach (var line in attempt.Turns[turn].Text.ReplaceLineEndings("\n").Split('\n')) text.Line($"> {Escape(line)}".TrimEnd());
        }
        if (attempt.Skipped)
        {
            text.Line();
            text.Line("*Skipped.*");
        }
        if (attempt.Final is { } grade) Write(grade, attempt.Unprompted, text);
    }

    private static void Write(Evaluation grade, Evaluation? unprompted, StringBuilder text)
    {
        text.Line();
        text.Line($"### {Escape(GradeWords.Verdict(grade))}{(unprompted?.Score is { } first ? $" (unprompted {GradeWords.Score(first)})" : "")}");
        text.Line();
        if (grade.Feedback is { } feedback)
        {
            text.Line($"- **Goal:** {Escape(feedback.Goal)}");
            foreach (var point in feedback.Worked) text.Line($"- **Worked:** {Escape(point.Text)}");
            foreach (var point in feedback.Missing) text.Line($"- **Missing:** {Escape(point.Text)}");
            foreach (var check in feedback.Check) text.Line($"- **Check:** {Escape(check)}");
            text.Line($"- **Next:** {Escape(feedback.Next)}");
        }
        if (grade.StarShares is { } shares) text.Line($"- Words spent on {GradeWords.Shares(shares)}");
        text.Line($"- {GradeWords.Spoken(grade.Delivery)}");
        if (grade.Criteria.Count == 0) return;
        text.Line();
        text.Line("| verdict | your notes | where | your words |");
        text.Line("|---|---|---|---|");
        foreach (var criterion in grade.Criteria)
            text.Line($"| {criterion.Verdict.ToString().ToLowerInvariant()} | {Cell(criterion.Text)} | {Cell(GradeWords.Place(criterion))} | {Cell(criterion.Quote ?? "")} |");
    }

    private static void Line(this StringBuilder text, string line = "") => text.Append(line).Append('\n');

    private static string Cell(string text) => Escape(text.ReplaceLineEndings(" ")).Replace("|", @"\|");

    /// <summary>Words stay words: nothing in an answer or a note turns into Markdown or HTML, or steers the terminal that shows it.</summary>
    private static string Escape(string text) => Mark().Replace(string.Concat(text.Where(letter => !char.IsControl(letter) || letter is '\n' or '\t')), @"\$0");

    [GeneratedRegex(@"[\\`*_<\[\]]|^\s*[#>+-]|(?<=^\s*\d+)[.)]")]
    private static partial Regex Mark();
}
