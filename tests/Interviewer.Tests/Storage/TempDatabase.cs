using System.Globalization;
using Interviewer.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Interviewer.Tests.Storage;

/// <summary>The real database, registered as the product registers it, in a folder of its own.</summary>
internal sealed class TempDatabase : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly ServiceProvider services;

    public TempDatabase()
    {
        services = new ServiceCollection().AddInterviewerStorage(new DataFolder(folder.Path)).BuildServiceProvider();
        Db = services.GetRequiredService<InterviewerDb>();
    }

    public InterviewerDb Db { get; }

    public string File => new DataFolder(folder.Path).DatabaseFile;

    public static async Task<TempDatabase> MigratedAsync(CancellationToken cancellationToken)
    {
        var database = new TempDatabase();
        await StorageSetup.MigrateAsync(database.Db, cancellationToken);
        return database;
    }

    /// <summary>The tables in which there is a row, each as often as it has rows.</summary>
    public Task<List<string>> RowsAsync(params string[] tables) => Db.ReadAsync(
        async connection =>
        {
            var rows = new List<string>();
            foreach (var table in tables)
            {
                await using var command = connection.CreateCommand();
                command.CommandText = $"SELECT COUNT(*) FROM {table}";
                rows.AddRange(Enumerable.Repeat(table, Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture)));
            }
            return rows;
        },
        CancellationToken.None);

    /// <summary>Whether the files of the database hold these words, wherever they stand in them.</summary>
    public bool Holds(string words) => folder.Holds(words);

    public void Dispose()
    {
        services.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
