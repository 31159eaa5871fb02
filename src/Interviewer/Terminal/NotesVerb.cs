using System.CommandLine;
using System.Text.Json;
using Interviewer.Grading;
using Interviewer.Indexing;

namespace Interviewer.Terminal;

/// <summary><c>notes PATH</c>: what was understood.</summary>
internal static class NotesVerb
{
    public static Command Create(Screen screen)
    {
        var path = Arguments.NotesPath();
        var json = Arguments.Json();
        var command = new Command("notes", "Show what was understood: stories, questions, gaps and problems, each with file and line.") { path, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var notes = await NotesReader.ReadAsync(parsed.GetRequiredValue(path), cancellationToken);
            var preparation = Preparation.From(notes.Files);
            if (parsed.GetValue(json))
                await screen.Json.WriteLineAsync(JsonSerializer.Serialize(NotesJson.From(notes, preparation), InterviewerJson.Indented));
            else
                new NotesView(screen.Content, notes, preparation).Show();
            return 0;
        });
        return command;
    }
}
