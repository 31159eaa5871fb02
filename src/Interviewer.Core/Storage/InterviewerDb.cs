using System.Diagnostics;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Interviewer.Storage;

/// <summary>
/// The SQLite file with everything that is remembered between runs; <c>Migrations</c> says what is in it. A disk or a file that does not
/// play along becomes one clear sentence, whatever was being done.
/// </summary>
/// <param name="file">Path of the file.</param>
public sealed class InterviewerDb(string file)
{
    /// <summary>How long a writer waits for another program before SQLite gives up, in seconds.</summary>
    private const int BusySeconds = 5;

    /// <summary>Up to here a file is written anew in a third of a second (48 MB: 0.26 s, 195 MB: 0.86 s).</summary>
    private const long SoonRewritten = 64 * 1024 * 1024;

    private readonly string connectionString = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = BusySeconds }.ToString();

    // Writers of this process take turns, first come, first served. SQLite lets one write at a time and has the others ask again and again
    // until their patience ends, which among many is a matter of luck.
    private readonly SemaphoreSlim turn = new(1);

    public string File { get; } = file;

    /// <exception cref="InterviewerException">The database cannot be used.</exception>
    public async Task<T> ReadAsync<T>(Func<SqliteConnection, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new SqliteConnection(connectionString);
            await connection.OpenAsync(cancellationToken);
            return await read(connection);
        }
        catch (SqliteException e) when (SqliteErrors.Explain(e, File) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>The rows of one statement.</summary>
    /// <param name="sql">What stands in its holes becomes a parameter.</param>
    /// <exception cref="InterviewerException">The database cannot be used.</exception>
    public Task<List<T>> ReadAsync<T>(FormattableString sql, Func<SqliteDataReader, T> read, CancellationToken cancellationToken) =>
        ReadAsync(connection => connection.ReadAsync(sql, read, cancellationToken), cancellationToken);

    /// <summary>Several statements that count together or not at all; no other writer comes between what they read and what they write.</summary>
    /// <exception cref="InterviewerException">The database cannot be used.</exception>
    public async Task<T> WriteAsync<T>(Func<SqliteConnection, Task<T>> write, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            return await ReadAsync(
                async connection =>
                {
                    // What is deleted or replaced is overwritten in its page: it would stay readable there until something else takes its place.
                    await connection.ExecuteAsync($"PRAGMA secure_delete = ON", cancellationToken);
                    await using var transaction = connection.BeginTransaction();
                    var result = await write(connection);
                    await transaction.CommitAsync(cancellationToken);
                    return result;
                },
                cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>
    /// To call after what the user wanted gone was deleted: then the files hold nothing of it any more, neither in the log of writes nor where
    /// rows have stood before they were moved. A reader in another program that does not end in time may keep some of it until the next write.
    /// </summary>
    /// <exception cref="InterviewerException">The database cannot be used.</exception>
    public async Task PurgeAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await ReadAsync(
                async connection =>
                {
                    var size = await connection.ReadAsync($"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size", row => row.GetInt64(0), cancellationToken);
                    if (size[0] <= SoonRewritten) await RewriteAsync(connection, cancellationToken);
                    for (var tried = Stopwatch.StartNew(); await HasReadersAsync(connection, cancellationToken) && tried.Elapsed.TotalSeconds < BusySeconds;) await Task.Delay(20, cancellationToken);
                    return true;
                },
                cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    private static async Task RewriteAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await connection.ExecuteAsync($"VACUUM", cancellationToken);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLITE_BUSY or SQLITE_LOCKED or SQLITE_FULL)
        {
            // It takes room and nobody else's writing. Without it rows are overwritten all the same, only seldom not where one was moved from.
        }
    }

    /// <summary>Brings the log of writes into the file and empties it, unless somebody is reading from it.</summary>
    private static async Task<bool> HasReadersAsync(SqliteConnection connection, CancellationToken cancellationToken) =>
        (await connection.ReadAsync($"PRAGMA wal_checkpoint(TRUNCATE)", row => row.GetInt32(0), cancellationToken))[0] != 0;

    /// <summary>One statement by itself.</summary>
    /// <param name="sql">What stands in its holes becomes a parameter.</param>
    /// <returns>How many rows it changed.</returns>
    /// <exception cref="InterviewerException">The database cannot be used.</exception>
    public Task<int> WriteAsync(FormattableString sql, CancellationToken cancellationToken) =>
        WriteAsync(connection => connection.ExecuteAsync(sql, cancellationToken), cancellationToken);
}
