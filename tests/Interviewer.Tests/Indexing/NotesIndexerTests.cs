using CsCheck;
using Interviewer.Indexing;
using Interviewer.Notes;
using Interviewer.Tests.Storage;
using Xunit;

namespace Interviewer.Tests.Indexing;

public sealed class NotesIndexerTests
{
    private const string Stories = """
        # Stories
        ## Moving the library
        * The old building leaked.
        * Packed every shelf in order.
        * **Impact**: Opened two days early.
        ## Teaching the night class
        * Wrote the first course myself.
        * **Impact**: 30 people stayed.
        """;

    private const string Asked = """
        # Questions
        * How do you explain hard things?
          * [the class](stories.md#teaching-the-night-class)
        * Tell me about a mistake
        """;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OnlyWhatChangedIsIndexedAgain()
    {
        using var database = await TempDatabase.MigratedAsync(Now);
        var indexer = new NotesIndexer(database.Db);
        Assert.All(await indexer.SyncAsync(Notes(("a.md", Stories), ("b.md", Asked)), null, Now), file => Assert.Equal(IndexingOutcome.Indexed, file.Outcome));
        var again = await indexer.SyncAsync(Notes(("a.md", Stories.Replace("30 people", "40 people")), ("b.md", Asked)), null, Now);
        Assert.Equal([new("a.md", IndexingOutcome.Indexed, 2, null), new("b.md", IndexingOutcome.Unchanged, 0, null)], again);
        var without = await indexer.SyncAsync(Notes(("b.md", Asked)), null, Now);
        Assert.Equal(new("a.md", IndexingOutcome.Removed, 0, null), without[^1]);
        Assert.Empty(await FilesOfAsync(database, "library"));
    }

    [Fact]
    public async Task OfAFileThatIsGoneNoWordStaysInTheDatabase()
    {
        using var database = await TempDatabase.MigratedAsync(Now);
        var indexer = new NotesIndexer(database.Db);
        await indexer.SyncAsync(Notes(("a.md", Stories.Replace("leaked", "zeppelined")), ("b.md", Asked), ("c.md", Stories)), null, Now);
        Assert.True(database.Holds("zeppelin"));
        await indexer.ForgetAsync("/notes", ["a.md"], Now);
        Assert.False(database.Holds("zeppelin"));
        Assert.True(database.Holds("leaked"));
        await indexer.SyncAsync(Notes(("b.md", Asked)), null, Now);
        Assert.False(database.Holds("leaked"));
    }

    [Fact]
    public async Task AFileThatCannotBeReadKeepsItsLastGoodIndex()
    {
        using var database = await TempDatabase.MigratedAsync(Now);
        var indexer = new NotesIndexer(database.Db);
        await indexer.SyncAsync(Notes(("sub/a.md", Stories), ("b.md", Asked)), null, Now);
        foreach (var unreadable in (string[])["sub/a.md", "sub"])
        {
            var results = await indexer.SyncAsync(Notes(("b.md", Asked)) with { Problems = [new(unreadable, 1, "This file cannot be read.")] }, null, Now);
            Assert.Contains(new(unreadable, IndexingOutcome.Problem, 0, "This file cannot be read."), results);
            Assert.Equal(["sub/a.md"], await FilesOfAsync(database, "library"));
        }
    }

    [Fact]
    public async Task AnEditAmongManyFilesIsFoundAtOnceAndItsLinksAfterwards()
    {
        using var database = await TempDatabase.MigratedAsync(Now);
        var indexer = new NotesIndexer(database.Db);
        (string, string)[] others = [.. Enumerable.Range(0, 200).Select(i => ($"other{i}.md", $"# Note {i}\ntext")), ("stories.md", Stories)];
        var before = Notes([.. others, ("b.md", "# Questions")]);
        await indexer.SyncAsync(before, null, Now);
        var after = Notes([.. others, ("b.md", Asked)]);
        await indexer.SyncEditsAsync(before, after, Now);
        Assert.Equal(["b.md"], await FilesOfAsync(database, "mistake"));

        await indexer.SyncAsync(after, null, Now);
        using var fresh = await TempDatabase.MigratedAsync(Now);
        await new NotesIndexer(fresh.Db).SyncAsync(after, null, Now);
        Assert.Equal(await IndexDump.OfAsync(fresh.Db, "/notes", Now), await IndexDump.OfAsync(database.Db, "/notes", Now));
    }

    [Fact]
    public async Task OneSourceNeverShowsInAnother()
    {
        using var database = await TempDatabase.MigratedAsync(Now);
        var indexer = new NotesIndexer(database.Db);
        await indexer.SyncAsync(Notes(("a.md", Stories)) with { Path = "/elsewhere" }, null, Now);
        await indexer.SyncAsync(Notes(("b.md", Asked)), null, Now);
        Assert.Empty(await FilesOfAsync(database, "library"));
    }

    [Fact]
    public async Task AfterAnyEditsTheIndexEqualsAFreshOne()
    {
        var edits = Gen.Select(Gen.Int[0, 2].Select(i => $"{"abc"[i]}.md"), Gen.Shuffle(new[] { Stories, Asked, "# Other\ntext", "# Other\ntext\n\n# Other\ntext", "" }, 4))
            .Array[1, 4].Array[1, 4];
        using var edited = await TempDatabase.MigratedAsync(Now);
        var indexer = new NotesIndexer(edited.Db);
        await edits.SampleAsync(async versions =>
        {
            foreach (var version in versions) await indexer.SyncAsync(Version(version), null, Now);
            using var fresh = await TempDatabase.MigratedAsync(Now);
            await new NotesIndexer(fresh.Db).SyncAsync(Version(versions[^1]), null, Now);
            Assert.Equal(await IndexDump.OfAsync(fresh.Db, "/notes", Now), await IndexDump.OfAsync(edited.Db, "/notes", Now));
        }, iter: 15, threads: 1);

        static NotesSnapshot Version((string File, string[] Parts)[] files) =>
            Notes([.. files.DistinctBy(file => file.File).OrderBy(file => file.File, StringComparer.Ordinal).Select(file => (file.File, string.Join("\n\n", file.Parts)))]);
    }

    private static NotesSnapshot Notes(params (string File, string Text)[] files) =>
        NotesReader.Snapshot("notes", "/notes", [.. files.Select(file => new NoteText(file.File, file.Text))], []);

    private static async Task<IEnumerable<string>> FilesOfAsync(TempDatabase database, string query) =>
        (await new NotesSearch(database.Db).SearchAsync(Notes(), query, 10, Now)).Select(hit => hit.File).Distinct();
}
