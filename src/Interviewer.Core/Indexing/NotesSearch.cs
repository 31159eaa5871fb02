using Interviewer.Storage;
using Microsoft.EntityFrameworkCore;

namespace Interviewer.Indexing;

/// <summary>Finds passages of indexed notes.</summary>
public sealed class NotesSearch(IDbContextFactory<InterviewerDb> databases)
{
    private readonly ChunkIndex index = new(databases);

    /// <param name="notes">The notes to search, as indexed under their path.</param>
    /// <param name="query">Any text; nothing in it is an operator.</param>
    /// <param name="top">How many hits at most.</param>
    /// <returns>Best first, with full text.</returns>
    public Task<IReadOnlyList<SearchHit>> SearchAsync(NotesSnapshot notes, string query, int top, CancellationToken cancellationToken) =>
        index.SearchAsync(NotesIndexer.SourceOf(notes), query, top, cancellationToken);
}
