using Interviewer.Interviews;

namespace Interviewer.Transcripts;

/// <summary>
/// What may be known of an interview while it runs. In a real one nothing about grades: they are part of the log from the moment they
/// are made, and shown with all feedback at the end.
/// </summary>
public static class Withheld
{
    /// <summary>The log without grades; versions keep their numbers, so there are gaps. All of it once the interview has ended.</summary>
    public static IEnumerable<StoredEvent> From(IReadOnlyList<StoredEvent> log) =>
        IsOpen(((SessionEvent.Started)log[0].Event).Mode, log[^1].Event is SessionEvent.Ended) ? log : log.Select(Cut).OfType<StoredEvent>();

    /// <summary>The header without the score.</summary>
    public static SessionSummary From(SessionSummary header) => IsOpen(header.Mode, header.State == "ended") ? header : header with { Score = null };

    /// <summary>One event of a real interview that runs; null when nothing of it may be known.</summary>
    public static StoredEvent? Cut(StoredEvent entry) => entry.Event switch
    {
        SessionEvent.AnswerGraded => null,
        SessionEvent.QuestionCompleted done => entry with { Event = done with { Unprompted = null, Score = null } },
        SessionEvent.FollowUpAsked followUp => entry with { Event = followUp with { Targets = [] } },
        _ => entry,
    };

    private static bool IsOpen(InterviewMode mode, bool ended) => ended || mode is InterviewMode.Practice;
}
