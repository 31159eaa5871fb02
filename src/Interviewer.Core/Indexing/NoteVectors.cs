using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.InteropServices;
using Interviewer.Models;
using Interviewer.Storage;
using Microsoft.Extensions.Logging;

namespace Interviewer.Indexing;

/// <summary>
/// Vectors of indexed passages. A passage is embedded once for each embedder, whatever file it stands in; until all passages of a source have their
/// vector, search does without. The nearest are found by looking at all of them: an owner's notes are hundreds of passages.
/// </summary>
public sealed partial class NoteVectors(InterviewerDb database, Embedder embedder, ILogger<NoteVectors>? logger = null)
{
    /// <summary>Somebody waits for a search; without vectors it is nearly as good.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, Loaded> loaded = new(StringComparer.Ordinal);

    private sealed record Loaded(string Version, IReadOnlyList<long> Keys, IReadOnlyList<float[]> Vectors);

    /// <summary>Whether there is an embedder.</summary>
    public bool IsOn => embedder.Name is not null;

    /// <summary>Embeds every passage of the notes that the embedder has not seen yet.</summary>
    /// <returns>How many these were.</returns>
    /// <exception cref="ModelFailureException">The embedder could not be used; what was embedded until then is kept.</exception>
    public async Task<int> CompleteAsync(NotesSnapshot notes, CancellationToken cancellationToken)
    {
        if (embedder.Name is not { } model) return 0;
        var source = NotesIndexer.SourceOf(notes);
        var distinct = (await database.ReadAsync(
            $"""
            SELECT ChunkId, HeadingPath, Text FROM Chunks WHERE OwnerId = {Owner.Local} AND Source = {source}
            AND ChunkId NOT IN (SELECT ChunkId FROM Vectors WHERE OwnerId = {Owner.Local} AND Model = {model})
            """,
            row => (ChunkId: row.GetString(0), HeadingPath: row.GetString(1), Text: row.GetString(2)),
            cancellationToken)).DistinctBy(chunk => chunk.ChunkId).ToList();
        foreach (var batch in distinct.Chunk(Embedder.Batch))
        {
            var vectors = await embedder.EmbedAsync([.. batch.Select(chunk => $"{string.Join(" / ", ChunkIndex.Read<string>(chunk.HeadingPath))}\n{chunk.Text}")], cancellationToken);
            await database.WriteAsync(
                async connection =>
                {
                    // Another process may embed the same notes.
                    foreach (var (chunk, vector) in batch.Zip(vectors))
                        await connection.ExecuteAsync(
                            $"""
                            INSERT INTO Vectors (OwnerId, Model, ChunkId, "Values") VALUES ({Owner.Local}, {model}, {chunk.ChunkId}, {MemoryMarshal.AsBytes<float>(vector).ToArray()})
                            ON CONFLICT DO NOTHING
                            """,
                            cancellationToken);
                    return batch.Length;
                },
                cancellationToken);
        }
        return distinct.Count;
    }

    /// <summary>Keys of the chunks nearest to a query, best first; none while vectors are missing or the embedder does not answer.</summary>
    internal async Task<IReadOnlyList<long>> NearestAsync(string source, string query, int most, CancellationToken cancellationToken)
    {
        if (embedder.Name is not { } model || await LoadAsync(source, model, cancellationToken) is not { } all) return [];
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var asked = (await embedder.EmbedAsync([query], patience.Token))[0];
            return [.. all.Keys.Zip(all.Vectors, (key, vector) => (key, Nearness: vector.Length == asked.Length ? Dot(vector, asked) : 0))
                .Where(pair => pair.Nearness > 0).OrderByDescending(pair => pair.Nearness).Take(most).Select(pair => pair.key)];
        }
        catch (Exception e) when (e is ModelFailureException || e is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            if (logger is not null) LogWithout(logger, (e as ModelFailureException)?.Fault ?? ModelFault.TooSlow);
            return [];
        }
    }

    private async Task<Loaded?> LoadAsync(string source, string model, CancellationToken cancellationToken)
    {
        var files = await database.ReadAsync($"SELECT Hash FROM NoteFiles WHERE OwnerId = {Owner.Local} AND Source = {source} ORDER BY File", row => row.GetString(0), cancellationToken);
        var version = $"{model}\n{string.Concat(files)}";
        if (loaded.TryGetValue(source, out var known) && known.Version == version) return known;
        var rows = await database.ReadAsync(
            $"""
            SELECT Key, "Values" FROM Chunks c LEFT JOIN Vectors v ON v.OwnerId = c.OwnerId AND v.Model = {model} AND v.ChunkId = c.ChunkId
            WHERE c.OwnerId = {Owner.Local} AND c.Source = {source}
            """,
            row => (Key: row.GetInt64(0), Values: row.IsDBNull(1) ? null : row.GetFieldValue<byte[]>(1)),
            cancellationToken);
        if (rows.Count == 0 || rows.Exists(row => row.Values is null)) return null;
        return loaded[source] = new(version, [.. rows.Select(row => row.Key)], [.. rows.Select(row => MemoryMarshal.Cast<byte, float>(row.Values).ToArray())]);
    }

    private static float Dot(float[] a, float[] b)
    {
        var (sum, width) = (Vector<float>.Zero, Vector<float>.Count);
        var i = 0;
        for (; i <= a.Length - width; i += width) sum += new Vector<float>(a, i) * new Vector<float>(b, i);
        var total = Vector.Sum(sum);
        for (; i < a.Length; i++) total += a[i] * b[i];
        return total;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Searched by words alone: {Fault}")]
    private static partial void LogWithout(ILogger logger, ModelFault fault);
}
