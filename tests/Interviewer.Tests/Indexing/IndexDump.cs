using Interviewer.Indexing;
using Interviewer.Storage;
using Interviewer.Tests.Storage;

namespace Interviewer.Tests.Indexing;

/// <summary>All that can be found of one source, as text to compare; the full-text table is held against it.</summary>
internal static class IndexDump
{
    public static async Task<string> OfAsync(InterviewerDb database, string source, CancellationToken cancellationToken)
    {
        var dump = await database.ReadAsync(
            $"""
            SELECT concat_ws(char(31), File, Hash, '', '', '', '', '', '', '') AS Line FROM NoteFiles WHERE Source = {source}
            UNION ALL SELECT concat_ws(char(31), File, ChunkId, coalesce(StoryId, ''), Title, HeadingPath, Lines, LinkedStories, Text,
                coalesce((SELECT group_concat(Competency || '=' || Strength ORDER BY Competency) FROM ShownCompetencies WHERE ChunkKey = Key), ''))
            FROM Chunks WHERE Source = {source}
            ORDER BY Line
            """,
            row => row.GetString(0),
            cancellationToken);
        // Fails when a term leads to a chunk that does not hold it, or a chunk cannot be found.
        await database.WriteAsync($"INSERT INTO ChunkSearch(ChunkSearch, rank) VALUES ('integrity-check', 1)", cancellationToken);
        return string.Join('\n', dump);
    }

    /// <summary>What the index of these notes has to be; whatever the database held is thrown away.</summary>
    public static async Task<string> FreshAsync(TempDatabase database, NotesSnapshot notes, CancellationToken cancellationToken)
    {
        await database.Db.WriteAsync($"DELETE FROM NoteFiles", cancellationToken);
        await new NotesIndexer(database.Db).SyncAsync(notes, progress: null, cancellationToken);
        return await OfAsync(database.Db, notes.Path!, cancellationToken);
    }
}
