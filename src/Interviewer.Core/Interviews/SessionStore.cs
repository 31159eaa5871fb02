using System.Text.Json;
using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Notes;
using Interviewer.Storage;
using Microsoft.EntityFrameworkCore;

namespace Interviewer.Interviews;

/// <summary>The event log of every interview. Appends name the version they expect, so two writers can never both win.</summary>
public sealed class SessionStore(IDbContextFactory<InterviewerDb> databases, TimeProvider clock)
{
    /// <summary>Stores a new interview with the notes it is held on, in one transaction.</summary>
    public Task<StoredEvent> CreateAsync(string id, SessionEvent.Started started, NotesSnapshot notes, CancellationToken cancellationToken) => databases.WriteAsync(async database =>
    {
        var at = clock.GetUtcNow();
        database.Sessions.Add(new()
        {
            Id = id,
            OwnerId = Owner.Local,
            Version = 1,
            StartedAt = at,
            State = "running",
            Notes = started.Notes,
            NotesHash = started.NotesHash,
            Mode = JsonNamingPolicy.SnakeCaseLower.ConvertName(started.Mode.ToString()),
            Questions = started.Plan.Count,
            Engine = started.Engine,
        });
        database.Events.Add(Row(id, 1, at, started));
        if (!await database.Snapshots.AnyAsync(row => row.OwnerId == Owner.Local && row.Hash == notes.Hash, cancellationToken))
        {
            database.Snapshots.Add(new()
            {
                OwnerId = Owner.Local,
                Hash = notes.Hash,
                Name = notes.Name,
                Files = JsonSerializer.Serialize(notes.Files, InterviewerJson.Compact),
            });
        }
        await database.SaveChangesAsync(cancellationToken);
        return new StoredEvent(1, at, started);
    }, cancellationToken);

    /// <summary>The whole log, oldest first; empty when there is no such interview.</summary>
    public Task<IReadOnlyList<StoredEvent>> LoadAsync(string id, CancellationToken cancellationToken) => LoadAsync(id, after: 0, cancellationToken);

    /// <summary>What came after a version of the log.</summary>
    public async Task<IReadOnlyList<StoredEvent>> LoadAsync(string id, int after, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await database.Events.AsNoTracking()
            .Where(row => row.OwnerId == Owner.Local && row.SessionId == id && row.Version > after)
            .OrderBy(row => row.Version)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new StoredEvent(row.Version, row.At, Parse(row)))];
    }

    /// <summary>The notes that an interview was started with.</summary>
    public async Task<IReadOnlyList<NoteText>> LoadNotesAsync(string hash, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var row = await database.Snapshots.AsNoTracking()
            .SingleAsync(row => row.OwnerId == Owner.Local && row.Hash == hash, cancellationToken);
        return JsonSerializer.Deserialize<List<NoteText>>(row.Files, InterviewerJson.Compact)!;
    }

    /// <summary>
    /// Appends events after <paramref name="expectedVersion"/> and brings the header up to date, in one transaction.
    /// Null when somebody else appended first: load and decide again.
    /// </summary>
    public async Task<IReadOnlyList<StoredEvent>?> AppendAsync(
        string id, int expectedVersion, IReadOnlyList<SessionEvent> events, InterviewSession after, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var header = await database.Sessions.SingleOrDefaultAsync(row => row.OwnerId == Owner.Local && row.Id == id, cancellationToken);
        if (header is null || header.Version != expectedVersion) return null;
        var at = clock.GetUtcNow();
        var stored = events.Select((happened, index) => new StoredEvent(expectedVersion + 1 + index, at, happened)).ToList();
        database.Events.AddRange(stored.Select(entry => Row(id, entry.Version, entry.At, entry.Event)));
        header.Version = expectedVersion + events.Count;
        header.State = after.State switch { SessionState.Ended => "ended", SessionState.Paused => "paused", _ => "running" };
        // A clock that is set back must not end an interview before it began.
        header.EndedAt = after.State is not SessionState.Ended ? null : at < header.StartedAt ? header.StartedAt : at;
        header.Answered = after.Answered;
        header.Score = after.Score;
        try
        {
            await WriteQueue.InTurnAsync(() => database.SaveChangesAsync(cancellationToken), cancellationToken);
            return stored;
        }
        // The header's version is the guard; the key of the events stands behind it.
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || SqliteErrors.IsUniqueViolation(e))
        {
            return null;
        }
    }

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<SessionSummary>> ListAsync(CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await database.Sessions.AsNoTracking()
            .Where(row => row.OwnerId == Owner.Local)
            .OrderByDescending(row => row.StartedAt).ThenByDescending(row => row.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new SessionSummary(
            row.Id, row.StartedAt, row.EndedAt, row.State, row.Notes, Enum.Parse<InterviewMode>(row.Mode, ignoreCase: true),
            row.Questions, row.Answered, row.Score, row.Engine))];
    }

    /// <summary>Removes an interview, its events, and its notes unless another interview still needs them. False when there is none.</summary>
    public Task<bool> DeleteAsync(string id, CancellationToken cancellationToken) => databases.WriteAsync(async database =>
    {
        await database.Events.Where(row => row.OwnerId == Owner.Local && row.SessionId == id).ExecuteDeleteAsync(cancellationToken);
        var deleted = await database.Sessions.Where(row => row.OwnerId == Owner.Local && row.Id == id).ExecuteDeleteAsync(cancellationToken);
        await database.Snapshots
            .Where(notes => notes.OwnerId == Owner.Local && !database.Sessions.Any(row => row.OwnerId == notes.OwnerId && row.NotesHash == notes.Hash))
            .ExecuteDeleteAsync(cancellationToken);
        await ForgetRepliesAsync(database, cancellationToken);
        return deleted > 0;
    }, cancellationToken);

    /// <summary>Removes every interview with its events, marks and notes; returns how many there were.</summary>
    public Task<int> DeleteAllAsync(CancellationToken cancellationToken) => databases.WriteAsync(async database =>
    {
        await database.Events.Where(row => row.OwnerId == Owner.Local).ExecuteDeleteAsync(cancellationToken);
        var deleted = await database.Sessions.Where(row => row.OwnerId == Owner.Local).ExecuteDeleteAsync(cancellationToken);
        await database.Snapshots.Where(row => row.OwnerId == Owner.Local).ExecuteDeleteAsync(cancellationToken);
        await ForgetRepliesAsync(database, cancellationToken);
        return deleted;
    }, cancellationToken);

    // Which answers a kept reply speaks of is not known, so none stays.
    private static Task<int> ForgetRepliesAsync(InterviewerDb database, CancellationToken cancellationToken) =>
        database.KeptReplies.Where(row => row.OwnerId == Owner.Local).ExecuteDeleteAsync(cancellationToken);

    private static EventRow Row(string id, int version, DateTimeOffset at, SessionEvent happened) => new()
    {
        SessionId = id,
        Version = version,
        OwnerId = Owner.Local,
        At = at,
        Json = JsonSerializer.Serialize(happened, InterviewerJson.Compact),
    };

    private static SessionEvent Parse(EventRow row) =>
        JsonSerializer.Deserialize<SessionEvent>(row.Json, InterviewerJson.Compact)
        ?? throw new InterviewerException($"Event {row.Version} of interview {row.SessionId} cannot be read; the database may be damaged.");
}
