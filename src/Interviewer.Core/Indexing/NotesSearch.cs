using Interviewer.Storage;

namespace Interviewer.Indexing;

/// <summary>Finds passages of indexed notes by their words, and by their meaning where there is an embedder and it has read them all.</summary>
public sealed class NotesSearch(InterviewerDb database, NoteVectors? vectors = null)
{
    private readonly ChunkIndex index = new(database);

    /// <param name="notes">The notes to search, as indexed under their path.</param>
    /// <param name="query">Any text; nothing in it is an operator.</param>
    /// <param name="top">How many hits at most.</param>
    /// <returns>Best first, with full text.</returns>
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(NotesSnapshot notes, string query, int top, CancellationToken cancellationToken)
    {
        var source = NotesIndexer.SourceOf(notes);
        var nearest = vectors is null || string.IsNullOrWhiteSpace(query) ? [] : await vectors.NearestAsync(source, query, ChunkIndex.Depth, cancellationToken);
        return await index.SearchAsync(source, query, nearest, top, cancellationToken);
    }
}
