using Interviewer.Notes;

namespace Interviewer.Indexing;

/// <summary>A retrieval chunk that matches a query.</summary>
/// <param name="Id">Chunk id, stable while the chunk's text and heading path stay.</param>
/// <param name="StoryId">The narrative the chunk belongs to, if any.</param>
/// <param name="Score">Reciprocal-rank-fusion score; only its order means something.</param>
public sealed record SearchHit(
    string Id,
    string? StoryId,
    string Title,
    IReadOnlyList<string> HeadingPath,
    string File,
    IReadOnlyList<LineRange> Lines,
    double Score,
    string Text);
