using System.Text.Json;
using Interviewer.Indexing;
using Interviewer.Storage;
using Interviewer.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Interviewer.Tests.Indexing;

/// <summary>All that can be found of one source, as text to compare; the full-text table is held against it.</summary>
internal static class IndexDump
{
    public static async Task<string> OfAsync(IDbContextFactory<InterviewerDb> databases, string source, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var files = await db.NoteFiles.AsNoTracking().Where(row => row.Source == source).OrderBy(row => row.File).Select(row => new { row.File, row.Hash }).ToListAsync(cancellationToken);
        var chunks = await db.Chunks.AsNoTracking().Where(row => row.Source == source).OrderBy(row => row.File).ThenBy(row => row.ChunkId)
            .Select(row => new { row.File, row.ChunkId, row.StoryId, row.Title, row.HeadingPath, row.Lines, row.LinkedStories, row.Text, Shows = row.Shows.OrderBy(shown => shown.Competency).Select(shown => new { shown.Competency, shown.Strength }).ToList() }).ToListAsync(cancellationToken);
        // Fails when a term leads to a chunk that does not hold it, or a chunk cannot be found.
        await db.Database.ExecuteSqlRawAsync("INSERT INTO ChunkSearch(ChunkSearch, rank) VALUES ('integrity-check', 1)", cancellationToken);
        return JsonSerializer.Serialize(new { files, chunks });
    }

    /// <summary>What the index of these notes has to be; whatever the database held is thrown away.</summary>
    public static async Task<string> FreshAsync(TempDatabase database, NotesSnapshot notes, CancellationToken cancellationToken)
    {
        await using (var db = await database.Databases.CreateDbContextAsync(cancellationToken)) await db.NoteFiles.ExecuteDeleteAsync(cancellationToken);
        await new NotesIndexer(database.Databases).SyncAsync(notes, progress: null, cancellationToken);
        return await OfAsync(database.Databases, notes.Path!, cancellationToken);
    }
}
