namespace Interviewer.Storage;

/// <summary>What the user remarked on one moment of an interview. It is no event: it may be changed and taken back, and goes with its interview.</summary>
public sealed class MarkRow
{
    public required string SessionId { get; init; }

    /// <summary>Of the event it is about.</summary>
    public int Version { get; init; }

    public required string OwnerId { get; init; }
    public bool Bookmarked { get; set; }

    /// <summary>Private note; empty when there is none.</summary>
    public required string Note { get; set; }
}
