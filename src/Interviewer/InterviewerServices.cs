using Interviewer.Indexing;
using Interviewer.Interviews;
using Interviewer.Practice;
using Interviewer.Storage;
using Interviewer.Transcripts;
using Serilog;
using Serilog.Events;

namespace Interviewer;

/// <summary>The composition root: what every host that remembers interviews is made of.</summary>
internal static class InterviewerServices
{
    /// <summary>Where the prompts lie: beside the executable, as a copy of the repository's folder.</summary>
    public static string Prompts => Path.Combine(AppContext.BaseDirectory, "prompts");

    /// <summary>Settings: <c>appsettings.json</c> beside the executable, then user secrets, then the environment; the later wins.</summary>
    /// <exception cref="InterviewerException">The file is no JSON.</exception>
    public static IConfiguration Settings()
    {
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
                .AddUserSecrets(typeof(InterviewerServices).Assembly, optional: true)
                .AddEnvironmentVariables()
                .Build();
        }
        catch (InvalidDataException e)
        {
            throw new InterviewerException($"appsettings.json beside the program cannot be read ({e.InnerException?.Message ?? e.Message}).", e);
        }
    }

    /// <param name="serving">A server says what it does; a terminal verb only what goes wrong.</param>
    public static IServiceCollection AddInterviewer(this IServiceCollection services, DataFolder folder, IConfiguration configuration, bool serving)
    {
        services.AddInterviewerStorage(folder);
        services.AddNotesIndex();
        services.AddInterviews(Prompts, configuration);
        services.AddSingleton<TranscriptReader>();
        services.AddSingleton<PracticeHistory>();
        return services.AddLog(serving);
    }

    private static IServiceCollection AddLog(this IServiceCollection services, bool serving) => services.AddSerilog((_, log) => log
        .MinimumLevel.Is(serving ? LogEventLevel.Information : LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        // A host that cannot start is said in one sentence by whoever started it.
        .MinimumLevel.Override("Microsoft.Extensions.Hosting", LogEventLevel.Fatal)
        .MinimumLevel.Override("System.Net.Http.HttpClient", LogEventLevel.Warning)
        // Standard output belongs to content.
        .WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose, outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}"));

    /// <summary>For terminal verbs: services on a database that is up to date.</summary>
    /// <exception cref="InterviewerException">The data folder or its database cannot be used.</exception>
    public static async Task<ServiceProvider> OpenAsync(string? dataFolder, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection().AddInterviewer(DataFolder.Resolve(dataFolder), Settings(), serving: false).BuildServiceProvider();
        await services.MigrateAsync(cancellationToken);
        return services;
    }

    /// <summary>For a verb that grades and remembers nothing: no database is opened.</summary>
    public static ServiceProvider ForGrading() => new ServiceCollection().AddInterviews(Prompts, Settings()).AddLog(serving: false).BuildServiceProvider();

    /// <summary>Brings the database up to date; nothing may use it before.</summary>
    /// <exception cref="InterviewerException">The database cannot be used.</exception>
    public static Task MigrateAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        StorageSetup.MigrateAsync(services.GetRequiredService<InterviewerDb>(), cancellationToken);
}
