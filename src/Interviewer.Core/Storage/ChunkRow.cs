namespace Interviewer.Storage;

/// <summary>One retrieval chunk; the full-text table follows it by triggers.</summary>
public sealed class ChunkRow
{
    public long Key { get; init; }
    public required string OwnerId { get; init; }
    public required string Source { get; init; }
    public required string File { get; init; }
    public required string ChunkId { get; init; }
    public required string Title { get; set; }
    public string? StoryId { get; set; }

    /// <summary>JSON array.</summary>
    public required string HeadingPath { get; set; }

    /// <summary>JSON array of [first,last].</summary>
    public required string Lines { get; set; }

    /// <summary>JSON array of the ids of narratives that the chunk links to.</summary>
    public required string LinkedStories { get; set; }

    public required string Text { get; set; }

    public List<ShownCompetencyRow> Shows { get; } = [];
}
