using Interviewer.Notes;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Interviewer.Indexing;

/// <summary>Keeps library and index at the notes as they are on disk. Nothing that goes wrong ends it: it says so and tries again.</summary>
/// <param name="lifetime">Of the host; null where nothing else has to start.</param>
internal sealed partial class NotesWorker(NotesLibrary library, NotesIndexer indexer, TimeProvider clock, ILogger<NotesWorker> logger, IHostApplicationLifetime? lifetime = null) : BackgroundService
{
    private readonly KnownTexts texts = new(clock);
    private (string Hash, IReadOnlyList<NoteProblem> Problems)? indexed;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Whoever cannot listen on an address says that, and nothing before it.
        if (lifetime is not null) await lifetime.WaitForStartAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var (path, reopened) = library.Opened;
            using var either = CancellationTokenSource.CreateLinkedTokenSource(reopened, stoppingToken);
            try
            {
                await KeepCurrentAsync(path, either.Token);
            }
            catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
            {
                indexed = null;
            }
        }
    }

    /// <summary>Never returns; it ends by the token.</summary>
    private async Task KeepCurrentAsync(string path, CancellationToken cancellationToken)
    {
        using var watch = new NotesWatch(path, clock);
        IReadOnlySet<string>? touched = null;
        while (true)
        {
            // Before reading, so that a change during the run is not missed.
            if (watch.Start()) touched = null;
            await SyncAsync(path, touched, cancellationToken);
            touched = await watch.WaitAsync(cancellationToken);
        }
    }

    /// <param name="touched">Nothing else has changed; null when anything may have.</param>
    private async Task SyncAsync(string path, IReadOnlySet<string>? touched, CancellationToken cancellationToken)
    {
        try
        {
            var edited = touched is not null && indexed is not null && library.Current is { } before ? await NotesReader.ReadTouchedAsync(before, touched, texts, cancellationToken) : null;
            var notes = edited ?? await NotesReader.ReadAsync(path, texts, cancellationToken);
            if (indexed is not { } known || known.Hash != notes.Hash || !known.Problems.SequenceEqual(notes.Problems))
                await IndexAsync(path, notes, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            indexed = null;
            var message = e is InterviewerException ? e.Message : $"The notes could not be indexed ({e.GetType().Name}); this is tried again every {NotesWatch.Period.TotalSeconds:0} seconds.";
            if (library.Status.Message != message) LogFailed(e.GetType().Name);
            library.Publish(path, library.Status with { State = NotesState.Problem, Message = message, At = clock.GetUtcNow() });
        }
    }

    private async Task IndexAsync(string path, NotesSnapshot notes, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var count = notes.Markdown.Count;
        if (library.Current is { } before && before.Path == notes.Path) await indexer.SyncEditsAsync(before, notes, cancellationToken);
        // Interviews need only the notes themselves, so these are there before the index is.
        library.Publish(path, library.Status with { State = NotesState.Indexing, Done = 0, Files = count, Message = null, At = clock.GetUtcNow() }, notes);
        var files = await indexer.SyncAsync(notes, new Reporter(library, path), cancellationToken);
        List<NoteProblem> problems = [.. files.Where(file => file.Outcome is IndexingOutcome.Problem).Select(file => new NoteProblem(file.File, file.Line, file.Problem!))];
        var chunks = await indexer.CountAsync(notes, cancellationToken);
        library.Publish(path, new(problems.Count > 0 ? NotesState.Problem : NotesState.Ready, count, count, chunks, problems, null, clock.GetUtcNow()));
        indexed = (notes.Hash, notes.Problems);
        LogIndexed(count, files.Count(file => file.Outcome is IndexingOutcome.Indexed), problems.Count, chunks, clock.GetElapsedTime(started).TotalMilliseconds);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Notes indexed: {Files} files, {Changed} changed, {Problems} problems, {Chunks} chunks in {Milliseconds:0} ms")]
    private partial void LogIndexed(int files, int changed, int problems, int chunks, double milliseconds);

    // No message of the exception: it may quote a path or the notes.
    [LoggerMessage(Level = LogLevel.Warning, Message = "Notes not indexed: {Error}")]
    private partial void LogFailed(string error);

    private sealed class Reporter(NotesLibrary library, string path) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) => library.Publish(path, library.Status with { Done = value.Done });
    }
}
