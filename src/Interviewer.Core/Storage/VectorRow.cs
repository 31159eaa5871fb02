namespace Interviewer.Storage;

/// <summary>What an embedder made of a passage; it holds for every passage of the same text, wherever it stands.</summary>
public sealed class VectorRow
{
    public required string OwnerId { get; init; }

    /// <summary>Embedder and number of dimensions asked of it: vectors of different ones do not compare.</summary>
    public required string Model { get; init; }

    /// <summary>Hash of heading path and text.</summary>
    public required string ChunkId { get; init; }

    /// <summary>Unit length; 32-bit floats, little-endian.</summary>
    public required byte[] Values { get; init; }
}
