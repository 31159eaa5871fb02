using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Interviews;
using Interviewer.Models;
using Interviewer.Storage;
using Microsoft.Extensions.Options;

namespace Interviewer.Terminal;

/// <summary><c>doctor</c>: everything the program depends on, checked, with what to do where something is wrong.</summary>
internal static class DoctorVerb
{
    public static Command Create(Screen screen, Option<string?> data)
    {
        var command = new Command("doctor", "Check everything the program depends on.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var failures = 0;
            await CheckAsync("Program", () => Task.FromResult($"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}"));
            await CheckAsync("Data folder", () => Task.FromResult($"{DataFolder.Resolve(parsed.GetValue(data)).Path} can be written"));
            await CheckAsync("Database", () => DatabaseAsync(parsed.GetValue(data), cancellationToken));
            await CheckAsync("Prompts", () => Task.FromResult($"{InterviewerServices.Prompts}, follow-up wordings {Phrasebook.Load(InterviewerServices.Prompts).Hash}"));
            await CheckAsync("Sample notes", () => SampleNotesAsync(cancellationToken));
            // One wrong setting is said once, not for each model.
            if (await CheckAsync("Settings", () => Task.FromResult(Settings())))
                foreach (var role in Enum.GetValues<ModelRole>()) await CheckAsync($"{role}", () => ModelAsync(role, cancellationToken));
            return failures == 0 ? 0 : 1;

            async Task<bool> CheckAsync(string name, Func<Task<string>> run)
            {
                try
                {
                    screen.Content.WriteProse($"  ✓ {name,-13} ", await run(), firstStyle: Palette.Good);
                    return true;
                }
                catch (Exception e) when (e is InterviewerException or ModelFailureException)
                {
                    failures++;
                    screen.Content.WriteProse($"  ✗ {name,-13} ", e.Message, firstStyle: Palette.Bad);
                    return false;
                }
            }
        });
        return command;
    }

    private static async Task<string> DatabaseAsync(string? data, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddInterviewerStorage(DataFolder.Resolve(data)).AddSingleton<SessionStore>().BuildServiceProvider();
        await services.MigrateAsync(cancellationToken);
        var kept = (await services.GetRequiredService<SessionStore>().ListAsync(cancellationToken)).Count;
        return $"{services.GetRequiredService<DataFolder>().DatabaseFile}, {(kept == 1 ? "1 interview" : $"{kept} interviews")}";
    }

    private static string Settings()
    {
        using var services = Models();
        _ = services.GetRequiredService<IOptions<ModelsOptions>>().Value;
        return "every value can be used";
    }

    /// <summary>Without a log: what is wrong stands in the rows.</summary>
    private static ServiceProvider Models() => new ServiceCollection().AddInterviews(InterviewerServices.Prompts, InterviewerServices.Settings()).BuildServiceProvider();

    private static async Task<string> ModelAsync(ModelRole role, CancellationToken cancellationToken)
    {
        await using var services = Models();
        var checkedModel = await services.GetRequiredService<ModelCheck>().RunAsync(role, cancellationToken);
        return checkedModel is { Settings: var settings, Reply: var reply, Took: var took }
            ? string.Create(CultureInfo.InvariantCulture, $"{settings.Provider}, {settings.Recipient}: {reply}, after {took.TotalSeconds:0.0} s; what is said in interviews is sent there")
            : role is ModelRole.Embedder ? "no model: passages are searched by words alone" : "no model: done by rules, and nothing leaves this machine";
    }

    private static async Task<string> SampleNotesAsync(CancellationToken cancellationToken)
    {
        var outline = Preparation.From((await NotesReader.ReadAsync(ServeVerb.SampleNotes, cancellationToken)).Files).Outline;
        return $"{outline.Stories.Count} stories, {outline.Questions.Count} questions";
    }
}
