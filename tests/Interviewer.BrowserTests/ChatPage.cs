using Microsoft.Playwright;
using Xunit;

namespace Interviewer.BrowserTests;

/// <summary>The chat as a person uses it.</summary>
internal sealed class ChatPage(IPage page)
{
    public const string GoodAnswer =
        "When I took over the ward it had the most falls in the hospital. I took four months of incident forms home and plotted them by hour. "
        + "Falls dropped from 11 a month to 4 a month in 6 months. I should have asked the night assistants in my first week.";

    public ILocator Box => page.GetByLabel("Your answer", new() { Exact = true });

    public ILocator Cards => page.Locator(".log .card");

    public ILocator Answers => page.Locator(".log .said.answer");

    public ILocator Problem => page.GetByRole(AriaRole.Alert);

    public string Id => new Uri(page.Url).Segments[2].Trim('/');

    public async Task StartAsync(int questions, string mode = "Practice")
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Radio, new() { Name = $"{questions} questions", Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = mode }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start the interview" }).ClickAsync();
        var outcome = page.Locator("#chat, [role=alert]:visible, .error").First;
        await Assertions.Expect(outcome).ToBeVisibleAsync();
        Assert.True(page.Url.Contains("/interviews/"), await outcome.InnerTextAsync());
        await Assertions.Expect(page.GetByText($"Question 1 of {questions}", new() { Exact = true })).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync();
    }

    public async Task SendAsync(string text)
    {
        // The page can be read before its modules listen for keys.
        await page.WaitForLoadStateAsync();
        var said = await Answers.CountAsync();
        await Box.FillAsync(text);
        // Enter alone sends only what is one line.
        await Box.PressAsync("Control+Enter");
        await Assertions.Expect(Answers).ToHaveCountAsync(said + 1);
        await Assertions.Expect(page.Locator("#chat.busy")).ToHaveCountAsync(0);
    }

    /// <summary>Answers the question and its follow-ups until the interview moves on.</summary>
    public async Task CompleteQuestionAsync(string text = GoodAnswer)
    {
        var cards = await Cards.CountAsync();
        for (var turn = 0; turn < 4; turn++)
        {
            await SendAsync(text);
            if (!await Box.IsVisibleAsync()) break;
        }
        await Assertions.Expect(Cards).ToHaveCountAsync(cards + 1);
    }

    public Task PressAsync(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
