using Interviewer.Interviews;
using Interviewer.Transcripts;

namespace Interviewer.Web.Views;

/// <summary>An interview at a glance, by the attempts that count.</summary>
/// <param name="FeedbackOpen">False while a real interview is running: nothing about grades may show.</param>
/// <param name="Setup">Under which conditions it was held and graded.</param>
/// <param name="Practise">At most three rows that are most worth another try, weakest first.</param>
internal sealed record Report(
    DateTimeOffset StartedAt,
    string Notes,
    InterviewMode Mode,
    bool Ended,
    bool FeedbackOpen,
    double? Score,
    string? Summary,
    int Answered,
    IReadOnlyList<ReportRow> Rows,
    IReadOnlyList<ReportRow> Practise,
    IReadOnlyList<(string Term, string Detail)> Setup)
{
    private const int MostToPractise = 3;

    private const double GoodEnough = 4.5;

    public static Report Of(Interview interview)
    {
        var session = interview.Session;
        var ended = session.State is SessionState.Ended;
        var attempts = session.Counting.ToDictionary(attempt => attempt.Number);
        var rows = session.Setup.Plan.Select((planned, index) => Row(interview, planned, index + 1, attempts.GetValueOrDefault(index + 1))).ToList();
        return new(
            interview.Events[0].At,
            session.Setup.Notes,
            session.Setup.Mode,
            ended,
            ended || session.Setup.Mode is InterviewMode.Practice,
            session.Score,
            session.Summary,
            session.Answered,
            rows,
            [.. rows.Where(row => row.Card?.Evaluation.Score < GoodEnough).OrderBy(row => row.Card!.Evaluation.Score).Take(MostToPractise)],
            SetupOf(interview));
    }

    private static List<(string, string)> SetupOf(Interview interview)
    {
        var setup = interview.Session.Setup;
        var took = ReplaySchedule.Of(interview.Events, speed: 1).Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Delay);
        return
        [
            ("Held on", Wording.Day(interview.Events[0].At)),
            ("Took", Wording.Clock(took) + ", pauses left out"),
            ("Notes", $"{setup.Notes}, as they were then"),
            ("Mode", setup.Mode is InterviewMode.Practice ? "practice: feedback after each question, hints, second tries" : "real: no help, all feedback at the end"),
            ("Questions", $"{setup.Plan.Count}, at most {setup.MaxFollowUps} follow-ups each"),
            ("Interviewer", setup.Voice is { } voice ? $"{setup.Style.ToString().ToLowerInvariant()}, worded by {voice}" : "plain wordings"),
            ("Graded", setup.Engine != "offline" ? $"by {setup.Engine}" : setup.Voice is null ? "offline by rules; nothing left this machine" : $"by rules; worded by {setup.Voice}"),
            ("Not assessed", "voice, confidence, personality"),
            .. interview.Events[^1].Event is SessionEvent.Ended { Spoken.Fallback: { } fallback } ? [("Closing words", "by rules: " + fallback)] : Array.Empty<(string, string)>(),
        ];
    }

    private static ReportRow Row(Interview interview, PlannedQuestion planned, int number, QuestionAttempt? attempt) => attempt switch
    {
        null => new(number, planned.AskAs, "not asked", 0, null),
        { Skipped: true } => new(number, attempt.Text, "skipped", attempt.Attempt, null),
        _ when interview.Session.MayShowFeedback(attempt) =>
            new(number, attempt.Text, "graded", attempt.Attempt, FeedbackCard.Of(interview.Preparation, attempt)),
        _ => new(number, attempt.Text, "open", attempt.Attempt, null),
    };
}
