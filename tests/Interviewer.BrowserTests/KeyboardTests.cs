using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Interviewer.BrowserTests;

/// <summary>A person without a mouse: whatever is used is reached by Tab and pressed by Enter.</summary>
public sealed class KeyboardTests(ServedBrowser served)
{
    /// <summary>Stops on the way to the furthest control of a page.</summary>
    private const int MostStops = 120;

    [Fact]
    public async Task An_interview_is_held_read_replayed_and_deleted_by_keyboard_alone()
    {
        var page = await served.OpenAsync();
        var chat = new ChatPage(page);
        await page.GotoAsync("/");
        await PressAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Start the interview" }));
        await Expect(chat.Box).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync();
        for (var turn = 0; turn < 4 && await chat.Cards.CountAsync() == 0; turn++)
        {
            await ReachAsync(page, chat.Box);
            await page.Keyboard.InsertTextAsync(ChatPage.GoodAnswer);
            await page.Keyboard.PressAsync("Enter");
            await Expect(chat.Answers).ToHaveCountAsync(turn + 1);
            await SettledAsync(page);
        }
        await Expect(chat.Cards).ToHaveCountAsync(1);
        await PressAsync(page, page.Locator(".criterion .quote").First);
        await Expect(page.Locator("mark.lit").First).ToBeVisibleAsync();
        var id = chat.Id;
        await PressAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Next question" }));
        await Expect(chat.Box).ToBeVisibleAsync();
        await SettledAsync(page);
        await PressAsync(page, page.Locator(".dock summary"));
        await PressAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "End the interview" }));

        var report = page.GetByRole(AriaRole.Link, new() { Name = "See the report" });
        await Expect(report).ToBeVisibleAsync();
        await SettledAsync(page);
        await PressAsync(page, report);
        // Not WaitForURLAsync: it can miss a navigation that is quicker than itself (playwright-dotnet issue 3364).
        await Expect(page).ToHaveURLAsync(new Regex("/report$"));
        await PressAsync(page, page.Locator(".rows summary").First);
        await Expect(page.Locator(".rows .card").First).ToBeVisibleAsync();
        await PressAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Replay", Exact = true }));
        await Expect(page).ToHaveURLAsync(new Regex("/replay$"));
        await page.WaitForLoadStateAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator(".step:not([hidden])")).ToHaveCountAsync(2);

        await PressAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "History" }));
        await Expect(page).ToHaveURLAsync(new Regex("/history$"));
        var entry = page.Locator(".history > li").Filter(new() { Has = page.Locator($"a[href*='{id}']") });
        await PressAsync(page, entry.Locator("summary").Filter(new() { HasText = "Delete" }));
        await PressAsync(page, entry.GetByRole(AriaRole.Button, new() { Name = "Delete for good" }));
        await Expect(page.Locator($"a[href*='{id}']")).ToHaveCountAsync(0);
    }

    // Nobody presses what has not come to rest; until then the page itself moves the focus to what is next.
    private static Task SettledAsync(IPage page) => Expect(page.Locator("#chat.busy")).ToHaveCountAsync(0);

    private static async Task PressAsync(IPage page, ILocator target)
    {
        await ReachAsync(page, target);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task ReachAsync(IPage page, ILocator target)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement")) return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"{target} cannot be reached by Tab.");
    }
}
