using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Transcripts;

namespace Interviewer.Web.Views;

/// <summary>Tells an interview again, event by event, with the decisions behind each turn.</summary>
internal static class ReplaySteps
{
    public static IReadOnlyList<ReplayStep> Of(Interview interview)
    {
        var steps = new List<ReplayStep>();
        var at = TimeSpan.Zero;
        foreach (var (entry, delay) in ReplaySchedule.Of(interview.Events, speed: 1))
        {
            at += delay;
            steps.Add(Step(interview, at, entry.Event));
        }
        return steps;
    }

    private static ReplayStep Step(Interview interview, TimeSpan at, SessionEvent happened) => happened switch
    {
        SessionEvent.Started started => new(at, "note", "Plan", null,
            $"{started.Plan.Count} questions planned, {started.Mode.ToString().ToLowerInvariant()} mode, seed {started.Seed}.", null),
        SessionEvent.QuestionAsked asked => new(at, "question", Numbered(interview, asked.Number, asked.Attempt), asked.Text, $"Why this question: {asked.Reason}", null),
        SessionEvent.AnswerGiven answer => new(at, "answer", "Answer", answer.Text, Took(answer.ElapsedMs), null),
        SessionEvent.AnswerGraded graded => new(at, "note", "Grade", null,
            IsOpen(interview, graded.Number, graded.Attempt) ? Summary(graded.Evaluation) : "Graded; shown when the interview has ended.", null),
        SessionEvent.FollowUpAsked followUp => new(at, "followup", "Follow-up", followUp.Text,
            $"Why this follow-up ({Words(followUp.FollowUp.ToString())}): {followUp.Reason}", null),
        SessionEvent.HintGiven hint => new(at, "hint", "Hint", hint.Text, null, null),
        SessionEvent.QuestionCompleted done => new(at, "note", "Question closed", null, $"Why it stopped here: {done.Reason}", CardOf(interview, done)),
        SessionEvent.QuestionSkipped => new(at, "note", "Skipped", null, "You moved on without an answer.", null),
        SessionEvent.Paused => new(at, "note", "Paused", null, "The pause itself is left out of the replay.", null),
        SessionEvent.Resumed => new(at, "note", "Resumed", null, null, null),
        SessionEvent.Ended ended => new(at, "note", "End", null, ended.Reason is EndReason.Finished ? "Every planned question was asked." : "You ended the interview early.", null),
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private static string Numbered(Interview interview, int number, int attempt) =>
        $"Question {number} of {interview.Session.Setup.Plan.Count}" + (attempt > 1 ? $", attempt {attempt}" : "");

    private static QuestionAttempt? Find(Interview interview, int number, int attempt) =>
        interview.Session.Attempts.FirstOrDefault(tried => tried.Number == number && tried.Attempt == attempt);

    private static bool IsOpen(Interview interview, int number, int attempt) =>
        Find(interview, number, attempt) is { } tried && interview.Session.MayShowFeedback(tried);

    private static FeedbackCard? CardOf(Interview interview, SessionEvent.QuestionCompleted done) =>
        Find(interview, done.Number, done.Attempt) is { } tried && interview.Session.MayShowFeedback(tried)
            ? FeedbackCard.Of(interview.Preparation, tried)
            : null;

    private static string Summary(Evaluation evaluation) => evaluation.Score is { } score
        ? $"{GradeWords.Score(score)} of 5: {string.Join(", ", evaluation.Criteria.CountBy(result => result.Verdict).OrderBy(count => count.Key).Select(count => $"{count.Value} {CriterionRow.WordFor(count.Key).ToLowerInvariant()}"))}"
        : $"Not graded: {evaluation.Reason}";

    private static string? Took(long? elapsedMs) => elapsedMs is { } milliseconds and >= 1000
        ? $"Took {TimeSpan.FromMilliseconds(milliseconds):m\\:ss}."
        : null;

    private static string Words(string name) => string.Concat(name.Select((letter, index) => char.IsUpper(letter) && index > 0 ? $" {letter}" : $"{letter}")).ToLowerInvariant();
}
