namespace Interviewer;

/// <summary>
/// Something the user can put right: the message is one sentence that says what is wrong, where, and what to do.
/// Every host shows it word for word; anything else that is thrown is a bug.
/// </summary>
public sealed class InterviewerException : Exception
{
    public InterviewerException(string message) : base(message) { }

    public InterviewerException(string message, Exception inner) : base(message, inner) { }

    /// <summary>What was asked for is right and nothing of it was done: it can be asked for again when the cause is put right.</summary>
    public bool IsOutage { get; init; }
}
