namespace Interviewer.Indexing;

/// <summary>The chunks of one file.</summary>
/// <param name="Hash">Over everything that they say; equal means that there is nothing to do.</param>
internal sealed record CutFile(string File, string Hash, IReadOnlyList<Chunk> Chunks);
