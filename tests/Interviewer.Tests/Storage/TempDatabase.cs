using Interviewer.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
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
        Databases = services.GetRequiredService<IDbContextFactory<InterviewerDb>>();
    }

    public IDbContextFactory<InterviewerDb> Databases { get; }

    public string File => new DataFolder(folder.Path).DatabaseFile;

    public static async Task<TempDatabase> MigratedAsync(CancellationToken cancellationToken)
    {
        var database = new TempDatabase();
        await StorageSetup.MigrateAsync(database.Databases, cancellationToken);
        return database;
    }

    public void Dispose()
    {
        services.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
