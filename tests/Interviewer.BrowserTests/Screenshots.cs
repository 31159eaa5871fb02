using Microsoft.Playwright;

namespace Interviewer.BrowserTests;

/// <summary>Pictures of every page and state, at two widths and in both themes, over notes that are ordinary, extreme, and nearly empty.</summary>
internal static class Screenshots
{
    private const int HighestPicture = 8000;

    private static readonly int[] Widths = [375, 1440];

    private static readonly ColorScheme[] Themes = [ColorScheme.Light, ColorScheme.Dark];

    /// <param name="names">Beginnings of the names of scenes; none for all.</param>
    public static async Task<int> TakeAsync(string folder, IReadOnlyList<string> names)
    {
        Directory.CreateDirectory(folder);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(ServedBrowser.Options);
        var taken = 0;
        await using var scenes = new Scenes();
        var all = await scenes.AllAsync();
        foreach (var width in Widths)
        {
            foreach (var theme in Themes)
            {
                await using var context = await browser.NewContextAsync(new()
                {
                    ColorScheme = theme,
                    ReducedMotion = ReducedMotion.Reduce,
                    ViewportSize = new() { Width = width, Height = width < 600 ? 780 : 900 },
                });
                foreach (var scene in all.Where(scene => names.Count == 0 || names.Any(name => scene.Name.StartsWith(name, StringComparison.Ordinal))))
                {
                    var page = await context.NewPageAsync();
                    await page.GotoAsync(scene.Address.ToString());
                    if (scene.Arrange is { } arrange) await arrange(page);
                    var file = Path.Combine(folder, $"{scene.Name}-{width}-{theme.ToString().ToLowerInvariant()}.png");
                    if (scene.Whole)
                    {
                        // A window as high as the page: what sticks to an edge stands where it belongs.
                        var height = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
                        await page.SetViewportSizeAsync(width, Math.Clamp(height, page.ViewportSize!.Height, HighestPicture));
                    }
                    await page.ScreenshotAsync(new() { Path = file });
                    await page.CloseAsync();
                    taken++;
                }
            }
        }
        Console.WriteLine($"{taken} pictures in {folder}");
        return 0;
    }
}
