using Interviewer.Indexing;

namespace Interviewer.Eval.Bench;

/// <summary>
/// From the word that one file among many was touched to its being found, all that the worker does in between: without the pause that waits
/// for an editor to finish, and without the time in which the system brings the word.
/// </summary>
internal static class EditBench
{
    private const double MostMilliseconds = 100;

    public static async Task<IReadOnlyList<Figure>> RunAsync(bool quick, Action<string> progress)
    {
        var count = quick ? 1_000 : 10_000;
        progress($"indexing {count:N0} files");
        using var store = await TempStore.OpenAsync();
        var folder = Path.Combine(store.Folder, "notes");
        var files = new NotesGenerator(4).SmallFiles(count);
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Note.File);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, file.Note.Text);
        }
        var (indexer, search, texts) = (new NotesIndexer(store.Db), new NotesSearch(store.Db), new KnownTexts(TimeProvider.System));
        var before = await ReadAsync();
        await indexer.SyncAsync(before, null, CancellationToken.None);
        before = await ReadAsync(); // those that were just written count as known only now

        progress($"editing one of {count:N0} files");
        var rounds = quick ? 10 : 50;
        var timing = new Timing();
        for (var round = -10; round < rounds; round++)
        {
            var file = files[(round + 10) * 97 % count];
            var word = $"edited{round + 10}";
            await File.AppendAllTextAsync(Path.Combine(folder, file.Note.File), $"\n* I {word} this line.\n");
            await timing.RunAsync(async () =>
            {
                var path = Path.Combine(folder, file.Note.File);
                var notes = await NotesReader.ReadTouchedAsync(before, new HashSet<string> { path }, texts, CancellationToken.None)
                    ?? throw new InvalidOperationException("An edit needs no look at the other files.");
                await indexer.SyncEditsAsync(before, notes, CancellationToken.None);
                var hits = await search.SearchAsync(notes, word, 1, CancellationToken.None);
                if (hits is not [var hit] || hit.File != file.Note.File) throw new InvalidOperationException($"The edit of {file.Note.File} is not found.");
                before = notes;
            }, keep: round >= 0);
        }
        progress("everything else that an edit may change");
        var looking = new Timing();
        for (var round = 0; round < 5; round++) await looking.RunAsync(ReadAsync);
        var settling = new Timing();
        await settling.RunAsync(() => indexer.SyncAsync(before, null, CancellationToken.None));
        return
        [
            new($"edit to searchable in {count:N0} files", timing.Median, "ms", rounds, Most: MostMilliseconds),
            new("the same, p99", timing.P99, "ms", rounds),
            new("a look at every file instead", looking.Median, "ms", looking.N),
            new("afterwards, links and ids across files", settling.Median, "ms", 1),
        ];

        Task<NotesSnapshot> ReadAsync() => NotesReader.ReadAsync(folder, texts, CancellationToken.None);
    }
}
