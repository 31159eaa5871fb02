using System.Diagnostics;
using System.Text.Json.Nodes;
using Xunit;

namespace Interviewer.Tests.Terminal;

/// <summary>The life of an interview on the command line: held, paused, resumed, listed, replayed, exported, deleted.</summary>
public sealed class ChatVerbTests : IDisposable
{
    private static readonly string Answers = string.Join('\n', Enumerable.Repeat(
        "The old oven failed every second week, so I measured every batch and convinced the owner to lease a new one.", 20));

    private readonly CommandLine command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task A_script_answers_prompts_then_the_interview_pauses_and_can_be_resumed_to_its_end()
    {
        var script = command.Write("script.txt", "I built the new oven line and wrote it all down for the team.\n");
        var paused = (await command.RunAsync("chat", command.Notes, "--questions", "2", "--seed", "3", "--script", script, "--json")).Succeeded();
        Assert.Equal(["started", "question_asked", "answer_given", "answer_graded"], Types(paused.Lines).Take(4));
        Assert.Equal("paused", Types(paused.Lines)[^1]);
        Assert.Single(Types(paused.Lines), "answer_given");
        Assert.Equal(Enumerable.Range(1, paused.Lines.Count), Versions(paused.Lines));
        Assert.All(paused.Lines, line => Assert.Equal(["version", "at", "type"], line.Select(pair => pair.Key).Take(3)));
        var listed = await ListAsync();
        var id = (string)listed[0]!["id"]!;
        Assert.Equal("paused", (string?)listed[0]!["state"]);
        Assert.Contains($"interviewer chat --resume {id}", paused.Errors);

        var finished = (await command.RunWithInputAsync(Answers, "chat", "--resume", id, "--json")).Succeeded();
        Assert.Equal("resumed", Types(finished.Lines)[0]);
        Assert.Equal("ended", Types(finished.Lines)[^1]);
        Assert.Equal(paused.Lines.Count + 1, Versions(finished.Lines)[0]);
        JsonShape.EachHas(await ListAsync(), "id startedAt endedAt state notes mode questions answered score engine");
        Assert.Equal("ended", (string?)(await ListAsync())[0]!["state"]);

        var replay = (await command.RunAsync("replay", id, "--json")).Succeeded().Json;
        JsonShape.Has(replay, "id startedAt endedAt state notes mode questions answered score engine events");
        Assert.Equal(Types([.. paused.Lines, .. finished.Lines]), replay["events"]!.AsArray().Select(entry => (string)entry!["type"]!));
        var file = command["interview.json"];
        (await command.RunAsync("export", id, "--format", "json", "--out", file)).Succeeded();
        Assert.True(JsonNode.DeepEquals(replay, JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))));
        Assert.Equal(BakeryNotes.Text, (string?)replay["noteFiles"]![0]!["text"]);

        var again = await command.RunAsync("chat", "--resume", id);
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("has ended", again.Errors);
    }

    [Fact]
    public async Task A_piped_chat_reads_like_plain_text_with_feedback_and_a_report()
    {
        var chat = (await command.RunWithInputAsync(Answers, "chat", command.Notes, "--questions", "2", "--seed", "3")).Succeeded();
        Assert.Contains("Question 1 of 2", chat.Output);
        Assert.Contains("Question 2 of 2", chat.Output);
        Assert.Contains("│ The old oven failed", chat.Output);
        Assert.Single(chat.Output.Split("Offline grading by rules"), part => part.Contains("Question 1 of 2"));
        Assert.True(chat.Output.IndexOf("Next", StringComparison.Ordinal) < chat.Output.IndexOf("Question 2 of 2", StringComparison.Ordinal), "feedback comes with its question");
        Assert.Contains("interviewer replay ", chat.Output);
        Assert.DoesNotContain('\e', chat.Output);
        Assert.All(chat.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        var id = (string)(await ListAsync())[0]!["id"]!;
        var replay = (await command.RunAsync("replay", id, "--instant")).Succeeded();
        Assert.Equal(chat.Output, replay.Output);
    }

    [Fact]
    public async Task A_real_interview_keeps_all_feedback_to_the_end()
    {
        var chat = (await command.RunWithInputAsync(Answers, "chat", command.Notes, "--questions", "2", "--seed", "3", "--real")).Succeeded();
        var asked = chat.Output.IndexOf("Question 2 of 2", StringComparison.Ordinal);
        Assert.DoesNotContain(" / 5", chat.Output[..asked]);
        Assert.Contains(" / 5", chat.Output[asked..]);
    }

    [Fact]
    public async Task A_real_interview_that_is_paused_tells_no_grade_anywhere()
    {
        var script = command.Write("script.txt", string.Join('\n', Answers.Split('\n').Take(4)));
        (await command.RunAsync("chat", command.Notes, "--questions", "3", "--seed", "3", "--real", "--script", script)).Succeeded();
        var listed = (await ListAsync())[0]!;
        Assert.Equal("paused", (string?)listed["state"]);
        Assert.InRange((int)listed["answered"]!, 1, 2);
        Assert.Null(listed["score"]);
        var id = (string)listed["id"]!;
        var replay = (await command.RunAsync("replay", id, "--json")).Succeeded().Json;
        Assert.Null(replay["score"]);
        Assert.DoesNotContain("answer_graded", replay["events"]!.AsArray().Select(entry => (string)entry!["type"]!));
        Assert.DoesNotContain(" / 5", (await command.RunAsync("replay", id, "--instant")).Succeeded().Output);
        Assert.DoesNotContain(" / 5", (await command.RunAsync("export", id, "--format", "md")).Succeeded().Output);
    }

    [Fact]
    public async Task Commands_work_in_a_script()
    {
        var script = command.Write("script.txt", "/hint\n/skip please\n/nonsense\nI helped the apprentices by writing one page for each dough.\n/end\n");
        var chat = (await command.RunAsync("chat", command.Notes, "--questions", "3", "--seed", "3", "--script", script, "--json")).Succeeded();
        var types = Types(chat.Lines);
        Assert.Equal(["started", "question_asked", "hint_given", "question_skipped", "question_asked", "answer_given"], types.Take(6));
        Assert.Equal("ended", types[^1]);
        Assert.Contains("/nonsense", chat.Errors);
    }

    [Fact]
    public async Task Who_comes_back_sees_what_was_said_on_the_open_question()
    {
        var paused = (await command.RunWithInputAsync("I measured every batch of bread for a month.\n", "chat", command.Notes, "--questions", "1", "--seed", "1")).Succeeded();
        var listed = (await ListAsync())[0]!;
        Assert.Equal(("paused", "practice"), ((string?)listed["state"], (string?)listed["mode"]));
        Assert.Matches(@"  practice +paused ", (await command.RunAsync("sessions")).Succeeded().Output);
        var resumed = (await command.RunAsync("chat", "--resume", (string)listed["id"]!)).Succeeded();
        // From the question on it looks as it did.
        Assert.Equal(FromQuestion(paused.Output), FromQuestion(resumed.Output));
        Assert.Matches(@"\n  │ I measured every batch of bread for a month\.\n\n  ↳ ", resumed.Output);

        static string FromQuestion(string output) => output[output.IndexOf("── Question 1", StringComparison.Ordinal)..];
    }

    [Fact]
    public async Task A_second_try_that_is_given_up_leaves_the_graded_one_in_every_view()
    {
        var chat = (await command.RunWithInputAsync("I measured every batch and convinced the owner to lease a new oven.\n/skip\n/retry\n/end\n", "chat", command.Notes, "--questions", "1", "--seed", "1")).Succeeded();
        Assert.DoesNotContain("No question was answered", chat.Output);
        var listed = (await ListAsync())[0]!;
        var score = listed["score"]!.GetValue<double>().ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains($"{score} of 5  over 1 of 1 questions", chat.Output);
        var document = (await command.RunAsync("export", (string)listed["id"]!, "--format", "md")).Succeeded().Output;
        Assert.Contains("- Answered: 1 of 1 questions", document);
        Assert.Contains($"- Score: {score} of 5", document);
    }

    [Fact]
    public async Task Ctrl_C_pauses_while_an_answer_is_awaited()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("sends a Unix signal through Linux's env");
        // Whoever starts the tests in the background has them ignore the signal, and all that they start.
        using var command = new CommandLine { Through = ["env", "--default-signal=INT"] };
        using var process = command.Start("chat", command.Notes, "--json");
        string? line;
        do line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        while (line is not null && !line.Contains("question_asked"));
        using var signal = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Contains("interviewer chat --resume", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal("paused", (string?)(await command.RunAsync("sessions", "--json")).Json[0]!["state"]);
    }

    [Fact]
    public async Task A_question_is_in_focus_by_some_of_its_words()
    {
        var held = await command.RunAsync("chat", command.Notes, "--focus", "most proud of", "--json");
        held.Succeeded();
        Assert.Contains("What accomplishment are you most proud of?", held.Output);
    }

    [Fact]
    public async Task Fewer_questions_than_were_asked_for_are_told_so() =>
        Assert.Contains("Your notes hold 1 question for this interview.", (await command.RunAsync("chat", command.Notes, "--questions", "2", "--focus", "most proud of")).Errors);

    [Fact]
    public async Task Notes_without_questions_are_told_so()
    {
        var notes = Path.Combine(Path.GetDirectoryName(command.Notes)!, "bare.md");
        await File.WriteAllTextAsync(notes, "## Stories\n### The tins\n* Sorted four hundred tins by size.\n", TestContext.Current.CancellationToken);
        Assert.Contains("No questions were found in your notes", (await command.RunAsync("chat", notes, "--questions", "1")).Errors);
        Assert.DoesNotContain("No questions were found", (await command.RunAsync("chat", command.Notes, "--questions", "1")).Errors);
    }

    [Fact]
    public async Task Deleted_is_gone_and_nobody_is_deleted_unasked()
    {
        (await command.RunAsync("chat", command.Notes, "--questions", "1")).Succeeded();
        var id = (string)(await ListAsync())[0]!["id"]!;
        var unasked = await command.RunAsync("delete", id);
        Assert.Equal(1, unasked.ExitCode);
        Assert.Contains("--yes", unasked.Errors);
        Assert.Single(await ListAsync());
        (await command.RunAsync("delete", id, "--yes")).Succeeded();
        Assert.Empty(await ListAsync());
        Assert.Equal(1, (await command.RunAsync("replay", id)).ExitCode);
    }

    [Theory]
    [InlineData("md", "# Interview of ")]
    [InlineData("html", "<!doctype html>")]
    public async Task Documents_hold_questions_and_answers(string format, string beginning)
    {
        (await command.RunWithInputAsync(Answers, "chat", command.Notes, "--questions", "1")).Succeeded();
        var document = (await command.RunAsync("export", (string)(await ListAsync())[0]!["id"]!, "--format", format)).Succeeded().Output;
        Assert.StartsWith(beginning, document, StringComparison.Ordinal);
        Assert.Contains("The old oven failed every second week", document);
    }

    private async Task<JsonArray> ListAsync() => (await command.RunAsync("sessions", "--json")).Succeeded().Json.AsArray();

    private static List<string> Types(IEnumerable<JsonObject> lines) => [.. lines.Select(line => (string)line["type"]!)];

    private static List<int> Versions(IEnumerable<JsonObject> lines) => [.. lines.Select(line => (int)line["version"]!)];
}
