using Microsoft.Playwright;

namespace Interviewer.BrowserTests;

/// <summary>No notes, a token to be shown, and a model that does not answer.</summary>
internal static class FirstVisitStage
{
    private const string Token = "0123456789abcdef";

    public static async Task<Stage> StartAsync()
    {
        var stage = await Stage.StartAsync(null, new() { ["Access__Token"] = Token, ["Models__Provider"] = "Ollama", ["Models__Model"] = "qwen3:8b", ["Models__Endpoint"] = "http://127.0.0.1:9" });
        stage.Add("first-token", "/access", whole: false);
        stage.Add("first-visit", "/", whole: true, SignInAsync);
        stage.Add("first-files", "/notes/files", whole: true, SignInAsync);
        stage.Add("first-settings", "/settings", whole: true, async page =>
        {
            await SignInAsync(page);
            await page.GetByRole(AriaRole.Button, new() { Name = "Make a call to the interviewer" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        });
        return stage;
    }

    private static async Task SignInAsync(IPage page)
    {
        if (!page.Url.Contains("/access", StringComparison.Ordinal)) return;
        await page.GetByLabel("Token").FillAsync(Token);
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Token")).ToHaveCountAsync(0);
    }
}
