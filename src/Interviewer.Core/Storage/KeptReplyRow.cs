namespace Interviewer.Storage;

/// <summary>A model's reply that is used again for the same request.</summary>
public sealed class KeptReplyRow
{
    public required string OwnerId { get; init; }

    /// <summary>Hash of all that decides the reply.</summary>
    public required string Key { get; init; }

    public required byte[] Value { get; set; }

    public DateTimeOffset KeptAt { get; set; }
}
