using System.CommandLine;
using System.Runtime.InteropServices;
using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Interviews;
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
            var checks = new (string Name, Func<Task<string>> Run)[]
            {
                ("Program", () => Task.FromResult($"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}")),
                ("Data folder", () => Task.FromResult($"{DataFolder.Resolve(parsed.GetValue(data)).Path} can be written")),
                ("Database", () => DatabaseAsync(parsed.GetValue(data), cancellationToken)),
                ("Prompts", () => Task.FromResult($"{InterviewerServices.Prompts}, follow-up wordings {Phrasebook.Load(InterviewerServices.Prompts).Hash}")),
                ("Sample notes", () => SampleNotesAsync(cancellationToken)),
                ("Models", () => Task.FromResult("none configured: grading by rules, and nothing leaves this machine")),
            };
            var failures = 0;
            foreach (var (name, run) in checks)
            {
                try
                {
                    screen.Content.WriteProse($"  ✓ {name,-13} ", await run(), firstStyle: Palette.Good);
                }
                catch (InterviewerException e)
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

    private static async Task<string> SampleNotesAsync(CancellationToken cancellationToken)
    {
        var outline = Preparation.From((await NotesReader.ReadAsync(ServeVerb.SampleNotes, cancellationToken)).Files).Outline;
        return $"{outline.Stories.Count} stories, {outline.Questions.Count} questions";
    }
}
