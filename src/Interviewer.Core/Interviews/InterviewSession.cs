using Interviewer.Grading;

namespace Interviewer.Interviews;

/// <summary>The state of an interview, folded from its events. Pure and immutable.</summary>
public sealed record InterviewSession
{
    public required SessionEvent.Started Setup { get; init; }

    public SessionState State { get; init; }

    /// <summary>1-based number of the question in hand; 0 before the first.</summary>
    public int Number { get; init; }

    /// <summary>1-based attempt at that question.</summary>
    public int Attempt { get; init; }

    /// <summary>The words that wait for an answer: the question's or the latest follow-up's; null when nothing waits.</summary>
    public string? Prompt { get; init; }

    /// <summary>Every attempt so far, in the order they were begun.</summary>
    public IReadOnlyList<QuestionAttempt> Attempts { get; init; } = [];
}
