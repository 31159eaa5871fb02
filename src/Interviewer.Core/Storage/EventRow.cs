namespace Interviewer.Storage;

/// <summary>One event as JSON; (session, version) is the key, so two writers can never both win.</summary>
public sealed class EventRow
{
    public required string SessionId { get; init; }
    public int Version { get; init; }
    public required string OwnerId { get; init; }
    public DateTimeOffset At { get; init; }
    public required string Json { get; init; }
}
