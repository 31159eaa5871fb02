using System.Text.Json;
using Interviewer.Indexing;
using Interviewer.Notes;
using Interviewer.Tests.Storage;
using Xunit;

namespace Interviewer.Tests.Indexing;

public sealed class NotesSearchTests : IAsyncLifetime
{
    private static readonly NotesSnapshot Notes = NotesReader.Snapshot("notes", "/notes",
    [
        new("a.md", """
            # Stories
            ## Moving the library
            * The old building leaked at 9am every day.
            * Packed every shelf in order, with data-driven labels.
            * **Impact**: Opened two days early.
            ## Teaching the night class
            * I had no idea what they knew; requirements were vague.
            * **Impact**: 30 people stayed.
            # Questions
            * How do you explain hard things?
              * [the class](#teaching-the-night-class)
            """),
    ], []);

    private TempDatabase database = null!;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await TempDatabase.MigratedAsync(Now);
        await new NotesIndexer(database.Db).SyncAsync(Notes, null, Now);
    }

    public ValueTask DisposeAsync()
    {
        database.Dispose();
        return default;
    }

    [Theory]
    [InlineData("packing shelves", "Moving the library")] // other forms of the words
    [InlineData("library", "Moving the library")] // the title
    [InlineData("9am", "Moving the library")]
    [InlineData("data driven", "Moving the library")]
    [InlineData("how do you navigate ambiguity", "Teaching the night class")] // no word in common: competency cues
    public async Task TheBestPassageComesFirstWithItsWholeText(string query, string title)
    {
        var hit = (await SearchAsync(query))[0];
        Assert.Equal(title, hit.Title);
        Assert.Contains("**Impact**", hit.Text);
        Assert.Equal(["Stories", title], hit.HeadingPath);
        Assert.NotNull(hit.StoryId);
    }

    [Fact]
    public async Task AQuestionBringsTheStoriesLinkedFromIt() =>
        Assert.Contains(await SearchAsync("explain hard things"), hit => hit.Title == "Teaching the night class");

    [Fact]
    public async Task NotesOfOtherFoldersTakeNoPlaces()
    {
        var other = NotesReader.Snapshot("other", "/other", [new("b.md", "# Stories\n" + string.Concat(Enumerable.Range(0, 80).Select(i => $"## The library {i}\n* The library, again.\n")))], []);
        await new NotesIndexer(database.Db).SyncAsync(other, null, Now);
        Assert.Equal("Moving the library", Assert.Single(await SearchAsync("library")).Title);
        Assert.DoesNotContain(await SearchAsync("how do you navigate ambiguity"), hit => hit.Title.StartsWith("The library", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NoMoreThanAskedFor()
    {
        Assert.Single(await new NotesSearch(database.Db).SearchAsync(Notes, "library class", 1, Now));
        Assert.Empty(await new NotesSearch(database.Db).SearchAsync(Notes, "library class", 0, Now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t ")]
    [InlineData("\"")]
    [InlineData("\" OR 1=1 --")]
    [InlineData("Text:library NOT (")]
    [InlineData("a* ^b NEAR(c d, 2) + - {x}")]
    [InlineData("'; DROP TABLE Chunks; --")]
    [InlineData("li\0brary \ud800 %s {0}")]
    [InlineData("the of and")]
    [InlineData("图书馆 مكتبة 🙂")]
    public async Task NoQueryIsAnError(string query) => Assert.NotNull(await SearchAsync(query));

    [Fact]
    public async Task NeitherIsAVeryLongOneNorAnyOfTheNaughtyStrings()
    {
        await SearchAsync(string.Join(' ', Enumerable.Range(0, 5000).Select(i => $"word{i}")));
        await SearchAsync(new string('x', 200_000));
        using var naughty = JsonDocument.Parse(await File.ReadAllTextAsync(SharedData.Path("data/hostile/naughty_strings.json"), Now));
        foreach (var query in naughty.RootElement.EnumerateArray()) await SearchAsync(query.GetString()!);
    }

    private Task<IReadOnlyList<SearchHit>> SearchAsync(string query) => new NotesSearch(database.Db).SearchAsync(Notes, query, 10, Now);
}
