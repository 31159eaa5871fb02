namespace Interviewer.Interviews;

/// <summary>The outcome of a command: the events it led to, or one sentence why the rules refuse it.</summary>
public sealed record CommandResult(IReadOnlyList<StoredEvent> Events, string? Refusal)
{
    public bool Accepted => Refusal is null;
}
