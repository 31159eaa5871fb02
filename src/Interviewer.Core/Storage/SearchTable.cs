using Microsoft.EntityFrameworkCore.Migrations;

namespace Interviewer.Storage;

/// <summary>
/// The full-text table over the chunks, which EF Core cannot describe. It holds no text of its own and follows Chunks by triggers, so
/// nothing can be found that is not stored. A migration that rebuilds Chunks drops the triggers with it and has to call this again.
/// </summary>
internal static class SearchTable
{
    public static void Create(MigrationBuilder migration) => migration.Sql("""
        CREATE VIRTUAL TABLE ChunkSearch USING fts5(Title, HeadingPath, Text, content='Chunks', content_rowid='Key', tokenize='porter unicode61');
        CREATE TRIGGER ChunksInserted AFTER INSERT ON Chunks BEGIN
            INSERT INTO ChunkSearch(rowid, Title, HeadingPath, Text) VALUES (new.Key, new.Title, new.HeadingPath, new.Text);
        END;
        CREATE TRIGGER ChunksDeleted AFTER DELETE ON Chunks BEGIN
            INSERT INTO ChunkSearch(ChunkSearch, rowid, Title, HeadingPath, Text) VALUES ('delete', old.Key, old.Title, old.HeadingPath, old.Text);
        END;
        CREATE TRIGGER ChunksUpdated AFTER UPDATE OF Title, HeadingPath, Text ON Chunks BEGIN
            INSERT INTO ChunkSearch(ChunkSearch, rowid, Title, HeadingPath, Text) VALUES ('delete', old.Key, old.Title, old.HeadingPath, old.Text);
            INSERT INTO ChunkSearch(rowid, Title, HeadingPath, Text) VALUES (new.Key, new.Title, new.HeadingPath, new.Text);
        END;
        """);

    public static void Drop(MigrationBuilder migration) => migration.Sql("DROP TABLE ChunkSearch");
}
