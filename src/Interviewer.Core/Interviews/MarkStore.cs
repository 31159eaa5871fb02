using Interviewer.Storage;

namespace Interviewer.Interviews;

/// <summary>Bookmarks and private notes, kept beside the log of their interview and deleted with it.</summary>
public sealed class MarkStore(InterviewerDb database)
{
    /// <summary>In the order of the interview.</summary>
    public async Task<IReadOnlyList<Mark>> ListAsync(string id, CancellationToken cancellationToken) => await database.ReadAsync(
        $"SELECT Version, Bookmarked, Note FROM Marks WHERE OwnerId = {Owner.Local} AND SessionId = {id} ORDER BY Version",
        row => new Mark(row.GetInt32(0), row.GetBoolean(1), row.GetString(2)),
        cancellationToken);

    /// <summary>Puts a mark in the place of the one there is; an empty one takes it away.</summary>
    /// <exception cref="InterviewerException">There is no such moment, or the note is too long.</exception>
    public Task SetAsync(string id, Mark mark, CancellationToken cancellationToken)
    {
        if (mark.Note.Length > Mark.MaximumNoteLength)
            throw new InterviewerException($"The note has {mark.Note.Length:N0} characters; at most {Mark.MaximumNoteLength:N0} can be kept.");
        return database.WriteAsync(
            async connection =>
            {
                if ((await connection.ReadAsync($"SELECT 1 FROM Events WHERE OwnerId = {Owner.Local} AND SessionId = {id} AND Version = {mark.Version}", row => row.GetInt32(0), cancellationToken)).Count == 0)
                    throw new InterviewerException($"Interview '{id}' has no moment {mark.Version}.");
                return mark is { Bookmarked: false, Note.Length: 0 }
                    ? await connection.ExecuteAsync($"DELETE FROM Marks WHERE OwnerId = {Owner.Local} AND SessionId = {id} AND Version = {mark.Version}", cancellationToken)
                    : await connection.ExecuteAsync(
                        $"""
                        INSERT INTO Marks (SessionId, Version, OwnerId, Bookmarked, Note) VALUES ({id}, {mark.Version}, {Owner.Local}, {mark.Bookmarked}, {mark.Note})
                        ON CONFLICT DO UPDATE SET Bookmarked = excluded.Bookmarked, Note = excluded.Note
                        """,
                        cancellationToken);
            },
            cancellationToken);
    }
}
