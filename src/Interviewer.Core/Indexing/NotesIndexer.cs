using System.Security.Cryptography;
using System.Text.Json;
using Interviewer.Notes;
using Interviewer.Storage;

namespace Interviewer.Indexing;

/// <summary>Brings the index of a note source up to the notes as they are.</summary>
public sealed class NotesIndexer(InterviewerDb database)
{
    private const int Many = 200;

    /// <summary>Files to a transaction: each waits for the disk once, and none keeps other writers waiting for long.</summary>
    private const int Batch = 25;

    private readonly ChunkIndex index = new(database);

    /// <summary>
    /// Reads only what changed: a file whose chunks hash as before is left alone, one that is gone leaves the index, and one that
    /// cannot be read or understood keeps its last good index.
    /// </summary>
    /// <returns>One result per file, in the order of the notes; removed files and problems last.</returns>
    public async Task<IReadOnlyList<IndexedFile>> SyncAsync(NotesSnapshot notes, IProgress<IndexingProgress>? progress, CancellationToken cancellationToken)
    {
        var source = SourceOf(notes);
        var files = notes.Markdown;
        var outline = notes.Outline;
        var known = await index.HashesAsync(source, cancellationToken);
        List<NoteProblem> problems = [.. notes.Problems, .. outline.Problems];
        var results = new List<IndexedFile>();
        var chunker = new Chunker(outline);
        foreach (var batch in files.ExceptBy(problems.Select(problem => problem.File), file => file.File).Chunk(Batch))
        {
            var cut = batch.Select(file => Cut(chunker, file)).ToList();
            var changed = cut.FindAll(file => known.GetValueOrDefault(file.File) != file.Hash);
            var counts = changed.Count == 0 ? null : await index.ReplaceAsync(source, changed, cancellationToken);
            foreach (var file in cut)
                results.Add(new(file.File, changed.Contains(file) ? IndexingOutcome.Indexed : IndexingOutcome.Unchanged, counts?.GetValueOrDefault(file.File) ?? 0, null));
            progress?.Report(new(results.Count, files.Count, batch[^1].File));
        }
        results.AddRange(problems.Select(problem => new IndexedFile(problem.File, IndexingOutcome.Problem, 0, problem.Message) { Line = problem.Line }));
        string[] gone = [.. known.Keys.Except(files.Select(file => file.File)).Where(file => !problems.Exists(problem => Covers(problem.File, file)))];
        await ForgetAsync(source, gone, cancellationToken);
        results.AddRange(gone.Select(file => new IndexedFile(file, IndexingOutcome.Removed, 0, null)));
        return results;
    }

    /// <summary>
    /// Makes edited files of many searchable at once, each understood by itself. What depends on the other files, such as where a link
    /// leads, is right after <see cref="SyncAsync(NotesSnapshot, IProgress{IndexingProgress}?, CancellationToken)"/>, which has to follow.
    /// </summary>
    /// <param name="before">The version that was indexed last.</param>
    public async Task SyncEditsAsync(NotesSnapshot before, NotesSnapshot notes, CancellationToken cancellationToken)
    {
        // Among few files everything is as quick, and nothing is written twice.
        if (notes.Files.Count < Many) return;
        var known = before.Files.ToDictionary(file => file.File, file => file.Text, StringComparer.Ordinal);
        foreach (var batch in notes.Markdown.Where(file => known.GetValueOrDefault(file.File) != file.Text).Chunk(Batch))
        {
            var alone = batch.Select(file => (File: file, Outline: NotesParser.Parse([file]))).Where(read => read.Outline.Problems.Count == 0);
            await index.ReplaceAsync(SourceOf(notes), [.. alone.Select(read => Cut(new(read.Outline), read.File))], cancellationToken);
        }
    }

    /// <summary>How many passages of these notes can be found.</summary>
    public Task<int> CountAsync(NotesSnapshot notes, CancellationToken cancellationToken) => index.CountAsync(SourceOf(notes), cancellationToken);

    /// <summary>Takes notes that are served no more out of the index.</summary>
    /// <param name="path">The file or folder they were read from.</param>
    public async Task ForgetAsync(string path, CancellationToken cancellationToken)
    {
        foreach (var file in (await index.HashesAsync(path, cancellationToken)).Keys) await index.RemoveAsync(path, file, cancellationToken);
    }

    /// <summary>Takes files that were deleted out of the index: when this returns, nothing of them is kept.</summary>
    /// <param name="path">The file or folder they were read from, whose other files may have left the index already.</param>
    /// <param name="files">Relative to it.</param>
    public async Task ForgetAsync(string path, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        foreach (var file in files) await index.RemoveAsync(path, file, cancellationToken);
        if (files.Count > 0) await database.PurgeAsync(cancellationToken);
    }

    internal static string SourceOf(NotesSnapshot notes) => notes.Path ?? notes.Name;

    // The hash is over the chunks rather than the text: a story's id or a link's target can change with another file, or with a newer chunker.
    private static CutFile Cut(Chunker chunker, NoteText file)
    {
        var chunks = chunker.Cut(file);
        return new(file.File, Convert.ToHexStringLower(SHA256.HashData([.. ShownCompetencies.Version, .. JsonSerializer.SerializeToUtf8Bytes(chunks, InterviewerJson.Compact)])), chunks);
    }

    /// <summary>A folder that cannot be opened stands for every file below it.</summary>
    private static bool Covers(string problem, string file) => problem is "." || file == problem || file.StartsWith(problem + "/", StringComparison.Ordinal);
}
