using Interviewer.Models;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Interviewer.Indexing;

/// <summary>Embeds what the index gained, behind its back: notes are searched by words until their vectors are there.</summary>
internal sealed partial class EmbeddingWorker(NotesLibrary library, TimeProvider clock, ILogger<EmbeddingWorker> logger, NoteVectors? vectors = null) : BackgroundService
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (vectors is not { IsOn: true }) return;
        await foreach (var status in library.WatchAsync(stoppingToken))
            if (status.State is not NotesState.Indexing && library.Current is { } notes) await CompleteAsync(notes, stoppingToken);
    }

    private async Task CompleteAsync(NotesSnapshot notes, CancellationToken cancellationToken)
    {
        // Newer notes take over: what they share with these is embedded then.
        while (ReferenceEquals(library.Current, notes))
        {
            try
            {
                var started = clock.GetTimestamp();
                if (await vectors!.CompleteAsync(notes, cancellationToken) is > 0 and var count) LogEmbedded(count, clock.GetElapsedTime(started).TotalMilliseconds);
                return;
            }
            catch (Exception e) when (e is ModelFailureException or InterviewerException)
            {
                LogFailed((e as ModelFailureException)?.Fault.ToString() ?? e.GetType().Name, RetryAfter.TotalSeconds);
                await Task.Delay(RetryAfter, clock, cancellationToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Notes embedded: {Passages} passages in {Milliseconds:0} ms")]
    private partial void LogEmbedded(int passages, double milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Notes not embedded: {Fault}; tried again in {Seconds:0} s")]
    private partial void LogFailed(string fault, double seconds);
}
