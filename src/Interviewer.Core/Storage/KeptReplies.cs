using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;

namespace Interviewer.Storage;

/// <summary>
/// Replies of models, kept beside the interviews. They hold words of answers, so whoever deletes an interview deletes them all: a reply that
/// is missing is only asked for again.
/// </summary>
internal sealed class KeptReplies(IDbContextFactory<InterviewerDb> databases, TimeProvider clock) : IDistributedCache
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await using var db = await databases.CreateDbContextAsync(token);
        return await Fresh(db, key).FirstOrDefaultAsync(token);
    }

    public byte[]? Get(string key)
    {
        using var db = databases.CreateDbContext();
        return Fresh(db, key).FirstOrDefault();
    }

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        await using var db = await databases.CreateDbContextAsync(token);
        await WriteQueue.InTurnAsync(async () =>
        {
            if (await Old(db).AnyAsync(token)) await Old(db).ExecuteDeleteAsync(token);
            return await db.Database.ExecuteSqlAsync(Upsert(key, value), token);
        }, token);
    }

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options)
    {
        using var db = databases.CreateDbContext();
        Old(db).ExecuteDelete();
        db.Database.ExecuteSql(Upsert(key, value));
    }

    public async Task RemoveAsync(string key, CancellationToken token = default)
    {
        await using var db = await databases.CreateDbContextAsync(token);
        await Of(db, key).ExecuteDeleteAsync(token);
    }

    public void Remove(string key)
    {
        using var db = databases.CreateDbContext();
        Of(db, key).ExecuteDelete();
    }

    // Age counts from when a reply was given: using it does not make it younger.
    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public void Refresh(string key)
    {
    }

    private IQueryable<byte[]> Fresh(InterviewerDb db, string key)
    {
        var oldest = clock.GetUtcNow() - Longest;
        return Of(db, key).Where(row => row.KeptAt >= oldest).Select(row => row.Value);
    }

    private IQueryable<KeptReplyRow> Old(InterviewerDb db)
    {
        var oldest = clock.GetUtcNow() - Longest;
        return db.KeptReplies.Where(row => row.OwnerId == Owner.Local && row.KeptAt < oldest);
    }

    private static IQueryable<KeptReplyRow> Of(InterviewerDb db, string key) => db.KeptReplies.Where(row => row.OwnerId == Owner.Local && row.Key == key);

    // The same request may be answered twice at the same time; the later reply stands.
    private FormattableString Upsert(string key, byte[] value) => $"""
        INSERT INTO KeptReplies(OwnerId, "Key", Value, KeptAt) VALUES ({Owner.Local}, {key}, {value}, {clock.GetUtcNow().UtcTicks})
        ON CONFLICT(OwnerId, "Key") DO UPDATE SET Value = excluded.Value, KeptAt = excluded.KeptAt
        """;
}
