using System.Security.Cryptography;
using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Interviews.Voices;
using Interviewer.Models;

namespace Interviewer.Interviews;

/// <summary>The one entry point for hosts: starts, continues, lists and deletes interviews.</summary>
public sealed class InterviewService(
    SessionStore store, PreparationCache preparations, FollowUps followUps, WeakQuestions weak, IAnswerJudge judge, IInterviewerVoice voice, ReviewVoice review, TokenBudget budget,
    TimeProvider clock)
{
    /// <summary>Follow-ups per question: planned and limited, since longer probing invites faking (Levashina and Campion 2007).</summary>
    private const int MaximumFollowUps = 2;

    /// <summary>How often a command is decided anew because another writer came first.</summary>
    private const int MaximumConflicts = 5;

    /// <summary>Plans an interview over the notes and asks its first question.</summary>
    /// <exception cref="InterviewerException">The notes hold no question, or the focus matches nothing.</exception>
    public async Task<Interview> StartAsync(NotesSnapshot notes, StartOptions options, CancellationToken cancellationToken)
    {
        var preparation = preparations.Get(notes);
        if (options.Focus == WeakQuestions.Focus) options = options with { Focus = await WeakestAsync(preparation, options.Questions, cancellationToken) };
        var seed = options.Seed ?? RandomNumberGenerator.GetInt32(int.MaxValue);
        var plan = InterviewPlanner.Plan(preparation, options, seed);
        var id = SessionId.New(clock.GetUtcNow());
        var started = new SessionEvent.Started(notes.Name, notes.Hash, options.Mode, seed, judge.Engine, MaximumFollowUps, plan, options.Style, voice.Model);
        var log = new List<StoredEvent> { await store.CreateAsync(id, started, notes, cancellationToken) };
        return await FinishWorkAsync(new(id, log, InterviewSession.Begin(started), preparation), onEvent: null, onWords: null, cancellationToken);
    }

    /// <summary>The interview as it stands, after finishing whatever a crash left unfinished.</summary>
    /// <exception cref="InterviewerException">No such interview.</exception>
    public async Task<Interview> OpenAsync(string id, CancellationToken cancellationToken) =>
        await FinishWorkAsync(await LoadAsync(id, cancellationToken), onEvent: null, onWords: null, cancellationToken);

    /// <summary>
    /// Carries out a command. Each event is stored before <paramref name="onEvent"/> sees it, an answer before anything is done with it.
    /// </summary>
    /// <param name="onWords">Told each sentence of a model's wording as soon as it may be shown; the event with the whole follows.</param>
    /// <exception cref="InterviewerException">No such interview.</exception>
    public async Task<CommandResult> SendAsync(
        string id, SessionCommand command, Func<StoredEvent, ValueTask>? onEvent, Func<string, ValueTask>? onWords, CancellationToken cancellationToken)
    {
        for (var conflicts = 0; ; conflicts++)
        {
            // What a crash or another window left unfinished comes first: the command is decided on a session that waits for it. A pause is for not
            // waiting: the work is done once, when the interview goes on.
            var interview = command is SessionCommand.Pause ? await LoadAsync(id, cancellationToken) : await OpenAsync(id, cancellationToken);
            if (command is SessionCommand.Answer answer && interview.Session.HasTurn(answer.TurnId))
                return new(await ShowAgainAsync(interview, answer.TurnId, onEvent), null);
            var before = interview.Events.Count;
            var decision = interview.Session.Decide(command);
            if (decision.Refusal is not null) return new([], decision.Refusal);
            if (await AppendAsync(interview, decision.Events, onEvent, cancellationToken) is { } appended)
            {
                var finished = await FinishWorkAsync(appended, onEvent, onWords, cancellationToken);
                return new([.. finished.Events.Skip(before)], null);
            }
            if (conflicts == MaximumConflicts) return new([], "Another window is writing to this interview; reload and try again.");
        }
    }

    /// <summary>Newest first.</summary>
    public Task<IReadOnlyList<SessionSummary>> ListAsync(CancellationToken cancellationToken) => store.ListAsync(cancellationToken);

    /// <exception cref="InterviewerException">No such interview.</exception>
    public async Task DeleteAsync(string id, CancellationToken cancellationToken)
    {
        if (!await store.DeleteAsync(id, cancellationToken)) throw SessionStore.NotFound(id);
    }

    /// <summary>Removes every interview; returns how many there were.</summary>
    public Task<int> DeleteAllAsync(CancellationToken cancellationToken) => store.DeleteAllAsync(cancellationToken);

    private async Task<string> WeakestAsync(Preparation preparation, int count, CancellationToken cancellationToken) =>
        await weak.FindAsync(preparation, cancellationToken) is { Count: > 0 } found
            ? string.Join(',', found.Take(count))
            : throw new InterviewerException("No question has gone badly so far; choose another focus than weak.");

    private async Task<Interview> LoadAsync(string id, CancellationToken cancellationToken)
    {
        var log = await store.LoadAsync(id, cancellationToken);
        if (log.Count == 0) throw SessionStore.NotFound(id);
        var session = InterviewSession.Fold(log.Select(entry => entry.Event));
        var preparation = await preparations.GetAsync(
            session.Setup.NotesHash, hash => store.LoadNotesAsync(hash, cancellationToken));
        return new(id, log, session, preparation);
    }

    /// <summary>Grades, decides and asks until the candidate is to move. Another writer's events are taken over as they are.</summary>
    private async Task<Interview> FinishWorkAsync(
        Interview interview, Func<StoredEvent, ValueTask>? onEvent, Func<string, ValueTask>? onWords, CancellationToken cancellationToken)
    {
        while (interview.Session.Work is not SessionWork.None && interview.Session.State is SessionState.Working)
        {
            var next = await NextStepAsync(interview, onWords, cancellationToken);
            interview = await AppendAsync(interview, [next], onEvent, cancellationToken)
                ?? await LoadAsync(interview.Id, cancellationToken);
        }
        return interview;
    }

    private async Task<SessionEvent> NextStepAsync(Interview interview, Func<string, ValueTask>? onWords, CancellationToken cancellationToken)
    {
        var session = interview.Session;
        if (session.Work is SessionWork.Ask)
        {
            var next = session.NextQuestionOrEnd();
            if (next is SessionEvent.Ended ended)
            {
                var (summary, summed) = await review.SumUpAsync(session, budget.ForWording(session.Usage), cancellationToken);
                return ended with { Summary = summary, Spoken = summed };
            }
            var asked = (SessionEvent.QuestionAsked)next;
            var said = await voice.SayAsync(Cues.ForQuestion(interview, asked, budget.ForWording(session.Usage)), onWords, cancellationToken);
            return asked with { Text = said.Text, Spoken = said.By };
        }
        var attempt = session.Attempts[^1];
        var question = interview.Preparation.FindQuestion(attempt.QuestionId);
        if (session.Work is SessionWork.Grade)
        {
            var judged = await judge.JudgeAsync(interview.Preparation, question, attempt.Turns, budget.ForGrading(session.Usage), cancellationToken);
            return new SessionEvent.AnswerGraded(interview.LastTurnId(), attempt.Number, attempt.Attempt, judged.Evaluation, judged.Usage.Calls > 0 ? judged.Usage : null);
        }
        string[] earlier = [.. session.Attempts.SelectMany(before => before.FollowUps).Select(asked => asked.Text)];
        var followUp = followUps.Choose(interview.Preparation, question, attempt.Turns, attempt.Evaluations, earlier, session.Setup.MaxFollowUps);
        if (followUp.Stop)
        {
            var (feedback, reviewed) = await review.WordAsync(question, attempt.Final!, budget.ForWording(session.Usage), cancellationToken);
            return attempt.Complete(followUp.Reason) with { Feedback = feedback, Spoken = reviewed };
        }
        var spoken = await voice.SayAsync(Cues.ForFollowUp(interview, attempt, question, followUp, budget.ForWording(session.Usage)), onWords, cancellationToken);
        return new SessionEvent.FollowUpAsked(
            attempt.Number, attempt.Attempt, followUp.Type, spoken.Text, followUp.Targets, followUp.Reason, followUp.PromptHash, spoken.By);
    }

    /// <summary>Null when somebody else appended first.</summary>
    private async Task<Interview?> AppendAsync(
        Interview interview, IReadOnlyList<SessionEvent> events, Func<StoredEvent, ValueTask>? onEvent, CancellationToken cancellationToken)
    {
        if (events.Count == 0) return interview;
        var after = events.Aggregate(interview.Session, (session, happened) => session.Apply(happened));
        var stored = await store.AppendAsync(interview.Id, interview.Events.Count, events, after, cancellationToken);
        if (stored is null) return null;
        if (onEvent is not null)
            foreach (var entry in stored) await onEvent(entry);
        return interview with { Events = [.. interview.Events, .. stored], Session = after };
    }

    /// <summary>The stored outcome of a turn: from its answer up to the next one.</summary>
    private static async Task<IReadOnlyList<StoredEvent>> ShowAgainAsync(Interview interview, string turnId, Func<StoredEvent, ValueTask>? onEvent)
    {
        var outcome = interview.Events
            .SkipWhile(entry => entry.Event is not SessionEvent.AnswerGiven answer || answer.TurnId != turnId)
            .Index()
            .TakeWhile(entry => entry.Index == 0 || entry.Item.Event is not SessionEvent.AnswerGiven)
            .Select(entry => entry.Item)
            .ToList();
        if (onEvent is not null)
            foreach (var entry in outcome) await onEvent(entry);
        return outcome;
    }
}
