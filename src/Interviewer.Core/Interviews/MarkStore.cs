using Interviewer.Storage;
using Microsoft.EntityFrameworkCore;

namespace Interviewer.Interviews;

/// <summary>Bookmarks and private notes, kept beside the log of their interview and deleted with it.</summary>
public sealed class MarkStore(IDbContextFactory<InterviewerDb> databases)
{
    /// <summary>In the order of the interview.</summary>
    public async Task<IReadOnlyList<Mark>> ListAsync(string id, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Marks.AsNoTracking()
            .Where(row => row.OwnerId == Owner.Local && row.SessionId == id)
            .OrderBy(row => row.Version)
            .Select(row => new Mark(row.Version, row.Bookmarked, row.Note))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Puts a mark in the place of the one there is; an empty one takes it away.</summary>
    /// <exception cref="InterviewerException">There is no such moment, or the note is too long.</exception>
    public Task SetAsync(string id, Mark mark, CancellationToken cancellationToken)
    {
        if (mark.Note.Length > Mark.MaximumNoteLength)
            throw new InterviewerException($"The note has {mark.Note.Length:N0} characters; at most {Mark.MaximumNoteLength:N0} can be kept.");
        return databases.WriteAsync(async database =>
        {
            if (!await database.Events.AnyAsync(row => row.OwnerId == Owner.Local && row.SessionId == id && row.Version == mark.Version, cancellationToken))
                throw new InterviewerException($"Interview '{id}' has no moment {mark.Version}.");
            await database.Marks.Where(row => row.SessionId == id && row.Version == mark.Version).ExecuteDeleteAsync(cancellationToken);
            if (mark is not { Bookmarked: false, Note.Length: 0 })
                database.Marks.Add(new() { SessionId = id, Version = mark.Version, OwnerId = Owner.Local, Bookmarked = mark.Bookmarked, Note = mark.Note });
            return await database.SaveChangesAsync(cancellationToken);
        }, cancellationToken);
    }
}
