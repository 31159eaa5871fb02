using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Interviewer.BrowserTests;

public sealed class AccessibilityTests(ServedBrowser served, Scenes scenes) : IClassFixture<Scenes>
{
    // A theme changes nothing but colours.
    private static readonly AxeRunOptions Colours = new() { RunOnly = new() { Type = "rule", Values = ["color-contrast"] } };

    [Theory]
    [InlineData(375)]
    [InlineData(1440)]
    public async Task Every_page_and_state_is_accessible_and_fits(int width)
    {
        // Without motion, so that nothing is measured halfway through fading in.
        var page = await served.OpenAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = width, Height = 800 } });
        var found = new List<string>();
        foreach (var scene in scenes.All)
        {
            await page.GotoAsync(scene.Address.ToString());
            if (scene.Arrange is { } arrange) await arrange(page);
            await page.EvaluateAsync("document.querySelectorAll('main details:not(.confirm)').forEach(fold => fold.open = true)");
            await CheckAsync(scene.Name, page, found);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            Add(found, $"{scene.Name} in the dark", await page.RunAxe(Colours));
            await page.UnrouteAllAsync();
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, Media = Media.Screen });
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static async Task CheckAsync(string name, IPage page, List<string> found)
    {
        Add(found, name, await page.RunAxe());
        if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"))
            found.Add($"{name}: wider than the window");
    }

    private static void Add(List<string> found, string name, AxeResult result)
    {
        Assert.NotEmpty(result.Passes);
        found.AddRange(result.Violations.SelectMany(
            violation => violation.Nodes.Select(node => $"{name}: {violation.Id} ({violation.Impact}) {node.Html} {node.Any.FirstOrDefault()?.Message}")));
    }
}
