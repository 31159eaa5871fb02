using Interviewer.Indexing;
using Microsoft.Data.Sqlite;

namespace Interviewer.Eval.Bench;

/// <summary>
/// Search over indexed notes, beside the full-text index alone: on the same database the same words in one MATCH, the row numbers of as many
/// passages, best by bm25 first; prepared once, and nothing read but them.
/// </summary>
internal static class SearchBench
{
    private const double MostRatio = 2;
    private const int Top = 10;

    /// <summary>So many times fewer searches go first: a hundred of them still run code that the runtime has not compiled to the end.</summary>
    private const int WarmUpShare = 4;

    /// <summary>Of the generated notes: a chunk to a story, area or question, and one to each heading above them.</summary>
    private const long CharactersPerChunk = 410;

    public static async Task<IReadOnlyList<Figure>> RunAsync(bool quick, Action<string> progress)
    {
        var figures = new List<Figure>();
        foreach (var chunks in quick ? [1_000, 10_000] : (int[])[1_000, 100_000])
        {
            progress($"indexing {chunks:N0} chunks");
            using var store = await TempStore.OpenAsync();
            var (notes, count) = await IndexAsync(store, chunks);
            progress($"searching {count:N0} chunks");
            figures.Add(await MeasureAsync(store, notes, count, rounds: quick ? 200 : chunks > 10_000 ? 500 : 2_000));
        }
        return figures;
    }

    private static async Task<(NotesSnapshot Notes, int Chunks)> IndexAsync(TempStore store, int chunks)
    {
        var files = new NotesGenerator(2).LargeFiles(chunks * CharactersPerChunk).Select(file => file.Note).ToList();
        var notes = NotesReader.Snapshot("notes", "/notes", files, []);
        var indexer = new NotesIndexer(store.Db);
        await indexer.SyncAsync(notes, null, CancellationToken.None);
        return (notes, await indexer.CountAsync(notes, CancellationToken.None));
    }

    private static async Task<Figure> MeasureAsync(TempStore store, NotesSnapshot notes, int chunks, int rounds)
    {
        var queries = new GeneratedWords(3);
        string[] asked = [.. Enumerable.Range(0, rounds + 100).Select(i => i % 2 == 0 ? queries.Question() : queries.Title())];
        var search = new NotesSearch(store.Db);
        await using var connection = new SqliteConnection($"Data Source={store.DatabaseFile}");
        await connection.OpenAsync();
        await using var bare = connection.CreateCommand();
        bare.CommandText = "SELECT rowid FROM ChunkSearch WHERE ChunkSearch MATCH $words ORDER BY bm25(ChunkSearch) LIMIT $top";
        bare.Parameters.AddWithValue("$top", Top);
        var words = bare.Parameters.Add("$words", SqliteType.Text);
        var (ours, fts5) = await Timing.CompareAsync(rounds, warmUp: rounds / WarmUpShare,
            round => search.SearchAsync(notes, asked[round], Top, CancellationToken.None),
            async round =>
            {
                words.Value = SearchTerms.Words(asked[round]);
                await using var reader = await bare.ExecuteReaderAsync();
                while (await reader.ReadAsync()) { }
            });
        return new($"search {chunks:N0} chunks, p99", ours.P99, "ms", rounds, "FTS5 alone", fts5.P99, MostRatio);
    }
}
