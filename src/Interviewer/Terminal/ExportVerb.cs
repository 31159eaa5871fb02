using System.CommandLine;
using System.Text;
using Interviewer.Transcripts;

namespace Interviewer.Terminal;

/// <summary><c>export ID</c>: an interview as a document.</summary>
internal static class ExportVerb
{
    public static Command Create(Screen screen, Option<string?> data)
    {
        var id = Arguments.InterviewId();
        var format = new Option<string>("--format") { Description = "md and html are for people; json holds everything, the notes included.", Required = true, HelpName = "md|json|html" };
        format.AcceptOnlyFromAmong("md", "json", "html");
        var file = Arguments.Path("--out", "File to write instead of standard output.", "FILE");
        var command = new Command("export", "Write an interview as Markdown, JSON or a page that prints.") { id, format, file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = await InterviewerServices.OpenAsync(parsed.GetValue(data), cancellationToken);
            var transcript = await services.GetRequiredService<TranscriptReader>().ReadAsync(parsed.GetRequiredValue(id), cancellationToken);
            var text = Write(transcript, parsed.GetRequiredValue(format));
            if (parsed.GetValue(file) is { } path) await SaveAsync(path, text, screen, cancellationToken);
            else await screen.Json.WriteAsync(text);
        });
        return command;
    }

    private static string Write(Transcript transcript, string format) => format switch
    {
        "md" => TranscriptMarkdown.Write(transcript),
        "json" => TranscriptJson.Write(transcript) + "\n",
        "html" => TranscriptHtml.Write(transcript),
        _ => throw new InvalidOperationException($"Unknown format {format}."),
    };

    private static async Task SaveAsync(string path, string text, Screen screen, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllTextAsync(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InterviewerException($"The file {path} cannot be written ({e.Message.TrimEnd('.')}); choose another with --out FILE.", e);
        }
        screen.Say($"Wrote {Path.GetFullPath(path)}.");
    }
}
