using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interviewer.Tests.Faults;

/// <summary>The real program as a process of its own, serving a data folder; it can be killed without warning.</summary>
internal sealed class RunningProgram : IDisposable
{
    // Generous: a busy machine is no failure of the program, and one that hangs is still found out.
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly HttpClient http;
    private readonly StringBuilder errors = new();

    private RunningProgram(Process process, Uri address)
    {
        this.process = process;
        http = new HttpClient { BaseAddress = address, Timeout = AnswerLimit };
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    public HttpClient Http => http;

    public int ProcessId => process.Id;

    public static Task<RunningProgram> StartAsync(string? notes, string data, CancellationToken cancellationToken) => StartAsync([], notes, data, cancellationToken);

    /// <param name="through">A program with its arguments that starts ours.</param>
    /// <param name="notes">Null to start it without notes of its own.</param>
    /// <param name="address">Where an earlier one was served; else any free port.</param>
    /// <param name="settings">Environment variables.</param>
    public static async Task<RunningProgram> StartAsync(
        IReadOnlyList<string> through, string? notes, string data, CancellationToken cancellationToken, Uri? address = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        var program = Launch(through, notes, data, address, settings);
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(20, cancellationToken))
        {
            try
            {
                using var response = await program.http.GetAsync("/api/interviews", cancellationToken);
                if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Unauthorized) return program;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            if (program.process.HasExited || waited.Elapsed > StartLimit)
                throw new InvalidOperationException($"The program did not start: {program.errors}");
        }
    }

    /// <summary>Starts it without waiting until it serves.</summary>
    public static RunningProgram Launch(IReadOnlyList<string> through, string? notes, string data, Uri? address = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        address ??= new Uri($"http://127.0.0.1:{FreePort()}");
        string[] given = notes is null ? [] : ["--notes", notes];
        string[] line = [.. through, "dotnet", Path.Combine(AppContext.BaseDirectory, "interviewer.dll"), "serve", .. given, "--data", data, "--urls", address.ToString()];
        var start = new ProcessStartInfo(line[0]) { RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (var (name, value) in settings ?? new Dictionary<string, string>()) start.Environment[name] = value;
        foreach (var argument in line[1..]) start.ArgumentList.Add(argument);
        return new(Process.Start(start)!, address);
    }

    /// <summary>As <c>kill -9</c>: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(cancellationToken);
    }

    public async Task<string> StartInterviewAsync(int questions, int seed, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsJsonAsync("/api/interviews", new { questions, seed }, cancellationToken);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonObject>(cancellationToken))!["id"]!.GetValue<string>();
    }

    /// <summary>Where the interview stands: its state in snake_case.</summary>
    public async Task<string> StateAsync(string id, CancellationToken cancellationToken) =>
        (await http.GetFromJsonAsync<JsonObject>($"/api/interviews/{id}", cancellationToken))!["state"]!.GetValue<string>();

    public async Task<IReadOnlyList<JsonObject>> EventsAsync(string id, CancellationToken cancellationToken) =>
        [.. (await http.GetFromJsonAsync<JsonArray>($"/api/interviews/{id}/events", cancellationToken))!.Select(entry => entry!.AsObject())];

    /// <summary>Sends an answer and calls back as soon as the program has said that it is stored.</summary>
    public async Task AnswerAsync(string id, string turnId, string text, Action acknowledged, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/interviews/{id}/turns") { Content = JsonContent.Create(new { turnId, text }) };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode is HttpStatusCode.Conflict) return;
        response.EnsureSuccessStatusCode();
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken));
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal)) continue;
            using var sent = JsonDocument.Parse(line[6..]);
            if (sent.RootElement.TryGetProperty("turnId", out var stored) && stored.GetString() == turnId) acknowledged();
        }
    }

    public async Task CommandAsync(string id, string command, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsJsonAsync($"/api/interviews/{id}/commands", new { command }, cancellationToken);
        await response.Content.ReadAsStringAsync(cancellationToken);
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.Dispose();
        http.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
