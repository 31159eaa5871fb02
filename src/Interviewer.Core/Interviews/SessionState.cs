namespace Interviewer.Interviews;

/// <summary>Where an interview stands.</summary>
public enum SessionState
{
    /// <summary>A question or follow-up waits for an answer.</summary>
    Answering,

    /// <summary>Practice mode: feedback is shown; the candidate continues or tries again.</summary>
    Reviewing,

    /// <summary>The service has work to finish: grade, decide, or ask.</summary>
    Working,

    Paused,

    Ended,
}
