using Interviewer.Interviews;
using Interviewer.Storage;
using Serilog;
using Serilog.Events;

namespace Interviewer;

/// <summary>The composition root: what every host that remembers interviews is made of.</summary>
internal static class InterviewerServices
{
    public static IServiceCollection AddInterviewer(this IServiceCollection services, DataFolder folder, LogEventLevel level)
    {
        services.AddSingleton(folder);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<FollowUps>();
        services.AddSingleton<InterviewService>();
        return services.AddSerilog((_, log) => log
            .MinimumLevel.Is(level)
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            // Standard output belongs to content.
            .WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose, outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}"));
    }

    /// <summary>For terminal verbs: services on a database that is up to date.</summary>
    /// <exception cref="InterviewerException">The data folder or its database cannot be used.</exception>
    public static Task<ServiceProvider> OpenAsync(string? dataFolder, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection().AddInterviewer(DataFolder.Resolve(dataFolder), LogEventLevel.Warning).BuildServiceProvider();
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(services);
    }
}
