using Interviewer.Grading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Interviewer.Interviews;

/// <summary>Registers what holds interviews; storage is registered beside it.</summary>
public static class InterviewSetup
{
    /// <param name="promptsFolder">Folder of the editable prompt files; they are checked when the first interview needs them.</param>
    public static IServiceCollection AddInterviews(this IServiceCollection services, string promptsFolder)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<PreparationCache>();
        services.AddSingleton<SessionStore>();
        services.AddSingleton(_ => Phrasebook.Load(promptsFolder));
        services.AddSingleton<FollowUps>();
        return services.AddSingleton<InterviewService>();
    }
}
