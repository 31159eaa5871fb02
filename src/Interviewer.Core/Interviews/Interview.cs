using Interviewer.Grading;

namespace Interviewer.Interviews;

/// <summary>An interview as it stands: its log, the state folded from it, and the notes it is held on.</summary>
/// <param name="Id">Short, sortable by start time, safe in a path and a URL.</param>
public sealed record Interview(
    string Id,
    IReadOnlyList<StoredEvent> Events,
    InterviewSession Session,
    Preparation Preparation)
{
    internal string LastTurnId() => Events.Select(entry => entry.Event).OfType<SessionEvent.AnswerGiven>().Last().TurnId;
}
