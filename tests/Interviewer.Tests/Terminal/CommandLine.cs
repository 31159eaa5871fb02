using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Interviewer.Tests.Terminal;

/// <summary>The real executable as a process of its own, with a data folder that goes away with the test.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly TempFolder folder = new();

    /// <summary>A program with its arguments that starts ours, such as one that changes the user first.</summary>
    public IReadOnlyList<string> Through { get; init; } = [];

    /// <summary>Variables added to the program's environment.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    public string Data => folder["data"];

    public string Notes => folder.Write("baker.md", BakeryNotes.Text);

    public string Write(string name, string text) => folder.Write(name, text);

    public string this[string name] => folder[name];

    public Task<Outcome> RunAsync(params string[] arguments) => RunWithInputAsync("", arguments);

    public async Task<Outcome> RunWithInputAsync(string input, params string[] arguments)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellationToken);
        return new(process.ExitCode, await output, await errors);
    }

    public Process Start(params string[] arguments)
    {
        string[] line = [.. Through, "dotnet", Path.Combine(AppContext.BaseDirectory, "interviewer.dll"), .. arguments];
        var start = new ProcessStartInfo(line[0])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in line[1..]) start.ArgumentList.Add(argument);
        start.Environment["INTERVIEWER_DATA"] = Data;
        foreach (var (name, value) in Environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public void Dispose() => folder.Dispose();

    internal sealed record Outcome(int ExitCode, string Output, string Errors)
    {
        public JsonNode Json => JsonNode.Parse(Output)!;

        public List<JsonObject> Lines => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];

        /// <summary>Standard output of a run that must have gone well.</summary>
        public Outcome Succeeded()
        {
            Assert.True(ExitCode == 0, $"exit code {ExitCode}: {Errors}");
            return this;
        }
    }
}
