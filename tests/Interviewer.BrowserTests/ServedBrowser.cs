using System.Collections.Concurrent;
using Interviewer.BrowserTests;
using Interviewer.Tests;
using Interviewer.Tests.Faults;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(ServedBrowser))]

namespace Interviewer.BrowserTests;

/// <summary>The real program on the bundled sample notes and a real browser, started once for all tests.</summary>
public sealed class ServedBrowser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium-headless-shell";

    /// <summary>Milliseconds; long enough for a machine that builds at the same time.</summary>
    private const float Patience = 60_000;

    internal static readonly BrowserTypeLaunchOptions Options = new()
    {
        ExecutablePath = Chromium,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        ],
    };

    private readonly TempFolder data = new();
    private readonly ConcurrentDictionary<string, (string Test, List<IBrowserContext> Contexts)> open = new(StringComparer.Ordinal);
    private IPlaywright? playwright;
    private IBrowser? browser;
    private RunningProgram? program;

    internal RunningProgram Program => program ?? throw new InvalidOperationException("The program has not been started.");

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium)) return;
        program = await RunningProgram.StartAsync(Path.Combine(AppContext.BaseDirectory, "sample-notes"), data.Path, TestContext.Current.CancellationToken);
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(Options);
    }

    /// <summary>A page with storage of its own; skips the test where there is no browser.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(browser is null, $"needs a browser at {Chromium}: apt-get install chromium-headless-shell");
        var settings = options ?? new();
        settings.BaseURL ??= Program.Http.BaseAddress!.ToString();
        var contexts = await ContextsOfTestAsync();
        var context = await browser.NewContextAsync(settings);
        contexts.Add(context);
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    // Tests of a class follow one another: the pages that the last one left go on ticking and listening, so they are closed.
    private async Task<List<IBrowserContext>> ContextsOfTestAsync()
    {
        var (kind, test) = (TestContext.Current.TestClass!.UniqueID, TestContext.Current.Test!.UniqueID);
        if (open.TryGetValue(kind, out var last) && last.Test == test) return last.Contexts;
        foreach (var context in last.Contexts ?? []) await context.CloseAsync();
        return (open[kind] = (test, [])).Contexts;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
        program?.Dispose();
        data.Dispose();
    }
}
