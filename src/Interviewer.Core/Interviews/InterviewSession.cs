using System.Collections.Immutable;
using Interviewer.Grading;
using Interviewer.Models;

namespace Interviewer.Interviews;

/// <summary>
/// The state of an interview, folded from its events. Pure and immutable: <see cref="Decide"/> turns a command into events or a
/// refusal, <see cref="Apply"/> turns an event into the next state, and every event that Decide gives, Apply accepts.
/// </summary>
public sealed record InterviewSession
{
    /// <summary>Characters one answer may hold: an hour of speech, and far below what would hurt.</summary>
    public const int MaximumAnswerLength = 50_000;

    public required SessionEvent.Started Setup { get; init; }

    public SessionState State { get; private init; }

    public SessionWork Work { get; private init; }

    /// <summary>1-based number of the question in hand; 0 before the first.</summary>
    public int Number { get; private init; }

    /// <summary>1-based attempt at that question.</summary>
    public int Attempt => Attempts.IsEmpty ? 0 : Attempts[^1].Attempt;

    /// <summary>The words that wait for an answer: the question's or the latest follow-up's; null when nothing waits.</summary>
    public string? Prompt => State is SessionState.Answering ? Attempts[^1].OpenPrompt : null;

    /// <summary>Every attempt so far, in the order they were begun.</summary>
    public ImmutableList<QuestionAttempt> Attempts { get; private init; } = [];

    /// <summary>What models have used so far, for wording and for grading.</summary>
    public ModelUsage Usage { get; private init; } = ModelUsage.None;

    /// <summary>Why the interview ended; null while it goes on.</summary>
    public EndReason? EndReason { get; private init; }

    /// <summary>The interview in a few sentences; null while it goes on, and when nothing was graded.</summary>
    public string? Summary { get; private init; }

    private ImmutableHashSet<string> TurnIds { get; init; } = [];

    /// <summary>State to return to when a pause ends.</summary>
    private SessionState BeforePause { get; init; }

    /// <summary>The attempts that count: at each question the last that was graded to its end, else the last one; in the order of the plan.</summary>
    public IEnumerable<QuestionAttempt> Counting => Attempts.GroupBy(attempt => attempt.Number).OrderBy(group => group.Key)
        .Select(group => group.LastOrDefault(attempt => attempt is { Closed: true, Final: not null }) ?? group.Last());

    /// <summary>Questions with at least one answer.</summary>
    public int Answered => Attempts.Where(attempt => attempt.Turns.Count > 0).Select(attempt => attempt.Number).Distinct().Count();

    /// <summary>Mean score of the closed questions by the attempts that count, one decimal; null before the first.</summary>
    public double? Score => Counting.Where(attempt => attempt.Closed).Select(attempt => attempt.Final?.Score).Average() is { } mean
        ? Math.Round(mean, 1, MidpointRounding.AwayFromZero)
        : null;

    public bool HasTurn(string turnId) => TurnIds.Contains(turnId);

    /// <exception cref="InvalidOperationException">The log does not begin with <see cref="SessionEvent.Started"/>.</exception>
    public static InterviewSession Fold(IEnumerable<SessionEvent> events)
    {
        InterviewSession? session = null;
        foreach (var happened in events)
        {
            session = session is null
                ? Begin(happened as SessionEvent.Started ?? throw new InvalidOperationException("A session log begins with its start."))
                : session.Apply(happened);
        }
        return session ?? throw new InvalidOperationException("A session log holds at least its start.");
    }

    public static InterviewSession Begin(SessionEvent.Started started) =>
        new() { Setup = started, State = SessionState.Working, Work = SessionWork.Ask };

    public InterviewSession Apply(SessionEvent happened) => happened switch
    {
        SessionEvent.QuestionAsked asked => Answering() with
        {
            Usage = Usage + (asked.Spoken?.Usage ?? ModelUsage.None),
            Number = asked.Number,
            Attempts = Attempts.Add(new(asked.Number, asked.Attempt, asked.QuestionId, asked.Text, [], [], [], HintsGiven: 0, Closed: false, Skipped: false)),
        },
        SessionEvent.AnswerGiven answer => Working(SessionWork.Grade) with
        {
            TurnIds = TurnIds.Add(answer.TurnId),
            Attempts = Replace(attempt => attempt with
            {
                Turns = [.. attempt.Turns, new AnswerTurn(answer.Text, attempt.FollowUps.Count > AskedBack.Leading(attempt.Evaluations) ? attempt.FollowUps[^1].FollowUp : null)],
            }),
        },
        SessionEvent.AnswerGraded graded => Working(SessionWork.Decide) with
        {
            Usage = Usage + (graded.Usage ?? ModelUsage.None),
            Attempts = Replace(attempt => attempt with { Evaluations = [.. attempt.Evaluations, graded.Evaluation] }),
        },
        SessionEvent.FollowUpAsked followUp => Answering() with
        {
            Usage = Usage + (followUp.Spoken?.Usage ?? ModelUsage.None),
            Attempts = Replace(attempt => attempt with { FollowUps = [.. attempt.FollowUps, followUp] }),
        },
        SessionEvent.HintGiven => this with { Attempts = Replace(attempt => attempt with { HintsGiven = attempt.HintsGiven + 1 }) },
        SessionEvent.QuestionCompleted completed => AfterClosing(review: Setup.Mode is InterviewMode.Practice) with
        {
            Usage = Usage + (completed.Spoken?.Usage ?? ModelUsage.None),
            Attempts = Replace(attempt => attempt.Reviewed(completed) with { Closed = true }),
        },
        SessionEvent.QuestionSkipped => AfterClosing(review: false) with
        {
            Attempts = Replace(attempt => attempt with { Closed = true, Skipped = true }),
        },
        SessionEvent.Paused => this with { State = SessionState.Paused, BeforePause = State },
        SessionEvent.Resumed => this with { State = BeforePause },
        SessionEvent.Ended ended => this with
        {
            State = SessionState.Ended,
            Work = SessionWork.None,
            EndReason = ended.Reason,
            Usage = Usage + (ended.Spoken?.Usage ?? ModelUsage.None),
            Summary = ended.Summary ?? InterviewSummary.Of(this),
        },
        SessionEvent.Started => throw new InvalidOperationException("A session starts once."),
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    /// <summary>The events a command leads to, or one sentence why the rules refuse it.</summary>
    public Decision Decide(SessionCommand command) => (command, State) switch
    {
        (_, SessionState.Ended) => Decision.Refuse("This interview has ended; start a new one to go on practising."),
        (SessionCommand.End, _) => EndEarly(),
        (SessionCommand.Pause, SessionState.Paused) => Decision.Accept(),
        (SessionCommand.Pause, _) => Decision.Accept(new SessionEvent.Paused()),
        (SessionCommand.Resume, not SessionState.Paused) => Decision.Accept(),
        (SessionCommand.Resume, _) => Decision.Accept(new SessionEvent.Resumed()),
        // Whoever acts on a paused interview means to go on with it; refusing would only cost a click, or a typed answer.
        (_, SessionState.Paused) => Decision.Accept(new SessionEvent.Resumed()).Then(Apply(new SessionEvent.Resumed()).Decide(command)),
        (_, SessionState.Working) => Decision.Refuse("The last answer is still being graded; try again in a moment."),
        (SessionCommand.Answer answer, SessionState.Answering) => Take(answer),
        (SessionCommand.Answer, _) => Decision.Refuse("No question is waiting for an answer; continue to the next one first."),
        (SessionCommand.Skip, SessionState.Answering) => Decision.Accept(Attempts[^1].Turns.Count > 0
            ? Attempts[^1].Complete("you moved on")
            : new SessionEvent.QuestionSkipped(Number, Attempt)),
        (SessionCommand.Skip or SessionCommand.Continue, SessionState.Reviewing) => Decision.Accept(NextQuestionOrEnd()),
        (SessionCommand.Continue, _) => Decision.Refuse("This question is still open; answer it or skip it."),
        (SessionCommand.Hint, _) => GiveHint(),
        (SessionCommand.Retry, SessionState.Reviewing) => Decision.Accept(new SessionEvent.QuestionAsked(
            Number, Attempt + 1, Attempts[^1].QuestionId, Attempts[^1].Text, "you asked to try this question again")),
        (SessionCommand.Retry, _) when Setup.Mode is InterviewMode.Real => Decision.Refuse("A real interview has no second try; practice mode has."),
        (SessionCommand.Retry, _) => Decision.Refuse("Finish this question first; then you can try it again."),
        _ => throw new InvalidOperationException($"Unknown command {command.GetType().Name}."),
    };

    /// <summary>The next question of the plan, or the end when it was the last.</summary>
    internal SessionEvent NextQuestionOrEnd()
    {
        if (Number == Setup.Plan.Count) return new SessionEvent.Ended(Interviews.EndReason.Finished);
        var next = Setup.Plan[Number];
        return new SessionEvent.QuestionAsked(Number + 1, 1, next.QuestionId, next.AskAs, next.Reason);
    }

    private Decision Take(SessionCommand.Answer answer)
    {
        if (string.IsNullOrWhiteSpace(answer.Text)) return Decision.Refuse("The answer is empty; type one, or skip the question.");
        if (answer.Text.Length > MaximumAnswerLength)
            return Decision.Refuse($"The answer has {answer.Text.Length:N0} characters; at most {MaximumAnswerLength:N0} can be kept.");
        return Decision.Accept(new SessionEvent.AnswerGiven(answer.TurnId, Number, Attempt, answer.Text, answer.ElapsedMs));
    }

    private Decision GiveHint()
    {
        if (Setup.Mode is InterviewMode.Real) return Decision.Refuse("A real interview has no hints; practice mode has.");
        if (State is not SessionState.Answering) return Decision.Refuse("A hint needs an open question.");
        var hints = Setup.Plan[Number - 1].Hints;
        var given = Attempts[^1].HintsGiven;
        if (hints.Count == 0) return Decision.Refuse("Your notes hold nothing to hint at for this question.");
        return given < hints.Count
            ? Decision.Accept(new SessionEvent.HintGiven(Number, Attempt, hints[given]))
            : Decision.Refuse("That was the last hint for this question.");
    }

    private Decision EndEarly()
    {
        var ended = new SessionEvent.Ended(Interviews.EndReason.EndedEarly);
        return Attempts is [.., { Closed: false, Evaluations.Count: > 0 } open]
            ? Decision.Accept(open.Complete("you ended the interview"), ended)
            : Decision.Accept(ended);
    }

    private InterviewSession Answering() => this with { State = SessionState.Answering, Work = SessionWork.None };

    private InterviewSession Working(SessionWork work) => this with { State = SessionState.Working, Work = work };

    private InterviewSession AfterClosing(bool review) => review
        ? this with { State = SessionState.Reviewing, Work = SessionWork.None }
        : Working(SessionWork.Ask);

    private ImmutableList<QuestionAttempt> Replace(Func<QuestionAttempt, QuestionAttempt> change) =>
        Attempts.SetItem(Attempts.Count - 1, change(Attempts[^1]));
}
