using Microsoft.Extensions.Caching.Distributed;

namespace Interviewer.Storage;

/// <summary>
/// Replies of models, kept beside the interviews. They hold words of answers, so whoever deletes an interview deletes them all: a reply that
/// is missing is only asked for again.
/// </summary>
internal sealed class KeptReplies(InterviewerDb database, TimeProvider clock) : IDistributedCache
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default) => (await database.ReadAsync(
        $"SELECT Value FROM KeptReplies WHERE OwnerId = {Owner.Local} AND Key = {key} AND KeptAt >= {Oldest}", row => row.GetFieldValue<byte[]>(0), token)).FirstOrDefault();

    public byte[]? Get(string key) => throw Synchronous();

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => database.WriteAsync(
        async connection =>
        {
            await connection.ExecuteAsync($"DELETE FROM KeptReplies WHERE OwnerId = {Owner.Local} AND KeptAt < {Oldest}", token);
            // The same request may be answered twice at the same time; the later reply stands.
            return await connection.ExecuteAsync(
                $"""
                INSERT INTO KeptReplies (OwnerId, Key, Value, KeptAt) VALUES ({Owner.Local}, {key}, {value}, {clock.GetUtcNow()})
                ON CONFLICT DO UPDATE SET Value = excluded.Value, KeptAt = excluded.KeptAt
                """,
                token);
        },
        token);

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw Synchronous();

    public Task RemoveAsync(string key, CancellationToken token = default) =>
        database.WriteAsync($"DELETE FROM KeptReplies WHERE OwnerId = {Owner.Local} AND Key = {key}", token);

    public void Remove(string key) => throw Synchronous();

    // Age counts from when a reply was given: using it does not make it younger.
    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public void Refresh(string key) => throw Synchronous();

    private DateTimeOffset Oldest => clock.GetUtcNow() - Longest;

    private static NotSupportedException Synchronous() => new("Nobody waits for the disk by blocking.");
}
