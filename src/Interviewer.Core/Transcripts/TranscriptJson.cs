using System.Text.Json;
using Interviewer.Interviews;
using Interviewer.Notes;

namespace Interviewer.Transcripts;

/// <summary>
/// The JSON form of a transcript: the fields of the session header, then its events in order. With <see cref="NoteFiles"/>
/// it holds all that an import needs, grading anew included.
/// </summary>
public sealed record TranscriptJson(
    string Id,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    string State,
    string Notes,
    InterviewMode Mode,
    int Questions,
    int Answered,
    double? Score,
    string Engine,
    IReadOnlyList<StoredEvent> Events,
    IReadOnlyList<NoteText> NoteFiles,
    IReadOnlyList<Mark> Marks)
{
    public static TranscriptJson From(Transcript transcript)
    {
        var header = transcript.Header;
        return new(
            header.Id, header.StartedAt, header.EndedAt, header.State, header.Notes, header.Mode, header.Questions,
            header.Answered, header.Score, header.Engine, transcript.Events, transcript.NoteFiles, transcript.Marks);
    }

    public static string Write(Transcript transcript) => JsonSerializer.Serialize(From(transcript), InterviewerJson.Indented);
}
