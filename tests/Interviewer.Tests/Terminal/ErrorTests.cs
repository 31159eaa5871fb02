using System.Net;
using System.Net.Sockets;
using Interviewer.Terminal;
using Xunit;

namespace Interviewer.Tests.Terminal;

/// <summary>Whatever is wrong, the user gets one sentence that helps, exit code 1 and nothing on standard output.</summary>
public sealed class ErrorTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("nots", "nots")]
    [InlineData("notes", "PATH|argument")]
    [InlineData("notes /no/such/notes.md", "/no/such/notes.md")]
    [InlineData("chat", "PATH")]
    [InlineData("chat x.md --resume y", "PATH")]
    [InlineData("chat --resume nobody", "nobody")]
    [InlineData("chat --resume", "--resume")]
    [InlineData("chat {notes} --questions 0", "at least one")]
    [InlineData("chat {notes} --questions many", "^--questions takes a whole number, not 'many'. `interviewer chat --help`")]
    [InlineData("chat {notes} --questions 99999999999", "^--questions takes a whole number from .* to 2147483647, not '99999999999'")]
    [InlineData("chat {notes} --seed 1.5", "^--seed takes a whole number, not '1.5'")]
    [InlineData("search {notes} fall --top abc", "^--top takes a whole number, not 'abc'")]
    [InlineData("search {notes} fall --top 0", "^--top takes a whole number from 1 to ")]
    [InlineData("replay x --speed abc", "^--speed takes a number above 0, such as 4 .*, not 'abc'")]
    [InlineData("notes --jso {notes}", "^There is no option '--jso'. `interviewer notes --help`")]
    [InlineData("notes {notes} -j", "^There is no option '-j'.")]
    [InlineData("chat --resum x", "^There is no option '--resum'.")]
    [InlineData("chat {notes} --focus Nowhere", "focus 'Nowhere'; use all, weak, ")]
    [InlineData("chat {notes} --script /no/script", "/no/script")]
    [InlineData("grade {notes}", "--answers")]
    [InlineData("grade {notes} --answers /no/answers", "/no/answers")]
    [InlineData("replay nobody", "nobody")]
    [InlineData("replay x --speed 0", "--speed")]
    [InlineData("replay x --speed 2 --instant", "--instant")]
    [InlineData("export nobody --format md", "nobody")]
    [InlineData("export x --format pdf", "pdf")]
    [InlineData("delete nobody --yes", "nobody")]
    [InlineData("delete", "--all")]
    [InlineData("sessions --data ", "^--data is given an empty name; write one like --data DIR")]
    [InlineData("grade {notes} --answers ", "^--answers is given an empty name")]
    [InlineData("chat {notes} --script ", "^--script is given an empty name")]
    [InlineData("export x --format md --out ", "^--out is given an empty name")]
    [InlineData("sessions --data /dev/null/data", "--data")]
    [InlineData("serve --notes /no/such/notes", "/no/such/notes")]
    [InlineData("serve --urls nonsense", "nonsense")]
    public async Task One_sentence_and_no_stack_trace(string line, string named)
    {
        var notes = folder.Write("baker.md", BakeryNotes.Text);
        await AssertOneSentenceAsync(named, [.. $"{(line.Contains("--data") ? "" : $"--data {folder["data"]} ")}{line}".Split(' ').Select(word => word == "{notes}" ? notes : word)]);
    }

    [Fact]
    public async Task Help_names_each_focus()
    {
        var screen = new StringWriter();
        await InterviewerCommand.Create(new RecordedScreen().Screen).Parse(["chat", "--help"]).InvokeAsync(new() { Output = screen }, TestContext.Current.CancellationToken);
        Assert.Matches(@"--focus <FOCUS>\s+all, weak \(", screen.ToString());
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = $"{((IPEndPoint)other.LocalEndpoint).Port}";
        await AssertOneSentenceAsync(port, ["serve", "--urls", $"http://127.0.0.1:{port}", "--data", folder["data"]]);
    }

    [Fact]
    public async Task The_process_exits_with_1_and_writes_to_standard_error()
    {
        using var command = new CommandLine();
        var outcome = await command.RunAsync("replay", "nobody");
        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("nobody", outcome.Errors);
    }

    [Fact]
    public async Task A_full_disk_below_the_output_is_no_bug()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs a device that is always full");
        using var command = new CommandLine { Through = ["sh", "-c", "exec \"$@\" > /dev/full", "sh"] };
        var outcome = await command.RunAsync("notes", command.Notes);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("No space left on device", Assert.Single(outcome.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.DoesNotContain("bug in interviewer", outcome.Errors);
    }

    [Fact]
    public async Task An_empty_INTERVIEWER_DATA_is_none()
    {
        using var command = new CommandLine();
        using var empty = new CommandLine { Environment = new Dictionary<string, string> { ["INTERVIEWER_DATA"] = "", ["XDG_DATA_HOME"] = command.Data } };
        (await empty.RunAsync("sessions")).Succeeded();
        Assert.True(File.Exists(Path.Combine(command.Data, "interviewer", "interviewer.db")));
    }

    [Fact]
    public async Task The_doctor_finds_nothing_wrong_with_a_fresh_install()
    {
        using var command = new CommandLine();
        var outcome = (await command.RunAsync("doctor")).Succeeded();
        Assert.DoesNotContain("✗", outcome.Output);
        Assert.Contains(command.Data, outcome.Output.Replace("\n", "").Replace(" ", ""));
    }

    [Fact]
    public async Task The_doctor_says_what_is_wrong()
    {
        var file = folder.Write("file", "");
        var screen = new RecordedScreen();
        Assert.Equal(1, await InterviewerCommand.RunAsync(["doctor", "--data", Path.Combine(file, "data")], screen.Screen));
        Assert.Contains("✗ Data folder", screen.Output);
        Assert.Contains("--data DIR", screen.Output);
    }

    private static async Task AssertOneSentenceAsync(string named, string[] arguments)
    {
        var screen = new RecordedScreen();
        Assert.Equal(1, await InterviewerCommand.RunAsync(arguments, screen.Screen));
        Assert.Empty(screen.Output);
        Assert.Single(screen.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches(named, screen.Errors);
        Assert.DoesNotContain("   at ", screen.Errors);
        Assert.DoesNotContain("bug in interviewer", screen.Errors);
    }
}
