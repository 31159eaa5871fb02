using Interviewer.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interviewer.Eval.Bench;

/// <summary>A folder of its own with the product's database in it; gone when disposed of.</summary>
internal sealed class TempStore : IDisposable
{
    private readonly ServiceProvider services;

    private TempStore(string folder)
    {
        Folder = folder;
        services = new ServiceCollection().AddInterviewerStorage(new(folder)).BuildServiceProvider();
        Databases = services.GetRequiredService<IDbContextFactory<InterviewerDb>>();
    }

    public string Folder { get; }

    public string DatabaseFile => new DataFolder(Folder).DatabaseFile;

    public IDbContextFactory<InterviewerDb> Databases { get; }

    public static async Task<TempStore> OpenAsync()
    {
        var store = new TempStore(Directory.CreateTempSubdirectory("interviewer-bench-").FullName);
        await StorageSetup.MigrateAsync(store.Databases, CancellationToken.None);
        return store;
    }

    public void Dispose()
    {
        services.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
