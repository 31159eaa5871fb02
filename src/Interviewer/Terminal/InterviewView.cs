using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Models;
using Interviewer.Transcripts;
using Spectre.Console;

namespace Interviewer.Terminal;

/// <summary>Shows an interview event by event, alike while it is held and when it is replayed.</summary>
/// <param name="id">The interview's id, named where it can be replayed or resumed.</param>
/// <param name="echo">Answers are written too; not when the candidate has just typed them here.</param>
/// <param name="models">Who receives what is said now; null in a replay, where nothing is sent.</param>
internal sealed class InterviewView(IAnsiConsole console, string id, bool echo, ModelClients? models = null)
{
    public const string Offline = "Offline grading by rules: it can misread you. Nothing leaves this machine.";

    private InterviewSession? session;

    public void Show(SessionEvent happened)
    {
        Follow(happened);
        var latest = session!.Attempts.LastOrDefault();
        switch (happened)
        {
            case SessionEvent.Started started: ShowStart(started); break;
            case SessionEvent.QuestionAsked asked: ShowQuestion(asked.Number, asked.Attempt, asked.Text, asked.Spoken); break;
            case SessionEvent.AnswerGiven answer: ShowAnswer(answer, latest!); break;
            case SessionEvent.FollowUpAsked followUp: ShowFollowUp(followUp.Text, followUp.Spoken); break;
            case SessionEvent.HintGiven hint: ShowHint(hint.Text, latest!); break;
            case SessionEvent.QuestionCompleted: ShowCompleted(latest!); break;
            case SessionEvent.QuestionSkipped: console.WriteProse("  ", "Skipped.", Palette.Soft); break;
            case SessionEvent.Paused when echo: console.WriteProse("  ", "(paused)", Palette.Soft); break;
            case SessionEvent.Ended ended: ShowEnd(ended); break;
            case SessionEvent.AnswerGraded or SessionEvent.Paused or SessionEvent.Resumed: break;
            default: throw new InvalidOperationException($"Unknown event {happened.GetType().Name}.");
        }
    }

    /// <summary>Takes an event in without showing it.</summary>
    public void Follow(SessionEvent happened) =>
        session = session is null ? InterviewSession.Begin((SessionEvent.Started)happened) : session.Apply(happened);

    /// <summary>What waits for the candidate: for whoever comes back to an interview.</summary>
    public void ShowWhereItStands()
    {
        ShowStart(session!.Setup);
        if (session.Attempts.IsEmpty) return;
        var latest = session.Attempts[^1];
        ShowQuestion(latest.Number, latest.Attempt, latest.Text);
        for (var turn = 0; turn < latest.Turns.Count; turn++)
        {
            if (turn > 0) ShowFollowUp(latest.FollowUps[turn - 1].Text);
            WriteAnswer(latest.Turns[turn].Text, probed: turn > 0);
        }
        if (latest.Closed) ShowCompleted(latest);
        else if (latest.Turns.Count > 0 && latest.FollowUps.Count == latest.Turns.Count) ShowFollowUp(latest.FollowUps[^1].Text);
    }

    private void ShowStart(SessionEvent.Started started)
    {
        var count = started.Plan.Count == 1 ? "1 question" : $"{started.Plan.Count} questions";
        console.WriteLine();
        console.Write(new Text("  Interviewer", Palette.Strong));
        console.Write(new Text($"  {started.Notes} · {started.Mode.ToString().ToLowerInvariant()} · {count}", Palette.Soft));
        console.WriteLine();
        var (judge, voice) = models is null
            ? (started.Engine == AnswerGrader.Engine ? null : started.Engine, started.Voice)
            : (models.Settings(ModelRole.Grader)?.Recipient, models.Settings(ModelRole.Interviewer)?.Recipient);
        console.WriteProse("  ", (judge, voice) switch
        {
            (null, null) => Offline,
            (null, _) => $"Questions are worded by {voice}, which receives your answers; grading is by rules.",
            (_, null) => $"Answers are graded by {judge}, which receives them.",
            _ when judge == voice => $"Questions are worded and answers graded by {judge}, which receives your answers.",
            _ => $"Questions are worded by {voice} and answers graded by {judge}; both receive your answers.",
        }, Palette.Soft);
        if (!echo) console.WriteProse("  ", "Enter sends your answer; a \\ before it begins a new line; /help for more.", Palette.Soft);
    }

    private void ShowQuestion(int number, int attempt, string text, SpokenBy? spoken = null)
    {
        var title = $"Question {number} of {session!.Setup.Plan.Count}{(attempt > 1 ? $", attempt {attempt}" : "")}";
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(title)) { Justification = Justify.Left, Style = Palette.Soft });
        console.WriteLine();
        console.WriteProse("  ", text, Palette.Strong);
        ShowFallback(spoken?.Fallback);
        console.WriteLine();
    }

    private void ShowFallback(string? why)
    {
        if (why is not null) console.WriteProse("    ", $"(Plain wording. {why})", Palette.Soft);
    }

    private void ShowAnswer(SessionEvent.AnswerGiven answer, QuestionAttempt attempt)
    {
        if (echo) WriteAnswer(answer.Text, probed: attempt.Turns.Count > 1);
    }

    private void WriteAnswer(string text, bool probed)
    {
        var bar = probed ? "    │ " : "  │ ";
        console.WriteProse(bar, bar, text, firstStyle: Palette.Accent);
    }

    private void ShowFollowUp(string text, SpokenBy? spoken = null)
    {
        console.WriteLine();
        console.WriteProse("  ↳ ", text, Palette.Strong, Palette.Accent);
        ShowFallback(spoken?.Fallback);
        console.WriteLine();
    }

    private void ShowHint(string text, QuestionAttempt attempt)
    {
        console.WriteProse(attempt.FollowUps.Count > 0 ? "      Hint  " : "    Hint  ", text, Palette.Accent, Palette.Soft);
        console.WriteLine();
    }

    private void ShowCompleted(QuestionAttempt attempt)
    {
        console.WriteLine();
        if (session!.Setup.Mode is InterviewMode.Practice) WriteFeedback(attempt);
        else console.WriteProse("  ", "Thank you.", Palette.Soft);
    }

    private void ShowEnd(SessionEvent.Ended ended)
    {
        if (session!.Setup.Mode is InterviewMode.Real)
        {
            foreach (var attempt in session.Counting.Where(attempt => attempt.Final is not null))
            {
                ShowQuestion(attempt.Number, attempt.Attempt, attempt.Text);
                WriteFeedback(attempt);
            }
        }
        console.WriteReport(session, id, ended);
    }

    private void WriteFeedback(QuestionAttempt attempt)
    {
        if (attempt.Final is { } grade) console.WriteFeedback(grade, attempt.Turns.Count > 1 ? attempt.Unprompted?.Score : null);
    }
}
