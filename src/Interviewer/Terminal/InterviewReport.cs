using Interviewer.Interviews;
using Interviewer.Transcripts;
using Spectre.Console;

namespace Interviewer.Terminal;

/// <summary>The end of an interview: how it went as a whole, question by question, and what to practise next.</summary>
internal static class InterviewReport
{
    public static void WriteReport(this IAnsiConsole console, InterviewSession session, string id, SessionEvent.Ended ended)
    {
        console.WriteLine();
        console.Write(new Rule("Report") { Justification = Justify.Left, Style = Palette.Soft });
        console.WriteLine();
        if (session.Score is { } score)
        {
            console.Write(new Text($"  {GradeWords.Score(score)} of 5", Palette.OfScore(score).Combine(Palette.Strong)));
            console.WriteLine($"  over {session.Answered} of {session.Setup.Plan.Count} questions{(ended.Reason is EndReason.EndedEarly && session.Answered < session.Setup.Plan.Count ? ", ended early" : "")}");
        }
        else
        {
            console.WriteLine(session.Answered == 0 ? "  No question was answered, so there is no score." : "  No answer was graded, so there is no score.");
        }
        console.WriteLine();
        var table = Tables.New("#>", "Question~", "Score", "Unprompted>");
        foreach (var attempt in session.Counting)
            table.AddRow(new Text($"{attempt.Number}"), new Text(Prose.Clean(attempt.Text)), Verdict(attempt), new Text(GradeWords.Score(attempt.Unprompted?.Score)));
        console.Write(table);
        console.WriteLine();
        if (session.Summary is { } summary)
        {
            console.WriteProse("  ", summary);
            if (ended.Spoken?.Fallback is { } fallback) console.WriteProse("! By rules       ", fallback, firstStyle: Palette.Middling);
            console.WriteLine();
        }
        if (session.Counting.Where(attempt => attempt.Final?.Feedback is not null).MinBy(attempt => attempt.Final!.Score) is { } weakest)
        {
            console.WriteProse("  Practise next  ", $"Question {weakest.Number}: {weakest.Final!.Feedback!.Next}", firstStyle: Palette.Accent);
        }
        if (session.Usage is { Calls: > 0 } usage)
            console.WriteProse("  Models         ", FormattableString.Invariant($"{usage.Calls} calls, {usage.Tokens:N0} tokens{(usage.Cost is { } cost ? $", about {cost:0.000}" : "")}"), firstStyle: Palette.Soft);
        console.WriteProse("  See it again   ", $"interviewer replay {id}", firstStyle: Palette.Soft);
        console.WriteProse("  Keep or share  ", $"interviewer export {id} --format html --out interview.html", firstStyle: Palette.Soft);
    }

    private static Text Verdict(QuestionAttempt attempt) => attempt.Final switch
    {
        _ when attempt.Skipped => new("skipped", Palette.Soft),
        { Score: { } score } grade => new(GradeWords.Verdict(grade), Palette.OfScore(score)),
        { } grade => new(GradeWords.Verdict(grade), Palette.Soft),
        null => new("not answered", Palette.Soft),
    };
}
