using Interviewer.Interviews;
using Interviewer.Notes;

namespace Interviewer.Transcripts;

/// <summary>Everything kept of one interview.</summary>
/// <param name="NoteFiles">The notes it was held on, as they were then.</param>
public sealed record Transcript(SessionSummary Header, IReadOnlyList<StoredEvent> Events, IReadOnlyList<NoteText> NoteFiles)
{
    /// <summary>Bookmarks and private notes of the user.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    public InterviewSession Session { get; } = InterviewSession.Fold(Events.Select(entry => entry.Event));
}
