using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Interviewer.BrowserTests;

public sealed class AccessibilityTests(ServedBrowser served)
{
    [Theory]
    [InlineData(ColorScheme.Light, 375)]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 375)]
    [InlineData(ColorScheme.Dark, 1280)]
    public async Task Every_page_is_accessible_and_fits(ColorScheme scheme, int width)
    {
        // Without motion, so that nothing is measured halfway through fading in.
        var page = await served.OpenAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = width, Height = 800 } });
        var chat = new ChatPage(page);
        var found = new List<string>();
        await chat.StartAsync(3);
        await CheckAsync("chat", page, found);
        await chat.PressAsync("Hint");
        await chat.CompleteQuestionAsync();
        await page.Locator(".criterion .quote").First.ClickAsync();
        await CheckAsync("feedback", page, found);
        var id = chat.Id;
        foreach (var path in new[] { "/", "/history", "/notes", "/notes?q=falls", $"/interviews/{id}/report", $"/interviews/{id}/replay", "/interviews/unknown" })
        {
            await page.GotoAsync(path);
            foreach (var fold in await page.Locator("main summary").AllAsync())
                if (path != "/history" && await fold.IsVisibleAsync()) await fold.EvaluateAsync("summary => summary.parentElement.open = true");
            await CheckAsync(path, page, found);
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static async Task CheckAsync(string name, IPage page, List<string> found)
    {
        var result = await page.RunAxe();
        Assert.NotEmpty(result.Passes);
        found.AddRange(result.Violations.SelectMany(
            violation => violation.Nodes.Select(node => $"{name}: {violation.Id} ({violation.Impact}) {node.Html} {node.Any.FirstOrDefault()?.Message}")));
        if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"))
            found.Add($"{name}: wider than the window");
    }
}
