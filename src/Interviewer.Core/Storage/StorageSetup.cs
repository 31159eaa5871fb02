using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Interviewer.Storage;

/// <summary>Registers the database and brings it up to date at start.</summary>
public static class StorageSetup
{
    /// <summary>How long a writer waits for another one before SQLite gives up, in seconds.</summary>
    private const int BusySeconds = 5;

    /// <summary>Registers <see cref="IDbContextFactory{TContext}"/> of <see cref="InterviewerDb"/> on the folder's SQLite file.</summary>
    public static IServiceCollection AddInterviewerStorage(this IServiceCollection services, DataFolder folder)
    {
        services.AddSingleton(folder);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IDistributedCache, KeptReplies>();
        return services.AddPooledDbContextFactory<InterviewerDb>(options => UseFile(options, folder.DatabaseFile));
    }

    /// <summary>Makes the database if there is none and applies the migrations it lacks.</summary>
    /// <exception cref="InterviewerException">It is damaged, locked, not writable, or of a newer version of the program.</exception>
    public static async Task MigrateAsync(IDbContextFactory<InterviewerDb> databases, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var file = db.Database.GetDbConnection().DataSource;
        try
        {
            await MigrateAsync(db, file, cancellationToken);
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Explain(e, file)
                ?? new InterviewerException($"The database {file} cannot be used ({e.Message.TrimEnd('.')}); move it away to start with an empty one, or choose another folder with --data DIR.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InterviewerException($"The database {file} cannot be opened for writing ({e.Message}); close the other program that uses it, or choose another folder with --data DIR.", e);
        }
    }

    internal static void UseFile(DbContextOptionsBuilder options, string file) =>
        options.UseSqlite(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            ForeignKeys = true,
            DefaultTimeout = BusySeconds,
        }.ToString(), sqlite => sqlite.ExecutionStrategy(dependencies => new ExplainedErrors(dependencies)));

    private static async Task MigrateAsync(InterviewerDb db, string file, CancellationToken cancellationToken)
    {
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        var known = db.Database.GetMigrations().ToList();
        if (applied.Except(known).Any())
            throw new InterviewerException($"The database {file} was written by a newer version of interviewer; update the program, or choose another folder with --data DIR.");
        if (applied.Count < known.Count)
        {
            // EF's own lock is a row, which a killed process leaves behind for ever. The system's file lock dies with its owner.
            await using var alone = await LockAsync(file + ".migrating", cancellationToken);
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
            await db.Database.MigrateAsync(cancellationToken);
        }
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);
    }

    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (attempt < BusySeconds * 10)
            {
                await Task.Delay(100, cancellationToken);
            }
        }
    }
}
