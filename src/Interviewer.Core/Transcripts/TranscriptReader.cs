using Interviewer.Interviews;

namespace Interviewer.Transcripts;

/// <summary>
/// Reads interviews for replay and export, as far as may be known while they run (<see cref="Withheld"/>). It never writes: what a crash left
/// unfinished stays as it was.
/// </summary>
public sealed class TranscriptReader(SessionStore store, MarkStore marks)
{
    /// <exception cref="InterviewerException">No such interview.</exception>
    public async Task<Transcript> ReadAsync(string id, CancellationToken cancellationToken)
    {
        var header = (await store.ListAsync(cancellationToken)).FirstOrDefault(session => session.Id == id)
            ?? throw SessionStore.NotFound(id);
        var events = await store.LoadAsync(id, cancellationToken);
        var started = (SessionEvent.Started)events[0].Event;
        return new(Withheld.From(header), [.. Withheld.From(events)], await store.LoadNotesAsync(started.NotesHash, cancellationToken)) { Marks = await marks.ListAsync(id, cancellationToken) };
    }
}
