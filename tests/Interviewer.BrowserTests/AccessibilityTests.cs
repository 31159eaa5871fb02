using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace Interviewer.BrowserTests;

/// <summary>Every page and state through axe, at one width. Each width is a class of its own, so that they run side by side.</summary>
public abstract class AccessibilityTests(ServedBrowser served, Scenes scenes, int width)
{
    // One evaluation in the page itself; axe's own runner for Playwright opens a second, empty page for every result.
    private const string Run = "options => axe.run(document, { ...options, resultTypes: ['violations'] }).then(({ violations, passes }) => JSON.stringify({ violations, passed: passes.length }))";

    // A theme changes nothing but colours.
    private static readonly object Everything = new { }, Colours = new { runOnly = new[] { "color-contrast" } };

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Fact]
    public async Task Every_page_and_state_is_accessible_and_fits()
    {
        // Without motion, so that nothing is measured halfway through fading in.
        var page = await served.OpenAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = width, Height = 800 } });
        await page.AddInitScriptAsync(Axe);
        var found = new List<string>();
        foreach (var scene in await scenes.AllAsync())
        {
            await page.GotoAsync(scene.Address.ToString());
            if (scene.Arrange is { } arrange) await arrange(page);
            await page.EvaluateAsync("document.querySelectorAll('main details:not(.confirm)').forEach(fold => fold.open = true)");
            Add(found, scene.Name, await page.EvaluateAsync<string>(Run, Everything));
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth")) found.Add($"{scene.Name}: wider than the window");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            Add(found, $"{scene.Name} in the dark", await page.EvaluateAsync<string>(Run, Colours));
            await page.UnrouteAllAsync();
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, Media = Media.Screen });
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static void Add(List<string> found, string name, string json)
    {
        using var result = JsonDocument.Parse(json);
        Assert.NotEqual(0, result.RootElement.GetProperty("passed").GetInt32());
        foreach (var violation in result.RootElement.GetProperty("violations").EnumerateArray())
        {
            found.AddRange(violation.GetProperty("nodes").EnumerateArray().Select(node =>
                $"{name}: {violation.GetProperty("id")} ({violation.GetProperty("impact")}) {node.GetProperty("html")} {node.GetProperty("failureSummary")}"));
        }
    }
}
