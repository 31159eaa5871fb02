namespace Interviewer.Indexing;

/// <summary>What became of one file in a run of the indexer.</summary>
/// <param name="Chunks">How many chunks were added, changed or removed.</param>
/// <param name="Problem">Why the file keeps its last good index; null unless the outcome is a problem.</param>
public sealed record IndexedFile(string File, IndexingOutcome Outcome, int Chunks, string? Problem)
{
    /// <summary>Where in the file the problem is.</summary>
    public int Line { get; init; } = 1;
}
