namespace Interviewer.Storage;

/// <summary>The notes an interview was started with, kept once per content hash: grading and replay never depend on later edits.</summary>
public sealed class SnapshotRow
{
    public required string OwnerId { get; init; }
    public required string Hash { get; init; }
    public required string Name { get; init; }

    /// <summary>JSON array of {file, text}.</summary>
    public required string Files { get; init; }
}
