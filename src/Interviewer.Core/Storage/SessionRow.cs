namespace Interviewer.Storage;

/// <summary>
/// Header of an interview: a projection of its events, written in the same transaction as they are, so that the history
/// needs no folding. <see cref="Version"/> is the version of the last event and guards against two writers.
/// </summary>
public sealed class SessionRow
{
    public required string Id { get; init; }
    public required string OwnerId { get; init; }
    public int Version { get; set; }
    public DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; set; }
    public required string State { get; set; }
    public required string Notes { get; init; }
    public required string NotesHash { get; init; }
    public required string Mode { get; init; }
    public int Questions { get; init; }
    public int Answered { get; set; }
    public double? Score { get; set; }
    public required string Engine { get; init; }
}
