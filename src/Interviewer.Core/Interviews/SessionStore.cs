using System.Text.Json;
using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Notes;
using Interviewer.Storage;
using Microsoft.Data.Sqlite;

namespace Interviewer.Interviews;

/// <summary>The event log of every interview. Appends name the version they expect, so two writers can never both win.</summary>
public sealed class SessionStore(InterviewerDb database, TimeProvider clock)
{
    /// <summary>Stores a new interview with the notes it is held on, in one transaction.</summary>
    public Task<StoredEvent> CreateAsync(string id, SessionEvent.Started started, NotesSnapshot notes, CancellationToken cancellationToken) => database.WriteAsync(
        async connection =>
        {
            var at = clock.GetUtcNow();
            await connection.ExecuteAsync(
                $"""
                INSERT INTO Sessions (Id, OwnerId, Version, StartedAt, State, Notes, NotesHash, Mode, Questions, Answered, Engine)
                VALUES ({id}, {Owner.Local}, 1, {at}, 'running', {started.Notes}, {started.NotesHash}, {JsonNamingPolicy.SnakeCaseLower.ConvertName(started.Mode.ToString())}, {started.Plan.Count}, 0, {started.Engine})
                """,
                cancellationToken);
            var stored = new StoredEvent(1, at, started);
            await InsertAsync(connection, id, stored, cancellationToken);
            await connection.ExecuteAsync(
                $"""
                INSERT INTO Snapshots (OwnerId, Hash, Name, Files) VALUES ({Owner.Local}, {notes.Hash}, {notes.Name}, {JsonSerializer.Serialize(notes.Files, InterviewerJson.Compact)})
                ON CONFLICT DO NOTHING
                """,
                cancellationToken);
            return stored;
        },
        cancellationToken);

    /// <summary>What to throw where an interview is named that is not kept.</summary>
    public static InterviewerException NotFound(string id) =>
        new($"There is no interview '{id}'; perhaps it was deleted.");

    /// <summary>The whole log, oldest first; empty when there is no such interview.</summary>
    public Task<IReadOnlyList<StoredEvent>> LoadAsync(string id, CancellationToken cancellationToken) => LoadAsync(id, after: 0, cancellationToken);

    /// <summary>What came after a version of the log.</summary>
    public async Task<IReadOnlyList<StoredEvent>> LoadAsync(string id, int after, CancellationToken cancellationToken) => await database.ReadAsync(
        $"SELECT Version, At, Json FROM Events WHERE OwnerId = {Owner.Local} AND SessionId = {id} AND Version > {after} ORDER BY Version",
        row => new StoredEvent(row.GetInt32(0), row.GetTime(1), Parse(id, row.GetInt32(0), row.GetString(2))),
        cancellationToken);

    /// <summary>The notes that an interview was started with.</summary>
    public async Task<IReadOnlyList<NoteText>> LoadNotesAsync(string hash, CancellationToken cancellationToken)
    {
        var files = await database.ReadAsync($"SELECT Files FROM Snapshots WHERE OwnerId = {Owner.Local} AND Hash = {hash}", row => row.GetString(0), cancellationToken);
        return JsonSerializer.Deserialize<List<NoteText>>(files.Single(), InterviewerJson.Compact)!;
    }

    /// <summary>
    /// Appends events after <paramref name="expectedVersion"/> and brings the header up to date, in one transaction.
    /// Null when somebody else appended first: load and decide again.
    /// </summary>
    public Task<IReadOnlyList<StoredEvent>?> AppendAsync(
        string id, int expectedVersion, IReadOnlyList<SessionEvent> events, InterviewSession after, CancellationToken cancellationToken) => database.WriteAsync<IReadOnlyList<StoredEvent>?>(
        async connection =>
        {
            var at = clock.GetUtcNow();
            var state = after.State switch { SessionState.Ended => "ended", SessionState.Paused => "paused", _ => "running" };
            // A clock that is set back must not end an interview before it began.
            var updated = await connection.ExecuteAsync(
                $"""
                UPDATE Sessions SET Version = {expectedVersion + events.Count}, State = {state}, EndedAt = CASE WHEN {state} = 'ended' THEN max({at}, StartedAt) END,
                    Answered = {after.Answered}, Score = {after.Score}
                WHERE OwnerId = {Owner.Local} AND Id = {id} AND Version = {expectedVersion}
                """,
                cancellationToken);
            if (updated == 0) return null;
            var stored = events.Select((happened, index) => new StoredEvent(expectedVersion + 1 + index, at, happened)).ToList();
            foreach (var entry in stored) await InsertAsync(connection, id, entry, cancellationToken);
            return stored;
        },
        cancellationToken);

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<SessionSummary>> ListAsync(CancellationToken cancellationToken) => await database.ReadAsync(
        $"""
        SELECT Id, StartedAt, EndedAt, State, Notes, Mode, Questions, Answered, Score, Engine FROM Sessions
        WHERE OwnerId = {Owner.Local} ORDER BY StartedAt DESC, Id DESC
        """,
        row => new SessionSummary(
            row.GetString(0), row.GetTime(1), row.IsDBNull(2) ? null : row.GetTime(2), row.GetString(3), row.GetString(4), Enum.Parse<InterviewMode>(row.GetString(5), ignoreCase: true),
            row.GetInt32(6), row.GetInt32(7), row.IsDBNull(8) ? null : row.GetDouble(8), row.GetString(9)),
        cancellationToken);

    /// <summary>Removes an interview, its events and marks, and its notes unless another interview still needs them, for good. False when there is none.</summary>
    public async Task<bool> DeleteAsync(string id, CancellationToken cancellationToken) =>
        await EraseAsync($"DELETE FROM Sessions WHERE OwnerId = {Owner.Local} AND Id = {id}", cancellationToken) > 0;

    /// <summary>Removes every interview with its events, marks and notes, for good; returns how many there were.</summary>
    public Task<int> DeleteAllAsync(CancellationToken cancellationToken) => EraseAsync($"DELETE FROM Sessions WHERE OwnerId = {Owner.Local}", cancellationToken);

    private async Task<int> EraseAsync(FormattableString sql, CancellationToken cancellationToken)
    {
        var deleted = await database.WriteAsync(
            async connection =>
            {
                var gone = await connection.ExecuteAsync(sql, cancellationToken);
                await ForgetAsync(connection, cancellationToken);
                return gone;
            },
            cancellationToken);
        if (deleted > 0) await database.PurgeAsync(cancellationToken);
        return deleted;
    }

    /// <summary>What only interviews that are gone needed. Which answers a kept reply speaks of is not known, so none stays.</summary>
    private static async Task ForgetAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync($"DELETE FROM Snapshots WHERE OwnerId = {Owner.Local} AND Hash NOT IN (SELECT NotesHash FROM Sessions WHERE OwnerId = {Owner.Local})", cancellationToken);
        await connection.ExecuteAsync($"DELETE FROM KeptReplies WHERE OwnerId = {Owner.Local}", cancellationToken);
    }

    private static Task InsertAsync(SqliteConnection connection, string id, StoredEvent entry, CancellationToken cancellationToken) => connection.ExecuteAsync(
        $"""
        INSERT INTO Events (SessionId, Version, OwnerId, At, Json)
        VALUES ({id}, {entry.Version}, {Owner.Local}, {entry.At}, {JsonSerializer.Serialize(entry.Event, InterviewerJson.Compact)})
        """,
        cancellationToken);

    private static SessionEvent Parse(string id, int version, string json) =>
        JsonSerializer.Deserialize<SessionEvent>(json, InterviewerJson.Compact)
        ?? throw new InterviewerException($"Event {version} of interview {id} cannot be read; the database may be damaged.");
}
