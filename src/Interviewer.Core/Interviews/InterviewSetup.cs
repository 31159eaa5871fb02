using Interviewer.Grading.Judges;
using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Interviews.Voices;
using Interviewer.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.DependencyInjection;

namespace Interviewer.Interviews;

/// <summary>Registers what holds interviews; storage is registered beside it.</summary>
public static class InterviewSetup
{
    /// <param name="configuration">Where the section <c>Models</c> stands; without one everything is done by rules.</param>
    /// <param name="promptsFolder">Folder of the editable prompt files; they are checked when the first interview needs them.</param>
    public static IServiceCollection AddInterviews(this IServiceCollection services, string promptsFolder, IConfiguration configuration)
    {
        services.AddModels(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<PreparationCache>();
        services.AddSingleton<SessionStore>();
        services.AddSingleton<MarkStore>();
        services.AddSingleton<WeakQuestions>();
        services.AddSingleton<TranscriptSearch>();
        services.AddSingleton(_ => Phrasebook.Load(promptsFolder));
        services.AddSingleton<FollowUps>();
        services.AddSingleton<Rehearsal>();
        services.AddSingleton(_ => new PromptLibrary(promptsFolder));
        services.AddSingleton<IAnswerJudge>(provider => Has(provider, ModelRole.Grader) ? ActivatorUtilities.CreateInstance<ModelJudge>(provider) : new RuleJudge());
        services.AddSingleton<IInterviewerVoice>(provider => Has(provider, ModelRole.Interviewer) ? ActivatorUtilities.CreateInstance<ModelVoice>(provider) : new PlainVoice());
        services.AddSingleton<ReviewVoice>();
        services.AddSingleton<NoteVectors>();
        return services.AddSingleton<InterviewService>();
    }

    private static bool Has(IServiceProvider services, ModelRole role) => services.GetRequiredService<ModelClients>().Settings(role) is not null;
}
