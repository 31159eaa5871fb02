using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Interviewer.Interviews;
using Interviewer.Transcripts;

namespace Interviewer.Web.Api;

/// <summary>
/// The events of an interview as they are stored, whoever causes them, on this host or another: the log itself is looked at, so a reader
/// that comes back anywhere with its last event id misses nothing.
/// </summary>
internal sealed class EventFeed(SessionStore store, TimeProvider clock, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    /// <summary>Without a sign of life for longer, something between may close the line.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    /// <summary>From the version after <paramref name="last"/> to the end of the interview, or until it is deleted.</summary>
    /// <exception cref="InterviewerException">No such interview.</exception>
    public async Task<IResult> FollowAsync(string id, int last, CancellationToken cancellationToken)
    {
        var log = await store.LoadAsync(id, cancellationToken);
        if (log.Count == 0) throw SessionStore.NotFound(id);
        return TypedResults.ServerSentEvents(ReadAsync(id, log, last, cancellationToken));
    }

    private async IAsyncEnumerable<SseItem<string>> ReadAsync(string id, IReadOnlyList<StoredEvent> log, int last, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        var real = log[0].Event is SessionEvent.Started { Mode: InterviewMode.Real };
        foreach (var entry in Withheld.From(log).Where(entry => entry.Version > last)) yield return Item(entry);
        var spoken = clock.GetTimestamp();
        for (var (version, ended) = (log[^1].Version, log[^1].Event is SessionEvent.Ended); !ended && !stopping.IsCancellationRequested;)
        {
            await Task.Delay(Pause, clock, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stopping.IsCancellationRequested) yield break;
            // With the last one that is known: when even that is gone, the interview was deleted.
            var known = await store.LoadAsync(id, version - 1, stopping.Token);
            if (known.Count == 0) yield break;
            var fresh = known.Skip(1).ToList();
            foreach (var entry in fresh)
            {
                (version, ended) = (entry.Version, entry.Event is SessionEvent.Ended);
                if ((real ? Withheld.Cut(entry) : entry) is { } open) yield return Item(open);
            }
            if (fresh.Count > 0) spoken = clock.GetTimestamp();
            if (clock.GetElapsedTime(spoken) < Silence) continue;
            spoken = clock.GetTimestamp();
            yield return new("", "alive");
        }
    }

    private static SseItem<string> Item(StoredEvent entry) =>
        new(JsonSerializer.Serialize(entry, InterviewerJson.Compact), JsonNamingPolicy.SnakeCaseLower.ConvertName(entry.Event.GetType().Name)) { EventId = $"{entry.Version}" };
}
