using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Transcripts;

namespace Interviewer.Web.Views;

/// <summary>Tells an interview again, event by event, with the decisions behind each turn.</summary>
internal sealed class ReplaySteps
{
    private readonly Interview interview;
    private readonly Dictionary<int, Mark> marks;

    private ReplaySteps(Interview interview, IEnumerable<Mark> marks) =>
        (this.interview, this.marks) = (interview, marks.ToDictionary(mark => mark.Version));

    public static IReadOnlyList<ReplayStep> Of(Interview interview, IReadOnlyList<Mark> marks)
    {
        var telling = new ReplaySteps(interview, marks);
        var steps = new List<ReplayStep>();
        var at = TimeSpan.Zero;
        foreach (var (entry, delay) in ReplaySchedule.Of(interview.Events, speed: 1))
        {
            at += delay;
            steps.Add(telling.Step(entry, at));
        }
        return steps;
    }

    private ReplayStep Step(StoredEvent entry, TimeSpan at)
    {
        ReplayStep Said(string role, string label, string? text, params IReadOnlyList<(string, string)> decision) =>
            new(entry.Version, at, role, label, text, decision, null, marks.GetValueOrDefault(entry.Version));
        ReplayStep Noted(string label, params IReadOnlyList<(string, string)> decision) => Said("note", label, null, decision);

        return entry.Event switch
        {
            SessionEvent.Started started => Noted("Plan", Setup(started)),
            SessionEvent.QuestionAsked asked => Said("question", Numbered(asked.Number, asked.Attempt), asked.Text, Question(asked)),
            SessionEvent.AnswerGiven answer => Said("answer", "Answer", answer.Text, Answer(answer)),
            SessionEvent.AnswerGraded graded => Said("note", "Grade", Score(graded), Grade(graded)),
            SessionEvent.FollowUpAsked followUp => Said("followup", "Follow-up", followUp.Text, FollowUp(followUp)),
            SessionEvent.HintGiven hint => Said("hint", "Hint", hint.Text, ("Where from", "your own notes")),
            SessionEvent.QuestionCompleted done => Noted("Question closed", ("Why it stopped here", done.Reason)) with { Card = CardOf(done) },
            SessionEvent.QuestionSkipped => Noted("Skipped", ("What happened", "you moved on without an answer")),
            SessionEvent.Paused => Noted("Paused", ("What happened", "the pause itself is left out of the replay")),
            SessionEvent.Resumed => Noted("Resumed"),
            SessionEvent.Ended ended => Noted("End", ("Why it ended", ended.Reason is EndReason.Finished ? "every planned question was asked" : "you ended the interview early")),
            var other => throw new InvalidOperationException($"Unknown event {other.GetType().Name}."),
        };
    }

    private static (string, string)[] Setup(SessionEvent.Started started) =>
    [
        ("Questions", $"{started.Plan.Count}"),
        ("Mode", started.Mode.ToString().ToLowerInvariant()),
        ("Graded", started.Engine == "offline" ? "offline, by rules" : $"by {started.Engine}"),
        ("Follow-ups", $"at most {started.MaxFollowUps} a question"),
    ];

    private List<(string, string)> Question(SessionEvent.QuestionAsked asked)
    {
        var planned = interview.Session.Setup.Plan[asked.Number - 1];
        var decision = new List<(string, string)> { ("Why this question", asked.Reason) };
        if (Title(planned.StoryId) is { } story) decision.Add(("Best told with", story));
        decision.AddRange(Worded(asked.Spoken));
        return decision;
    }

    private static List<(string, string)> Answer(SessionEvent.AnswerGiven answer)
    {
        var words = answer.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        var decision = new List<(string, string)> { ("Length", Wording.Count(words, "word")) };
        if (answer.ElapsedMs is { } milliseconds and >= 1000) decision.Add(("Took", Wording.Clock(TimeSpan.FromMilliseconds(milliseconds))));
        return decision;
    }

    private List<(string, string)> FollowUp(SessionEvent.FollowUpAsked followUp)
    {
        var decision = new List<(string, string)>
        {
            ("Why this follow-up", followUp.Reason),
            ("Kind", Wording.Kind(followUp.FollowUp)),
        };
        // What it was after is part of the feedback.
        if (IsOpen(followUp.Number, followUp.Attempt))
        {
            var after = interview.Preparation.Outline.Criteria.Where(criterion => followUp.Targets.Contains(criterion.Id)).Select(criterion => $"{criterion.Text} ({criterion.File}:{string.Join(", ", criterion.Lines)})");
            decision.AddRange(after.Take(3).Select(target => ("Meant to bring out", target)));
        }
        decision.AddRange(Worded(followUp.Spoken));
        return decision;
    }

    private string Score(SessionEvent.AnswerGraded graded) =>
        !IsOpen(graded.Number, graded.Attempt) ? "Shown when the interview has ended."
        : graded.Evaluation.Score is { } score ? $"{GradeWords.Score(score)} of 5"
        : $"Not graded: {graded.Evaluation.Reason}";

    private List<(string, string)> Grade(SessionEvent.AnswerGraded graded)
    {
        if (!IsOpen(graded.Number, graded.Attempt)) return [];
        var evaluation = graded.Evaluation;
        var decision = new List<(string, string)>();
        var verdicts = evaluation.Criteria.CountBy(result => result.Verdict).OrderBy(count => count.Key).Select(count => $"{count.Value} {CriterionRow.WordFor(count.Key).ToLowerInvariant()}").ToList();
        if (verdicts.Count > 0) decision.Add(("Points of your notes", string.Join(", ", verdicts)));
        if (evaluation.Narratives.Select(Title).OfType<string>().ToList() is { Count: > 0 } stories) decision.Add(("Heard", string.Join("; ", stories)));
        if (evaluation.Fallback is { } fallback) decision.Add(("Fallback", fallback));
        decision.Add(("Cost", graded.Usage is { } usage ? Wording.Usage(usage) : "nothing: graded by rules here"));
        return decision;
    }

    private static IEnumerable<(string, string)> Worded(SpokenBy? spoken)
    {
        if (spoken is null) yield break;
        yield return ("Worded", spoken.Fallback ?? $"by {spoken.Model}");
        yield return ("Cost", Wording.Usage(spoken.Usage));
    }

    private string? Title(string? narrative) => interview.Preparation.Outline.Narratives.FirstOrDefault(told => told.Id == narrative)?.Title;

    private string Numbered(int number, int attempt) =>
        $"Question {number} of {interview.Session.Setup.Plan.Count}" + (attempt > 1 ? $", attempt {attempt}" : "");

    private QuestionAttempt? Find(int number, int attempt) =>
        interview.Session.Attempts.FirstOrDefault(tried => tried.Number == number && tried.Attempt == attempt);

    private bool IsOpen(int number, int attempt) => Find(number, attempt) is { } tried && interview.Session.MayShowFeedback(tried);

    private FeedbackCard? CardOf(SessionEvent.QuestionCompleted done) =>
        Find(done.Number, done.Attempt) is { } tried && interview.Session.MayShowFeedback(tried) ? FeedbackCard.Of(interview.Preparation, tried) : null;
}
