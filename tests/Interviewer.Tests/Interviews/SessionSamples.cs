using Interviewer.Grading;
using Interviewer.Interviews;

using Xunit;

namespace Interviewer.Tests.Interviews;

/// <summary>Small hand-made sessions for tests of the rules.</summary>
internal static class SessionSamples
{
    public static SessionEvent.Started Started(int questions = 3, InterviewMode mode = InterviewMode.Practice) => new(
        "notes.md", "hash", mode, Seed: 1, "offline", MaxFollowUps: 2,
        [.. Enumerable.Range(1, questions).Select(number => new PlannedQuestion($"q{number}", $"Question {number}?", $"s{number}", "for variety", ["first hint", "second hint"]))]);

    public static Evaluation Evaluation(double score) => new(
        "offline", EvaluationStatus.Scored, null, (int)Math.Round(score), score,
        new Dimensions(3, 3, 3, 3, 3, 3), [], new StarScores(1, 1, 1, 1), new StarShares(.2, .2, .4, .1, .1), ResponseType.Story, [], [], [],
        new Delivery(100, 0, 0, 5, 2, 1), new Feedback("goal", [], [], [], "next"), "rubric");

    /// <summary>What the service would do next, with a follow-up after the first answer of every question.</summary>
    public static SessionEvent Work(InterviewSession session)
    {
        var attempt = session.Attempts.IsEmpty ? null : session.Attempts[^1];
        return session.Work switch
        {
            SessionWork.Ask => session.NextQuestionOrEnd(),
            SessionWork.Grade => new SessionEvent.AnswerGraded("turn", attempt!.Number, attempt.Attempt, Evaluation(2 + attempt.Turns.Count)),
            SessionWork.Decide when attempt!.Turns.Count == 1 =>
                new SessionEvent.FollowUpAsked(attempt.Number, attempt.Attempt, FollowUpType.Reflection, "What did you learn?", [], "reason", "hash"),
            SessionWork.Decide => attempt!.Complete("enough"),
            _ => throw new InvalidOperationException("There is no work."),
        };
    }

    /// <summary>Applies events, then does all work that is due.</summary>
    public static InterviewSession Play(InterviewSession session, params IEnumerable<SessionEvent> events)
    {
        foreach (var happened in events) session = session.Apply(happened);
        while (session is { Work: not SessionWork.None, State: SessionState.Working }) session = session.Apply(Work(session));
        return session;
    }

    public static InterviewSession Send(InterviewSession session, SessionCommand command)
    {
        var decision = session.Decide(command);
        Assert.Null(decision.Refusal);
        return Play(session, decision.Events);
    }

    /// <summary>One question with these answers and their grades, a follow-up after each.</summary>
    public static InterviewSession Answered(params IReadOnlyList<(string Text, Evaluation Grade)> answers)
    {
        var session = InterviewSession.Begin(Started(1)).Apply(Work(InterviewSession.Begin(Started(1))));
        foreach (var (number, (text, grade)) in answers.Index())
        {
            session = session.Apply(new SessionEvent.AnswerGiven($"t{number}", 1, 1, text, null)).Apply(new SessionEvent.AnswerGraded($"t{number}", 1, 1, grade));
            if (number + 1 < answers.Count) session = session.Apply(new SessionEvent.FollowUpAsked(1, 1, FollowUpType.Rescue, "And?", [], "reason", "hash"));
        }
        return session;
    }

    public static InterviewSession Begin(int questions = 3, InterviewMode mode = InterviewMode.Practice) =>
        Play(InterviewSession.Begin(Started(questions, mode)));
}
