using Microsoft.EntityFrameworkCore;

namespace Interviewer.Storage;

/// <summary>Several statements that count together or not at all.</summary>
internal static class Transactions
{
    /// <summary>SQLite takes the write lock at the beginning: no other writer comes between what is read and what is written.</summary>
    public static async Task<T> WriteAsync<T>(this IDbContextFactory<InterviewerDb> databases, Func<InterviewerDb, Task<T>> write, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await WriteQueue.InTurnAsync(() => database.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
            var result = await write(database);
            await transaction.CommitAsync(cancellationToken);
            return result;
        }), cancellationToken);
    }
}
