using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Interviews;
using Interviewer.Models;
using Interviewer.Storage;

namespace Interviewer.Terminal;

/// <summary><c>doctor</c>: everything the program depends on, checked, with what to do where something is wrong.</summary>
internal static class DoctorVerb
{
    public static Command Create(Screen screen, Option<string?> data)
    {
        var command = new Command("doctor", "Check everything the program depends on.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            (string Name, Func<Task<string>> Run)[] checks =
            [
                ("Program", () => Task.FromResult($"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}")),
                ("Data folder", () => Task.FromResult($"{DataFolder.Resolve(parsed.GetValue(data)).Path} can be written")),
                ("Database", () => DatabaseAsync(parsed.GetValue(data), cancellationToken)),
                ("Prompts", () => Task.FromResult($"{InterviewerServices.Prompts}, follow-up wordings {Phrasebook.Load(InterviewerServices.Prompts).Hash}")),
                ("Sample notes", () => SampleNotesAsync(cancellationToken)),
                .. Enum.GetValues<ModelRole>().Select(role => ($"{role}", (Func<Task<string>>)(() => ModelAsync(role, parsed.GetValue(data), cancellationToken)))),
            ];
            var failures = 0;
            foreach (var (name, run) in checks)
            {
                try
                {
                    screen.Content.WriteProse($"  ✓ {name,-13} ", await run(), firstStyle: Palette.Good);
                }
                catch (Exception e) when (e is InterviewerException or ModelFailureException)
                {
                    failures++;
                    screen.Content.WriteProse($"  ✗ {name,-13} ", e.Message, firstStyle: Palette.Bad);
                }
            }
            return failures == 0 ? 0 : 1;
        });
        return command;
    }

    private static async Task<string> DatabaseAsync(string? data, CancellationToken cancellationToken)
    {
        await using var services = await InterviewerServices.OpenAsync(data, cancellationToken);
        var kept = (await services.GetRequiredService<InterviewService>().ListAsync(cancellationToken)).Count;
        return $"{services.GetRequiredService<DataFolder>().DatabaseFile}, {(kept == 1 ? "1 interview" : $"{kept} interviews")}";
    }

    private static async Task<string> ModelAsync(ModelRole role, string? data, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddInterviewer(DataFolder.Resolve(data), InterviewerServices.Settings(), serving: false).BuildServiceProvider();
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
