using System.Net;
using Interviewer.Eval.ModelServer;
using Interviewer.Indexing;
using Interviewer.Notes;
using Interviewer.Storage;
using Interviewer.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace Interviewer.Tests.Models;

/// <summary>Search by meaning beside words, through the real clients: passages are embedded once, and whatever the embedder does, words still find.</summary>
public sealed class HybridSearchTests : IAsyncLifetime
{
    private const string Text = """
        # Stories
        ## Moving the library
        * The old building leaked at 9am every day.
        * Packed every shelf in order, with labels.
        ## Teaching the night class
        * I had no idea what they knew.
        * **Impact**: 30 people stayed.
        """;

    private readonly TempFolder folder = new();
    private TempDatabase database = null!;
    private FakeModelServer server = null!;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private int Embeddings => server.Requests.Count(request => request.IsEmbedding);

    public async ValueTask InitializeAsync()
    {
        database = await TempDatabase.MigratedAsync(Now);
        server = await FakeModelServer.StartAsync(Now);
        // Rain and leaks are the same matter, of which no word in common tells.
        server.Embed = text => text.Contains("leaked", StringComparison.Ordinal) || text.Contains("rain", StringComparison.Ordinal) ? [1, 0, .1f] : [0, 1, .1f];
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        database.Dispose();
        folder.Dispose();
    }

    [Theory, MemberData(nameof(ProviderTests.Providers), MemberType = typeof(ProviderTests))]
    public async Task What_means_the_same_is_found(string provider)
    {
        await using var services = Services(provider);
        var notes = await IndexedAsync(services, Text);
        Assert.Empty(await FindAsync(services, notes, "rain"));

        Assert.Equal(3, await services.GetRequiredService<NoteVectors>().CompleteAsync(notes, Now));

        Assert.Equal("Moving the library", (await FindAsync(services, notes, "rain"))[0]);
        Assert.Equal("Teaching the night class", (await FindAsync(services, notes, "what did the night class teach"))[0]);
    }

    [Fact]
    public async Task A_passage_is_embedded_once()
    {
        await using var services = Services("OpenAI");
        var vectors = services.GetRequiredService<NoteVectors>();
        await vectors.CompleteAsync(await IndexedAsync(services, Text), Now);
        Assert.Equal(1, Embeddings);
        Assert.Equal(0, await vectors.CompleteAsync(await IndexedAsync(services, Text), Now));
        Assert.Equal(1, Embeddings);
        Assert.Equal(1, await vectors.CompleteAsync(await IndexedAsync(services, Text.Replace("30 people", "31 people", StringComparison.Ordinal)), Now));
    }

    [Fact]
    public async Task Notes_that_are_forgotten_leave_no_vector()
    {
        await using var services = Services("OpenAI");
        var notes = await IndexedAsync(services, Text);
        await services.GetRequiredService<NoteVectors>().CompleteAsync(notes, Now);
        await services.GetRequiredService<NotesIndexer>().ForgetAsync(notes.Path!, Now);
        Assert.Empty(await database.RowsAsync("Vectors"));
    }

    [Fact]
    public async Task Another_embedder_embeds_anew_and_meanwhile_words_find()
    {
        NotesSnapshot notes;
        await using (var services = Services("OpenAI"))
        {
            notes = await IndexedAsync(services, Text);
            await services.GetRequiredService<NoteVectors>().CompleteAsync(notes, Now);
        }
        await using var other = Services("OpenAI", ("Embedder:Model", "another-embedder"), ("Embedder:Dimensions", "3"));
        Assert.Empty(await FindAsync(other, notes, "rain"));
        Assert.Equal("Moving the library", (await FindAsync(other, notes, "shelf labels"))[0]);

        Assert.Equal(3, await other.GetRequiredService<NoteVectors>().CompleteAsync(notes, Now));

        Assert.Equal("Moving the library", (await FindAsync(other, notes, "rain"))[0]);
        Assert.Equal(3, server.Requests.Last(request => request.IsEmbedding).Body["dimensions"]!.GetValue<int>());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_embedder_that_fails_leaves_search_to_words(bool stalls)
    {
        await using var services = Services("OpenAI", ("Embedder:TimeoutSeconds", "1"));
        var notes = await IndexedAsync(services, Text);
        await services.GetRequiredService<NoteVectors>().CompleteAsync(notes, Now);
        server.EmbeddingFault = stalls ? new FakeReply.Stall() : new FakeReply.Status(HttpStatusCode.Unauthorized);

        Assert.Equal("Moving the library", (await FindAsync(services, notes, "shelf labels"))[0]);
    }

    [Fact]
    public async Task While_the_host_runs_notes_are_embedded_behind_its_back()
    {
        var path = folder.Write("notes.md", Text);
        await using var services = Services("OpenAI", collection => collection.AddNotes(path));
        var workers = services.GetServices<IHostedService>().ToList();
        foreach (var worker in workers) await worker.StartAsync(Now);
        var library = services.GetRequiredService<NotesLibrary>();
        var notes = await library.GetAsync(Now);
        while ((await FindAsync(services, notes, "rain")).Count == 0) await Task.Delay(20, Now);
        foreach (var worker in workers) await worker.StopAsync(Now);
        Assert.Equal("Moving the library", (await FindAsync(services, notes, "rain"))[0]);
    }

    private ServiceProvider Services(string provider, params IEnumerable<(string, string)> more) => Services(provider, _ => { }, more);

    private ServiceProvider Services(string provider, Action<IServiceCollection> add, params IEnumerable<(string, string)> more) => ProviderTests.Services(server, provider, more, services =>
    {
        services.AddLogging().AddSingleton(database.Db).AddNotesIndex();
        add(services);
    });

    private static async Task<NotesSnapshot> IndexedAsync(ServiceProvider services, string text)
    {
        var notes = NotesReader.Snapshot("notes", "/notes", [new("a.md", text)], []);
        await services.GetRequiredService<NotesIndexer>().SyncAsync(notes, null, Now);
        return notes;
    }

    private static async Task<List<string>> FindAsync(ServiceProvider services, NotesSnapshot notes, string query) =>
        [.. (await services.GetRequiredService<NotesSearch>().SearchAsync(notes, query, 5, Now)).Select(hit => hit.Title)];
}
