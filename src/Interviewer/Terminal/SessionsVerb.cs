using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Interviewer.Interviews;
using Interviewer.Transcripts;
using Spectre.Console;

namespace Interviewer.Terminal;

/// <summary><c>sessions</c>: every interview that is kept, newest first.</summary>
internal static class SessionsVerb
{
    public static Command Create(Screen screen, Option<string?> data)
    {
        var json = Arguments.Json();
        var command = new Command("sessions", "List the interviews that are kept, newest first.") { json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = await InterviewerServices.OpenAsync(parsed.GetValue(data), cancellationToken);
            var sessions = (await services.GetRequiredService<InterviewService>().ListAsync(cancellationToken)).Select(Withheld.From).ToList();
            if (parsed.GetValue(json)) await screen.Json.WriteLineAsync(JsonSerializer.Serialize(sessions, InterviewerJson.Indented));
            else if (sessions.Count == 0) screen.Say("No interviews yet; begin one with: interviewer chat PATH");
            else Show(sessions, screen.Content);
        });
        return command;
    }

    private static void Show(IReadOnlyList<SessionSummary> sessions, IAnsiConsole console)
    {
        var table = Tables.New("Interview", "Started", "Notes~", "Mode", "State", "Done>", "Score>");
        foreach (var session in sessions)
        {
            table.AddRow(
                new Text(session.Id, Palette.Accent),
                new Text(session.StartedAt.LocalDateTime.ToString("d MMM HH:mm", CultureInfo.InvariantCulture)),
                new Text(Prose.Clean(session.Notes)) { Overflow = Overflow.Ellipsis },
                new Text(session.Mode is InterviewMode.Real ? "real" : "practice"),
                new Text(session.State),
                new Text($"{session.Answered}/{session.Questions}"),
                new Text(GradeWords.Score(session.Score), session.Score is { } score ? Palette.OfScore(score) : Palette.Soft));
        }
        console.Write(table);
    }
}
