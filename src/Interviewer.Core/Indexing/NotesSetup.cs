using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Interviewer.Indexing;

/// <summary>Registers what reads, indexes and searches notes. The database is registered apart.</summary>
public static class NotesSetup
{
    /// <summary>The indexer and the search, for hosts that index when they are asked to.</summary>
    public static IServiceCollection AddNotesIndex(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<NotesIndexer>();
        services.TryAddSingleton<NotesSearch>();
        return services;
    }

    /// <summary>The same with a library of the notes at a path, and the worker that keeps both current while the host runs.</summary>
    public static IServiceCollection AddNotes(this IServiceCollection services, string path) => services
        .AddNotesIndex()
        .AddSingleton(provider => new NotesLibrary(path, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<NoteCorrections>()
        .AddHostedService<NotesWorker>()
        .AddHostedService<EmbeddingWorker>();
}
