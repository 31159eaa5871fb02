using Interviewer.Indexing;
using Interviewer.Notes;
using Interviewer.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Interviewer.Tests.Indexing;

public sealed class NotesWorkerTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private TempDatabase database = null!;
    private ServiceProvider? services;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => database = await TempDatabase.MigratedAsync(Now);

    public async ValueTask DisposeAsync()
    {
        if (services is not null)
        {
            foreach (var worker in services.GetServices<IHostedService>()) await worker.StopAsync(default);
            await services.DisposeAsync();
        }
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task EditsRenamesDeletesAndAtomicSavesAreFound()
    {
        folder.Write("notes/a.md", "# Stories\n## Alpha\n* first");
        folder.Write("notes/b.md", "# Stories\n## Beta\n* second");
        var library = await StartAsync("notes");
        await UntilAsync(library, async () => await FindsAsync(library, "alpha") && await FindsAsync(library, "beta"));

        folder.Write("notes/new/c.md", "# Stories\n## Gamma\n* third");
        await UntilAsync(library, () => FindsAsync(library, "gamma"));

        folder.Write("notes/a.md.tmp", "# Stories\n## Delta\n* fourth");
        File.Move(folder["notes/a.md.tmp"], folder["notes/a.md"], overwrite: true);
        await UntilAsync(library, async () => await FindsAsync(library, "delta") && !await FindsAsync(library, "alpha"));

        File.Move(folder["notes/b.md"], folder["notes/z.md"]);
        File.Delete(folder["notes/a.md"]);
        await UntilAsync(library, async () => await FindsAsync(library, "beta") && !await FindsAsync(library, "delta"));
        Assert.Equal(["new/c.md", "z.md"], library.Current!.Files.Select(file => file.File));
        await UntilAsync(library, () => Task.FromResult(library.Status.State is NotesState.Ready));
    }

    [Fact]
    public async Task ABrokenFileShowsAProblemAndStaysSearchableAsItWas()
    {
        folder.Write("notes/a.md", "# Stories\n## Alpha\n* first");
        folder.Write("notes/b.md", "# Stories\n## Beta\n* second");
        var library = await StartAsync("notes");
        await UntilAsync(library, () => FindsAsync(library, "alpha"));
        folder.Write("notes/a.md", "\0\0");
        await UntilAsync(library, () => Task.FromResult(library.Status is { State: NotesState.Problem, Problems: [{ File: "a.md" }] }));
        Assert.True(await FindsAsync(library, "alpha"));
        Assert.True(await FindsAsync(library, "beta"));
    }

    [Fact]
    public async Task NotesThatAppearLaterAreFoundByThePeriodicScan()
    {
        var clock = new FakeTimeProvider();
        var library = await StartAsync("far/away/notes.md", clock);
        await UntilAsync(library, () => Task.FromResult(library.Status.State is NotesState.Problem));
        var error = await Assert.ThrowsAsync<InterviewerException>(() => library.GetAsync(Now));
        Assert.Contains("far/away/notes.md", error.Message);

        folder.Write("far/away/notes.md", "# Stories\n## Alpha\n* first");
        await UntilAsync(library, () =>
        {
            clock.Advance(NotesWatch.Period);
            return Task.FromResult(library.Status.State is NotesState.Ready);
        });
        Assert.True(await FindsAsync(library, "alpha"));
    }

    [Fact]
    public async Task AFolderThatVanishesKeepsItsIndexAndIsReadAgainWhenItComesBack()
    {
        folder.Write("notes/a.md", "# Stories\n## Alpha\n* first");
        var library = await StartAsync("notes");
        await UntilAsync(library, () => FindsAsync(library, "alpha"));
        Directory.Move(folder["notes"], folder["away"]);
        await UntilAsync(library, () => Task.FromResult(library.Status is { State: NotesState.Problem, Message: not null }));
        Assert.Contains("There are no notes at", library.Status.Message);
        Assert.True(await FindsAsync(library, "alpha"));
        Assert.Equal("a.md", (await library.GetAsync(Now)).Files.Single().File);

        folder.Write("away/b.md", "# Stories\n## Beta\n* second");
        Directory.Move(folder["away"], folder["notes"]);
        await UntilAsync(library, () => FindsAsync(library, "beta"));

        // Replaced by another of its name: the old watcher would look at the old one for ever.
        folder.Write("other/c.md", "# Stories\n## Gamma\n* third");
        Directory.Move(folder["notes"], folder["old"]);
        Directory.Move(folder["other"], folder["notes"]);
        await UntilAsync(library, async () => await FindsAsync(library, "gamma") && !await FindsAsync(library, "alpha"));
        folder.Write("notes/d.md", "# Stories\n## Delta\n* fourth");
        await UntilAsync(library, () => FindsAsync(library, "delta"));
    }

    [Fact]
    public async Task NotesOfWhichEvenTheFolderIsMissingAreFoundWhenTheyCome()
    {
        var library = await StartAsync("far/away/notes.md");
        await UntilAsync(library, () => Task.FromResult(library.Status.State is NotesState.Problem));
        folder.Write("far/away/notes.md", "# Stories\n## Alpha\n* first");
        await UntilAsync(library, () => FindsAsync(library, "alpha"));
    }

    [Fact]
    public async Task ACorrectionBesideAWatchedFileIsFollowed()
    {
        folder.Write("notes.md", "# Stories\n## Alpha\n* first");
        var library = await StartAsync("notes.md");
        await UntilAsync(library, () => Task.FromResult(library.Status.State is NotesState.Ready));
        folder.Write("notes.overrides.json", "{\"version\":1,\n\"files\":{\"notes.md\":[\n{\"match\":\"Omega\",\"ignore\":true}]}}");
        await UntilAsync(library, () => Task.FromResult(library.Status is { Problems: [{ File: "notes.overrides.json", Line: 3 }], Files: 1 }));
        Assert.True(await FindsAsync(library, "alpha"));
    }

    [Fact]
    public async Task OtherNotesAreServedWhileItRuns()
    {
        folder.Write("a/first.md", "# Stories\n## Alpha\n* first");
        folder.Write("b/second.md", "# Stories\n## Beta\n* second");
        var library = await StartAsync("a");
        await UntilAsync(library, () => FindsAsync(library, "alpha"));
        library.Open(folder["b"]);
        Assert.Equal("b", (await library.GetAsync(Now)).Name);
        await UntilAsync(library, () => FindsAsync(library, "beta"));
        // The watch has moved along.
        folder.Write("b/third.md", "# Stories\n## Gamma\n* third");
        await UntilAsync(library, () => FindsAsync(library, "gamma"));
        Assert.False(await FindsAsync(library, "alpha"));
    }

    [Fact]
    public async Task ACorrectionCountsAtOnceAndCanBeTakenBack()
    {
        // The clock stands still: neither the watch's quiet nor its period can help.
        folder.Write("notes.md", "# Questions\n* Tell me about a plan\n  * Root cause");
        var library = await StartAsync("notes.md", new FakeTimeProvider());
        await library.GetAsync(Now);
        var corrections = new NoteCorrections(library);
        await corrections.AddAsync("notes.md", new("Root cause", 3, BulletRole.AnswerHint), Now);
        Assert.Equal(BulletRole.AnswerHint, RoleOf(library, 3));
        await corrections.AddAsync("notes.md", new("Root cause", 3, BulletRole.Other), Now);
        Assert.Equal(BulletRole.Other, RoleOf(library, 3));
        Assert.Single(await corrections.ListAsync(Now));
        await corrections.UndoAsync(Now);
        Assert.Equal(BulletRole.AnswerHint, RoleOf(library, 3));
        await corrections.UndoAsync(Now);
        Assert.Equal(BulletRole.Probe, RoleOf(library, 3));
        Assert.False(File.Exists(folder["notes.overrides.json"]));
        Assert.False(corrections.CanUndo);
        await corrections.AddAsync("notes.md", new("Root cause", 3, Ignore: true), Now);
        folder.Write("notes.overrides.json", "{}");
        var refused = await Assert.ThrowsAsync<InterviewerException>(() => corrections.UndoAsync(Now));
        Assert.Contains("edited since", refused.Message);
    }

    [Fact]
    public async Task WhoWatchesSeesItGetReady()
    {
        folder.Write("notes.md", "# Stories\n## Alpha\n* first");
        var library = await StartAsync("notes.md");
        await foreach (var status in library.WatchAsync(Now))
            if (status is { State: NotesState.Ready, Files: 1, Chunks: > 0 }) break;
        Assert.Equal("notes.md", (await library.GetAsync(Now)).Name);
    }

    private async Task<NotesLibrary> StartAsync(string path, TimeProvider? clock = null)
    {
        services = new ServiceCollection().AddLogging().AddSingleton(clock ?? TimeProvider.System).AddSingleton(database.Db).AddNotes(folder[path]).BuildServiceProvider();
        foreach (var worker in services.GetServices<IHostedService>()) await worker.StartAsync(Now);
        return services.GetRequiredService<NotesLibrary>();
    }

    private async Task<bool> FindsAsync(NotesLibrary library, string word) =>
        library.Current is { } notes && (await services!.GetRequiredService<NotesSearch>().SearchAsync(notes, word, 5, Now)).Any(hit => hit.Title.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static BulletRole? RoleOf(NotesLibrary library, int line) =>
        NotesParser.Parse(library.Current!.Files).Bullets.FirstOrDefault(bullet => bullet.Line == line)?.Role;

    /// <summary>Well below the period of the scan: only the watcher can be this quick.</summary>
    private static async Task UntilAsync(NotesLibrary library, Func<Task<bool>> holds)
    {
        for (var i = 0; i < 200; i++)
        {
            if (await holds()) return;
            await Task.Delay(50, Now);
        }
        Assert.Fail($"still {library.Status}");
    }
}
