using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;

namespace Interviewer.Eval.Bench;

/// <summary>A web app in a process of its own.</summary>
internal sealed class ServedProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;

    private ServedProgram(string assembly, string[] arguments, Uri address)
    {
        Http = new() { BaseAddress = address };
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true };
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public HttpClient Http { get; }

    /// <summary>Resident and private memory in MB.</summary>
    public (double WorkingSet, double Private) Memory
    {
        get
        {
            process.Refresh();
            return (process.WorkingSet64 / 1e6, PrivateBytes() / 1e6);
        }
    }

    /// <summary>The product on notes and a data folder.</summary>
    public static ServedProgram Interviewer(string assembly, string notes, string data)
    {
        var address = FreeAddress();
        return new(assembly, ["serve", "--notes", notes, "--data", data, "--urls", address.ToString()], address);
    }

    public static ServedProgram Empty(string assembly)
    {
        var address = FreeAddress();
        return new(assembly, ["--urls", address.ToString()], address);
    }

    /// <summary>Returns when an interview was started and its first question is here, as soon as the program listens.</summary>
    public Task StartInterviewAsync() => AskAsync(() => Http.PostAsJsonAsync("/api/interviews", new { questions = 5, seed = 1 }));

    /// <summary>Returns when the first page is here, as soon as the program listens.</summary>
    public Task OpenPageAsync() => AskAsync(() => Http.GetAsync("/"));

    private async Task AskAsync(Func<Task<HttpResponseMessage>> ask)
    {
        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                using var response = await ask();
                response.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException e) when (e.StatusCode is null && !process.HasExited && waited.Elapsed < Patience)
            {
                await Task.Delay(5); // not listening yet
            }
        }
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        Http.Dispose();
    }

    /// <summary>Memory that no other process shares; Linux counts address space as private, so there the system is asked itself.</summary>
    private double PrivateBytes()
    {
        var rollup = $"/proc/{process.Id}/smaps_rollup";
        return File.Exists(rollup)
            ? File.ReadLines(rollup).Where(line => line.StartsWith("Private_", StringComparison.Ordinal)).Sum(line => 1024 * double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]))
            : process.PrivateMemorySize64;
    }

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
