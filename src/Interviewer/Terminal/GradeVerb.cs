using System.CommandLine;
using System.Text;
using System.Text.Json;
using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Interviews;
using Interviewer.Models;
using Spectre.Console;

namespace Interviewer.Terminal;

/// <summary><c>grade PATH --answers FILE</c>: grades a file of answers, one JSON object per line.</summary>
internal static class GradeVerb
{
    // An answer is quoted as it was given, so nothing in it may be replaced unseen.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Command Create(Screen screen)
    {
        var path = Arguments.NotesPath();
        var answers = Arguments.Path("--answers", "JSON lines: {\"id\",\"question\",\"answer\"}.", "FILE");
        answers.Required = true;
        var json = Arguments.Json();
        var command = new Command("grade", "Grade a file of answers against the notes.") { path, answers, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var notes = await NotesReader.ReadAsync(parsed.GetRequiredValue(path), cancellationToken);
            var lines = await ReadAsync(parsed.GetRequiredValue(answers)!, cancellationToken);
            return await RunAsync(Preparation.From(notes.Files), lines, parsed.GetValue(json), screen, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        Preparation preparation, IReadOnlyList<string> lines, bool json, Screen screen, CancellationToken cancellationToken)
    {
        await using var services = InterviewerServices.ForGrading();
        var (judge, followUps) = (services.GetRequiredService<IAnswerJudge>(), services.GetRequiredService<FollowUps>());
        var tokens = services.GetRequiredService<TokenBudget>().ForGrading(ModelUsage.None);
        if (services.GetRequiredService<ModelClients>().Settings(ModelRole.Grader) is { } grader) screen.Say($"{grader.Recipient} receives these answers.");
        else if (!json) screen.Content.WriteProse("  ", InterviewView.Offline, Palette.Soft);
        var malformed = 0;
        for (var number = 1; number <= lines.Count; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(lines[number - 1])) continue;
            AnswerLine? line = null;
            string? problem = null;
            try
            {
                line = AnswerLine.Parse(lines[number - 1]);
            }
            catch (FormatException e)
            {
                malformed++;
                problem = $"line {number}: {e.Message}";
            }
            var graded = line is null ? null : await GradedAnswer.OfAsync(line, preparation, judge, followUps, tokens, cancellationToken);
            if (json) await screen.Json.WriteLineAsync(JsonSerializer.Serialize(graded is null ? GradeJson.Malformed(problem!) : GradeJson.From(graded), InterviewerJson.Compact));
            else if (graded is null) screen.Content.WriteProse("  ", problem!, Palette.Bad);
            else Show(graded, screen.Content);
        }
        if (malformed > 0) screen.Say($"{malformed} of the lines could not be read; each says what is wrong with it.");
        return malformed > 0 ? 1 : 0;
    }

    private static void Show(GradedAnswer graded, IAnsiConsole console)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(Prose.Clean(graded.Id))) { Justification = Justify.Left, Style = Palette.Soft });
        console.WriteProse("  ", graded.Question.AskAs, Palette.Strong);
        console.WriteLine();
        console.WriteFeedback(graded.Grade);
        console.WriteProse("  ↳ ", graded.FollowUp.Text, Palette.Soft, Palette.Accent);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllLinesAsync(file, Utf8, cancellationToken);
        }
        catch (DecoderFallbackException e)
        {
            throw new InterviewerException($"The answers file {file} is not UTF-8 text; save it as UTF-8.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InterviewerException($"The answers file {file} cannot be read ({e.Message.TrimEnd('.')}); give a file of JSON lines with --answers FILE.", e);
        }
    }
}
