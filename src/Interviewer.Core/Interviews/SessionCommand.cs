namespace Interviewer.Interviews;

/// <summary>What a candidate can do in a running interview.</summary>
public abstract record SessionCommand
{
    private SessionCommand() { }

    /// <param name="TurnId">Sent again with the same id, the stored outcome comes back and nothing is added.</param>
    /// <param name="ElapsedMs">Milliseconds the candidate took, null when not measured.</param>
    public sealed record Answer(string TurnId, string Text, long? ElapsedMs = null) : SessionCommand;

    /// <summary>Moves on without an answer; also ends the follow-ups of an answered question.</summary>
    public sealed record Skip : SessionCommand;

    /// <summary>A nudge from the user's own notes for the open question; practice mode only.</summary>
    public sealed record Hint : SessionCommand;

    /// <summary>Another attempt at the question just completed; practice mode only.</summary>
    public sealed record Retry : SessionCommand;

    /// <summary>From the feedback on to the next question.</summary>
    public sealed record Continue : SessionCommand;

    public sealed record Pause : SessionCommand;

    public sealed record Resume : SessionCommand;

    /// <summary>Ends the interview early; what was answered is kept and reported.</summary>
    public sealed record End : SessionCommand;
}
