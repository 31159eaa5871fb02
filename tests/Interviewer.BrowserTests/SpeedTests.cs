using System.Globalization;
using Interviewer.Tests;
using Interviewer.Tests.Faults;
using Microsoft.Playwright;
using Xunit;

namespace Interviewer.BrowserTests;

/// <summary>How fast and how heavy the pages are after a long time of practising, as a table in <c>speeds.txt</c> beside the tests.</summary>
[Collection(nameof(Alone))]
public sealed class SpeedTests(ServedBrowser served)
{
    private const int Interviews = 200;

    /// <summary>Bytes over the wire and without images, for everything that a page loads.</summary>
    private const int HeaviestPage = 150_000;

    private const double MostShift = .05;

    // Observed before the page's own scripts run, so that nothing is missed.
    private const string Observe = """
        window.seen = { lcp: 0, shift: 0, feedback: 0 };
        new PerformanceObserver(list => { for (const entry of list.getEntries()) seen.lcp = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
        addEventListener('keydown', event => {
          if (event.key !== 'Enter') return;
          const sent = performance.now();
          new MutationObserver((_, observer) => {
            if (!document.querySelector('.log .card, .log .followup')) return;
            seen.feedback = performance.now() - sent;
            observer.disconnect();
          }).observe(document.querySelector('.log'), { childList: true, subtree: true });
        }, true);
        """;

    private const string Weigh = "performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource')).reduce((sum, entry) => sum + entry.transferSize, 0)";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_are_light_and_steady_with_two_hundred_interviews_of_history()
    {
        using var data = new TempFolder();
        using var program = await RunningProgram.StartAsync(Path.Combine(AppContext.BaseDirectory, "sample-notes"), data.Path, Cancellation);
        var last = "";
        for (var number = 0; number < Interviews; number++)
        {
            last = await program.StartInterviewAsync(3, number, Cancellation);
            await program.AnswerAsync(last, "t1", ChatPage.GoodAnswer, () => { }, Cancellation);
            await program.CommandAsync(last, "end", Cancellation);
        }
        var page = await served.OpenAsync(new() { BaseURL = program.Http.BaseAddress!.ToString() });
        await page.AddInitScriptAsync(Observe);
        // A browser's own start is not the page's.
        await page.GotoAsync("/favicon.svg");
        var faults = new List<string>();
        using var table = new StringWriter(CultureInfo.InvariantCulture);
        table.WriteLine($"with {Interviews} interviews   LCP ms   shift   bytes");
        foreach (var path in new[] { "/", "/history", "/notes", "/notes/source", "/notes/map", "/progress", "/settings", "/api/reference", $"/interviews/{last}", $"/interviews/{last}/report", $"/interviews/{last}/replay" })
        {
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            var lcp = await page.EvaluateAsync<double>("seen.lcp");
            var shift = await page.EvaluateAsync<double>("seen.shift");
            var bytes = await page.EvaluateAsync<int>(Weigh);
            table.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path.Replace(last, "ID", StringComparison.Ordinal),-21} {lcp,8:0} {shift,7:0.000} {bytes,7}"));
            if (shift > MostShift || bytes > HeaviestPage) faults.Add($"{path}: shift {shift}, {bytes} bytes");
        }
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        await chat.SendAsync(ChatPage.GoodAnswer);
        var feedback = await page.EvaluateAsync<double>("seen.feedback");
        table.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first words back after an answer: {feedback:0} ms"));
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "speeds.txt"), table.ToString(), Cancellation);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
