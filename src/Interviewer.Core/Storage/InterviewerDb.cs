using Microsoft.Data.Sqlite;

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

    /// <summary>One statement by itself.</summary>
    /// <param name="sql">What stands in its holes becomes a parameter.</param>
    /// <returns>How many rows it changed.</returns>
    /// <exception cref="InterviewerException">The database cannot be used.</exception>
    public Task<int> WriteAsync(FormattableString sql, CancellationToken cancellationToken) =>
        WriteAsync(connection => connection.ExecuteAsync(sql, cancellationToken), cancellationToken);
}
