using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Interviewer.Storage;

/// <summary>Registers the database and brings it up to date at start.</summary>
public static class StorageSetup
{
    private const string Scripts = "Interviewer.Storage.Migrations.";

    /// <summary>Scripts in their order; the database knows how many of them it has seen. Only the last that nobody has yet may still be changed.</summary>
    private static readonly IReadOnlyList<string> Migrations =
    [
        .. typeof(StorageSetup).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Scripts, StringComparison.Ordinal))
            .OrderBy(name => int.Parse(name[Scripts.Length..].Split('-')[0], CultureInfo.InvariantCulture)).Select(Read),
    ];

    /// <summary>Registers <see cref="InterviewerDb"/> on the folder's SQLite file.</summary>
    public static IServiceCollection AddInterviewerStorage(this IServiceCollection services, DataFolder folder)
    {
        services.AddSingleton(folder);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IDistributedCache, KeptReplies>();
        return services.AddSingleton(new InterviewerDb(folder.DatabaseFile));
    }

    /// <summary>Makes the database if there is none and applies the migrations it lacks.</summary>
    /// <exception cref="InterviewerException">It is damaged, locked, not writable, or of a newer version of the program.</exception>
    public static async Task MigrateAsync(InterviewerDb database, CancellationToken cancellationToken)
    {
        try
        {
            var version = await database.ReadAsync(connection => VersionAsync(connection, cancellationToken), cancellationToken);
            // Two programs may start at once: within the transaction whoever comes second finds the work done.
            if (version != Migrations.Count) await database.WriteAsync(connection => MigrateAsync(connection, database.File, cancellationToken), cancellationToken);
            await database.ReadAsync(connection => connection.ExecuteAsync($"PRAGMA journal_mode=WAL", cancellationToken), cancellationToken);
        }
        catch (SqliteException e)
        {
            throw new InterviewerException($"The database {database.File} cannot be used ({e.Message.TrimEnd('.')}); move it away to start with an empty one, or choose another folder with --data DIR.", e);
        }
    }

    private static async Task<int> MigrateAsync(SqliteConnection connection, string file, CancellationToken cancellationToken)
    {
        var version = await VersionAsync(connection, cancellationToken);
        // A database that EF Core made counts the same migrations in a table of its own.
        if (version == 0 && (await connection.ReadAsync($"SELECT 1 FROM sqlite_master WHERE name = '__EFMigrationsHistory'", row => row.GetInt32(0), cancellationToken)).Count > 0)
            version = (await connection.ReadAsync($"SELECT COUNT(*) FROM __EFMigrationsHistory", row => row.GetInt32(0), cancellationToken))[0];
        if (version > Migrations.Count)
            throw new InterviewerException($"The database {file} was written by a newer version of interviewer; update the program, or choose another folder with --data DIR.");
        await using var command = connection.CreateCommand();
        command.CommandText = string.Concat(Migrations.Skip(version)) + $"PRAGMA user_version = {Migrations.Count}";
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<int> VersionAsync(SqliteConnection connection, CancellationToken cancellationToken) =>
        (await connection.ReadAsync($"PRAGMA user_version", row => row.GetInt32(0), cancellationToken))[0];

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(StorageSetup).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
