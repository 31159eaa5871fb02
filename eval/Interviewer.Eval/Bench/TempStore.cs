using Interviewer.Storage;
using Microsoft.Data.Sqlite;
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
        Db = services.GetRequiredService<InterviewerDb>();
    }

    public string Folder { get; }

    public string DatabaseFile => new DataFolder(Folder).DatabaseFile;

    public InterviewerDb Db { get; }

    public static async Task<TempStore> OpenAsync()
    {
        var store = new TempStore(Directory.CreateTempSubdirectory("interviewer-bench-").FullName);
        await StorageSetup.MigrateAsync(store.Db, CancellationToken.None);
        return store;
    }

    public void Dispose()
    {
        services.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
