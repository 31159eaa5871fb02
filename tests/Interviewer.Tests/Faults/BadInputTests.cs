using System.Text;
using Interviewer.Tests.Terminal;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Interviewer.Tests.Faults;

/// <summary>The real program, given what it cannot use: one sentence that names it, exit code 1, nothing on standard output.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TempFolder folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("missing.md", "There are no notes at .*missing.md")]
    [InlineData("empty", @"no notes \(\*.md, \*.markdown, \*.txt\) below .*empty")]
    [InlineData("binary.md", "binary.md is a binary file")]
    [InlineData("utf16-binary.md", "utf16-binary.md is a binary file")]
    [InlineData("50-mb.md", "50-mb.md has 50 MB, more than the 20 MB")]
    [InlineData("latin.md", "latin.md is not UTF-8 text; save it as UTF-8")]
    [InlineData("dangling.md", "dangling.md cannot be read")]
    [InlineData("broken", "None of the notes below .*broken can be read; the first, dangling.md")]
    public async Task Notes_that_cannot_be_read(string name, string said)
    {
        Directory.CreateDirectory(folder["empty"]);
        Directory.CreateDirectory(folder["broken"]);
        folder.Write("binary.md", "PNG\0\u0001");
        await File.WriteAllBytesAsync(folder["utf16-binary.md"], [0xFF, 0xFE, 0, 0, 1, 0], Now);
        await File.WriteAllBytesAsync(folder["latin.md"], Encoding.Latin1.GetBytes("# Café\n* Crème"), Now);
        await using (var huge = File.Create(folder["50-mb.md"])) huge.SetLength(50 * 1024 * 1024);
        File.CreateSymbolicLink(folder["dangling.md"], folder["nowhere"]);
        File.CreateSymbolicLink(folder["broken/dangling.md"], folder["nowhere"]);
        using var command = new CommandLine();
        Refused(said, await command.RunAsync("notes", folder[name]));
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public async Task Notes_that_may_not_be_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs permissions as Unix has them");
        using var command = new CommandLine { Through = Sandbox.OrdinaryUser() };
        var notes = folder.Write("secret.md", BakeryNotes.Text);
        File.SetUnixFileMode(notes, UnixFileMode.None);
        File.SetUnixFileMode(folder.Path, (UnixFileMode)0b111_101_101);
        Refused("secret.md cannot be read", await command.RunAsync("notes", notes));
    }

    [Theory]
    [InlineData("nots")]
    [InlineData("notes {notes} --jsn")]
    [InlineData("chat {notes} --questions")]
    public async Task A_verb_or_an_option_that_there_is_not(string line)
    {
        using var command = new CommandLine();
        Refused("--help` shows what can be written", await command.RunAsync([.. line.Split(' ').Select(word => word == "{notes}" ? command.Notes : word)]));
    }

    [Fact]
    public async Task Answers_that_cannot_be_read()
    {
        using var command = new CommandLine();
        await File.WriteAllBytesAsync(folder["latin.jsonl"], Encoding.Latin1.GetBytes("""{"id":"a","question":"Why?","answer":"Café"}"""), Now);
        Refused("latin.jsonl is not UTF-8 text", await command.RunAsync("grade", command.Notes, "--answers", folder["latin.jsonl"], "--json"));
        Refused("cannot be read", await command.RunAsync("grade", command.Notes, "--answers", folder.Path, "--json"));
    }

    [Fact]
    public async Task Each_malformed_answer_says_its_line_and_the_others_are_graded()
    {
        using var command = new CommandLine();
        var answers = command.Write("answers.jsonl", """
            {"id":"a","question":"How do you help others?","answer":"I listen first."}
            {"id":"b","question":
            [1]
            {"id":"c","question":"Why?","answer":7}
            {"id":"d","question":"Why?","answer":"\ud800"}
            """);
        var outcome = await command.RunAsync("grade", command.Notes, "--answers", answers, "--json");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(["scored", "unscored", "unscored", "unscored", "unscored"], outcome.Lines.Select(line => line["status"]!.GetValue<string>()));
        Assert.Equal([2, 3, 4, 5], outcome.Lines.Skip(1).Select(line => int.Parse(line["reason"]!.GetValue<string>().Split(' ', ':')[1])));
        Assert.Single(outcome.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData(0, 100)] // the header: no database at all
    [InlineData(4096, int.MaxValue)] // every page but the first
    public async Task A_damaged_database(int from, int to)
    {
        using var command = await UsedAsync();
        var file = Path.Combine(command.Data, "interviewer.db");
        var bytes = await File.ReadAllBytesAsync(file, Now);
        for (var i = from; i < Math.Min(to, bytes.Length); i++) if (i % 4096 < 100) bytes[i] = 0xDE;
        await File.WriteAllBytesAsync(file, bytes, Now);
        foreach (var verb in (string[])["sessions", "chat"])
            Refused("interviewer.db is damaged .*; move it away", await command.RunAsync(verb is "chat" ? [verb, command.Notes] : [verb]));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file, Now));
    }

    [Fact]
    public async Task A_locked_database()
    {
        using var command = await UsedAsync();
        await using var other = new SqliteConnection($"Data Source={Path.Combine(command.Data, "interviewer.db")};Pooling=False");
        await other.OpenAsync(Now);
        await using var hold = other.CreateCommand();
        hold.CommandText = "BEGIN IMMEDIATE";
        await hold.ExecuteNonQueryAsync(Now);
        Refused("interviewer.db is locked by another program", await command.RunAsync("chat", command.Notes));
    }

    [Fact]
    public async Task A_data_folder_that_can_only_be_read()
    {
        using var folders = new CommandLine();
        using var command = new CommandLine { Through = Sandbox.ReadOnlyDisk(folders.Data) };
        Refused("data folder .* cannot be written .*; choose another with --data DIR", await command.RunAsync("sessions", "--data", folders.Data));
    }

    [Theory]
    [InlineData("http://203.0.113.7:5080", "203.0.113.7:5080 cannot be listened on")]
    [InlineData("https://127.0.0.1:5443", "needs a certificate")]
    public async Task An_address_that_is_not_to_be_had(string url, string said)
    {
        using var command = new CommandLine { Environment = new Dictionary<string, string> { ["Access__Token"] = "a-token-of-twenty-four-chars" } };
        Refused(said, await command.RunAsync("serve", "--urls", url));
    }

    private static async Task<CommandLine> UsedAsync()
    {
        var command = new CommandLine();
        (await command.RunWithInputAsync("I listened first.\n", "chat", command.Notes)).Succeeded();
        return command;
    }

    private static void Refused(string said, CommandLine.Outcome outcome)
    {
        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.Matches(said, Assert.Single(outcome.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.DoesNotContain("bug in interviewer", outcome.Errors);
    }
}
