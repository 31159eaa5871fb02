using Interviewer.Storage;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Interviewer.Tests.Storage;

public sealed class StorageSetupTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ANewDatabaseUsesAWriteAheadLogAndForeignKeys()
    {
        using var database = await TempDatabase.MigratedAsync(Now);
        Assert.Equal(["wal"], await database.Db.ReadAsync($"PRAGMA journal_mode", row => row.GetString(0), Now));
        Assert.Equal([1], await database.Db.ReadAsync($"PRAGMA foreign_keys", row => row.GetInt32(0), Now));
    }

    [Fact]
    public async Task WhatIsStoredIsThereAfterMigratingAgain()
    {
        using var database = await TempDatabase.MigratedAsync(Now);
        await database.Db.WriteAsync($"INSERT INTO Snapshots VALUES ({Owner.Local}, 'h', 'notes.md', '[]')", Now);
        await StorageSetup.MigrateAsync(database.Db, Now);
        Assert.Equal(["notes.md"], await database.Db.ReadAsync($"SELECT Name FROM Snapshots", row => row.GetString(0), Now));
    }

    [Fact]
    public async Task TwoProgramsMayBringTheSameDatabaseUpToDate()
    {
        using var database = new TempDatabase();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => StorageSetup.MigrateAsync(new InterviewerDb(database.File), Now), Now)));
        Assert.Empty(await database.RowsAsync("Sessions", "Vectors"));
    }

    /// <summary>The first versions of the program kept count of the same migrations in a table of EF Core.</summary>
    [Fact]
    public async Task AnOlderDatabaseKeepsWhatIsInItAndGetsWhatItLacks()
    {
        using var database = await TempDatabase.MigratedAsync(Now);
        await ExecuteAsync(database.File, """
            INSERT INTO Snapshots VALUES ('local', 'h', 'notes.md', '[]');
            DROP TABLE Vectors; DROP TABLE KeptReplies; PRAGMA user_version = 0;
            CREATE TABLE "__EFMigrationsHistory" (MigrationId TEXT NOT NULL PRIMARY KEY, ProductVersion TEXT NOT NULL);
            INSERT INTO "__EFMigrationsHistory" VALUES ('1', '10'), ('2', '10'), ('3', '10'), ('4', '10');
            """);
        await StorageSetup.MigrateAsync(database.Db, Now);
        await StorageSetup.MigrateAsync(database.Db, Now);
        Assert.Equal(["Snapshots"], await database.RowsAsync("Snapshots", "Vectors", "KeptReplies"));
    }

    [Fact]
    public async Task ADamagedFileIsSaidToBeDamaged()
    {
        using var database = new TempDatabase();
        await File.WriteAllTextAsync(database.File, new string('x', 5000), Now);
        var error = await Assert.ThrowsAsync<InterviewerException>(() => StorageSetup.MigrateAsync(database.Db, Now));
        Assert.Contains($"{database.File} is damaged", error.Message);
    }

    [Fact]
    public async Task ALockedFileIsSaidToBeLocked()
    {
        using var database = await TempDatabase.MigratedAsync(Now);
        await ExecuteAsync(database.File, "PRAGMA journal_mode=DELETE");
        SqliteConnection.ClearAllPools();
        await using var other = new SqliteConnection($"Data Source={database.File};Pooling=False");
        await other.OpenAsync(Now);
        await using var hold = other.CreateCommand();
        hold.CommandText = "BEGIN EXCLUSIVE";
        await hold.ExecuteNonQueryAsync(Now);
        var error = await Assert.ThrowsAsync<InterviewerException>(() => StorageSetup.MigrateAsync(database.Db, Now));
        Assert.Contains("is locked by another program", error.Message);
    }

    [Fact]
    public async Task ADatabaseOfANewerVersionIsRefused()
    {
        using var database = await TempDatabase.MigratedAsync(Now);
        await ExecuteAsync(database.File, "PRAGMA user_version = 99");
        var error = await Assert.ThrowsAsync<InterviewerException>(() => StorageSetup.MigrateAsync(database.Db, Now));
        Assert.Contains("newer version", error.Message);
    }

    private static async Task ExecuteAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(Now);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Now);
    }
}
