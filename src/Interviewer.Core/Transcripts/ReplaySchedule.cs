using Interviewer.Interviews;

namespace Interviewer.Transcripts;

/// <summary>When each event of an interview is shown again.</summary>
public static class ReplaySchedule
{
    /// <summary>Every event with the time to wait before it: the original timing divided by <paramref name="speed"/>.</summary>
    /// <param name="speed">2 is twice as fast; infinity waits for nothing.</param>
    public static IEnumerable<(StoredEvent Entry, TimeSpan Delay)> Of(IReadOnlyList<StoredEvent> events, double speed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(speed);
        return events.Select((entry, index) => (entry, index == 0 ? TimeSpan.Zero : Delay(events[index - 1], entry) / speed));
    }

    private static TimeSpan Delay(StoredEvent before, StoredEvent entry) =>
        // Nobody wants to sit through a pause again, and a clock that was set back must not break the replay.
        before.Event is SessionEvent.Paused || entry.At < before.At ? TimeSpan.Zero : entry.At - before.At;
}
