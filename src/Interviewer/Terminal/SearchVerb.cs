using System.CommandLine;
using System.Text.Json;
using Interviewer.Indexing;
using Interviewer.Models;
using Spectre.Console;

namespace Interviewer.Terminal;

/// <summary><c>search PATH QUERY</c>: the best passages, of notes indexed as far as they changed.</summary>
internal static class SearchVerb
{
    private const int LinesShown = 6;

    public static Command Create(Screen screen, Option<string?> data)
    {
        var path = Arguments.NotesPath();
        var query = new Argument<string>("QUERY") { Description = "Any words; nothing in them is an operator." };
        var top = new Option<int>("--top") { Description = "How many passages at most.", HelpName = "N", DefaultValueFactory = _ => 5, CustomParser = given => Arguments.Whole(given, least: 1) };
        var json = Arguments.Json();
        var command = new Command("search", "Find the best passages of the notes.") { path, query, top, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var notes = await NotesReader.ReadAsync(parsed.GetRequiredValue(path), cancellationToken);
            await using var services = await InterviewerServices.OpenAsync(parsed.GetValue(data), cancellationToken);
            await IndexAsync(services.GetRequiredService<NotesIndexer>(), notes, screen, cancellationToken);
            await EmbedAsync(services.GetRequiredService<NoteVectors>(), notes, screen, cancellationToken);
            var hits = await services.GetRequiredService<NotesSearch>().SearchAsync(notes, parsed.GetRequiredValue(query), parsed.GetValue(top), cancellationToken);
            if (parsed.GetValue(json)) await screen.Json.WriteLineAsync(JsonSerializer.Serialize(hits, InterviewerJson.Indented));
            else if (hits.Count == 0) screen.Say("No passage of these notes has any of these words.");
            else foreach (var hit in hits) Show(hit, screen.Content);
        });
        return command;
    }

    private static async Task IndexAsync(NotesIndexer indexer, NotesSnapshot notes, Screen screen, CancellationToken cancellationToken)
    {
        var results = screen.Watched
            ? await screen.Chatter.Status().StartAsync("Indexing…", status => indexer.SyncAsync(
                notes, new Progress<IndexingProgress>(at => status.Status($"Indexing {at.Done} of {at.Total}: {Markup.Escape(at.File)}")), cancellationToken))
            : await indexer.SyncAsync(notes, progress: null, cancellationToken);
        foreach (var result in results)
            if (result.Outcome is IndexingOutcome.Problem) screen.Say($"{result.File}: {result.Problem}");
    }

    private static async Task EmbedAsync(NoteVectors vectors, NotesSnapshot notes, Screen screen, CancellationToken cancellationToken)
    {
        try
        {
            await vectors.CompleteAsync(notes, cancellationToken);
        }
        catch (ModelFailureException e)
        {
            screen.Say($"Searched by words alone: {e.Message}");
        }
    }

    private static void Show(SearchHit hit, IAnsiConsole console)
    {
        console.WriteLine();
        console.WriteEntry("  ", hit.Title, $"{hit.File}:{string.Join(",", hit.Lines)}", Palette.Strong);
        var text = Prose.Clean(hit.Text).Split('\n').Where(line => !string.IsNullOrWhiteSpace(line) && !line.StartsWith('#'));
        var lines = Prose.Lines(string.Join('\n', text), console.Profile.Width - 5).ToList();
        console.WriteProse("    ", string.Join('\n', lines.Count <= LinesShown ? lines : [.. lines.Take(LinesShown), "…"]));
    }
}
