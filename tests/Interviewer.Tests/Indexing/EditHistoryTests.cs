using Interviewer.Indexing;
using Interviewer.Storage;
using Interviewer.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Interviewer.Tests.Indexing;

/// <summary>Two years of somebody's edits to their notes, replayed on a watched file: after each the index is what a fresh one would be, and nothing else was touched.</summary>
public sealed class EditHistoryTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly FakeTimeProvider clock = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task EachRealEditTouchesOnlyWhatItChanged()
    {
        var history = SharedData.Path("data/notes/dojo_seed_versions");
        // versions.tsv is newest first.
        var versions = (await File.ReadAllLinesAsync(Path.Combine(history, "versions.tsv"), Now)).Skip(1).Where(line => line.Length > 0).Reverse()
            .Select(line => line.Split('\t')).Select(row => Directory.GetFiles(history, $"*_{row[0][..7]}_*").Single()).ToList();
        Assert.Equal(26, versions.Count);

        using var database = await TempDatabase.MigratedAsync(Now);
        using var fresh = await TempDatabase.MigratedAsync(Now);
        await using var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddSingleton(database.Db).AddNotes(folder["notes.md"]).BuildServiceProvider();
        var library = services.GetRequiredService<NotesLibrary>();
        var before = new Dictionary<string, (long Key, string Content)>();
        var (keptInAll, inAll) = (0, 0);
        await WatchTouchesAsync(database);
        folder.Write("notes.md", await File.ReadAllTextAsync(versions[0], Now));
        var workers = services.GetServices<IHostedService>().ToList();
        foreach (var worker in workers) await worker.StartAsync(Now);
        try
        {
            for (var i = 0; i < versions.Count; i++)
            {
                await SaveAsync(versions[i], atomically: i % 2 == 1);
                var notes = await NotesReader.ReadAsync(folder["notes.md"], Now);
                await UntilIndexedAsync(library, notes.Hash);
                Assert.Equal(await IndexDump.FreshAsync(fresh, notes, Now), await IndexDump.OfAsync(database.Db, notes.Path!, Now));

                var after = await RowsAsync(database);
                var kept = before.Keys.Intersect(after.Keys).ToList();
                Assert.All(kept, id => Assert.Equal(before[id].Key, after[id].Key));
                var changed = after.Where(row => !before.TryGetValue(row.Key, out var old) || old.Content != row.Value.Content).Select(row => row.Value.Key);
                Assert.Equal(changed.Order(), await TouchedAsync(database));
                (keptInAll, inAll) = (keptInAll + kept.Count, inAll + before.Count);
                before = after;
            }
            Assert.True(keptInAll * 3 > inAll * 2, $"only {keptInAll} of {inAll} chunks kept their ids over an edit");
        }
        finally
        {
            foreach (var worker in workers) await worker.StopAsync(CancellationToken.None);
        }
    }

    /// <summary>As editors do: over the old text, or beside it and then in its place.</summary>
    private async Task SaveAsync(string version, bool atomically)
    {
        var text = await File.ReadAllTextAsync(version, Now);
        if (!atomically)
        {
            folder.Write("notes.md", text);
            return;
        }
        File.Move(folder.Write("notes.md.tmp", text), folder["notes.md"], overwrite: true);
    }

    private async Task UntilIndexedAsync(NotesLibrary library, string hash)
    {
        for (var i = 0; i < 2000; i++)
        {
            if (library.Current?.Hash == hash && library.Status.State is NotesState.Ready) return;
            // Less than the period of the scan in all: it is the watcher that has to see the edit.
            if (i % 10 == 9 && i < 500) clock.Advance(NotesWatch.Quiet);
            await Task.Delay(5, Now);
        }
        Assert.Fail($"still {library.Status}");
    }

    private static Task<int> WatchTouchesAsync(TempDatabase database) => database.Db.WriteAsync(
        $"""
        CREATE TABLE Touched(Key INTEGER);
        CREATE TRIGGER TestInserted AFTER INSERT ON Chunks BEGIN INSERT INTO Touched VALUES (new.Key); END;
        CREATE TRIGGER TestUpdated AFTER UPDATE ON Chunks BEGIN INSERT INTO Touched VALUES (new.Key); END;
        """,
        Now);

    private static async Task<IEnumerable<long>> TouchedAsync(TempDatabase database) =>
        (await database.Db.WriteAsync(connection => connection.ReadAsync($"DELETE FROM Touched RETURNING Key", row => row.GetInt64(0), Now), Now)).Order();

    private static async Task<Dictionary<string, (long Key, string Content)>> RowsAsync(TempDatabase database) => (await database.Db.ReadAsync(
        $"SELECT ChunkId, Key, concat_ws(char(31), coalesce(StoryId, ''), Title, HeadingPath, Lines, LinkedStories, Text) FROM Chunks",
        row => (Id: row.GetString(0), Key: row.GetInt64(1), Content: row.GetString(2)),
        Now)).ToDictionary(row => row.Id, row => (row.Key, row.Content));
}
