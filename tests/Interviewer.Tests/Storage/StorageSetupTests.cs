using Interviewer.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Interviewer.Tests.Storage;

public sealed class StorageSetupTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MigrationsMatchTheModel()
    {
        using var database = new TempDatabase();
        await using var db = await database.Databases.CreateDbContextAsync(Now);
        Assert.False(db.Database.HasPendingModelChanges(), "run: dotnet ef migrations add NAME --project src/Interviewer.Core -o Storage/Migrations");
    }

    [Fact]
    public async Task ANewDatabaseUsesAWriteAheadLogAndForeignKeys()
    {
        using var database = await TempDatabase.MigratedAsync(Now);
        await using var db = await database.Databases.CreateDbContextAsync(Now);
        Assert.Equal("wal", (await db.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync(Now)).Single());
        Assert.Equal(1, (await db.Database.SqlQueryRaw<int>("PRAGMA foreign_keys").ToListAsync(Now)).Single());
    }

    [Fact]
    public async Task WhatIsStoredIsThereAfterMigratingAgain()
    {
        using var database = await TempDatabase.MigratedAsync(Now);
        await using (var db = await database.Databases.CreateDbContextAsync(Now))
        {
            db.Snapshots.Add(new() { OwnerId = Owner.Local, Hash = "h", Name = "notes.md", Files = "[]" });
            await db.SaveChangesAsync(Now);
        }
        await StorageSetup.MigrateAsync(database.Databases, Now);
        await using var again = await database.Databases.CreateDbContextAsync(Now);
        Assert.Equal("notes.md", (await again.Snapshots.SingleAsync(Now)).Name);
    }

    [Fact]
    public async Task AMigrationLockLeftByAKilledProcessDoesNotHoldUpTheNext()
    {
        using var database = new TempDatabase();
        await ExecuteAsync(database.File, """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2020-01-01');
            """);
        await StorageSetup.MigrateAsync(database.Databases, Now).WaitAsync(TimeSpan.FromSeconds(20), Now);
    }

    [Fact]
    public async Task ADamagedFileIsSaidToBeDamaged()
    {
        using var database = new TempDatabase();
        await File.WriteAllTextAsync(database.File, new string('x', 5000), Now);
        var error = await Assert.ThrowsAsync<InterviewerException>(() => StorageSetup.MigrateAsync(database.Databases, Now));
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
        var error = await Assert.ThrowsAsync<InterviewerException>(() => StorageSetup.MigrateAsync(database.Databases, Now));
        Assert.Contains("is locked by another program", error.Message);
    }

    [Fact]
    public async Task ADatabaseOfANewerVersionIsRefused()
    {
        using var database = await TempDatabase.MigratedAsync(Now);
        await ExecuteAsync(database.File, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Later', '99')");
        var error = await Assert.ThrowsAsync<InterviewerException>(() => StorageSetup.MigrateAsync(database.Databases, Now));
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
