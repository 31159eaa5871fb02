namespace Interviewer.Storage;

/// <summary>That a chunk shows a competency, and how strongly; owner and source are the chunk's, repeated so that one index finds the strongest.</summary>
public sealed class ShownCompetencyRow
{
    public long ChunkKey { get; init; }
    public required string Competency { get; init; }
    public required string OwnerId { get; init; }
    public required string Source { get; init; }
    public double Strength { get; set; }
}
