using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Interviewer.BrowserTests;

public sealed class ComposerTests(ServedBrowser served)
{
    [Fact]
    public async Task A_draft_survives_a_closed_tab_and_paragraphs_are_sent_only_when_that_is_meant()
    {
        var page = await served.OpenAsync();
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        await chat.Box.PressSequentiallyAsync("First line");
        await Expect(page.Locator(".keys")).ToContainTextAsync("Enter sends, Shift+Enter starts a new line");
        await chat.Box.PressAsync("Shift+Enter");
        await chat.Box.PressSequentiallyAsync("second line");
        await page.ReloadAsync();
        await Expect(chat.Box).ToHaveValueAsync("First line\nsecond line");
        await Expect(chat.Box).ToBeFocusedAsync();
        await Expect(page.Locator(".keys")).ToContainTextAsync("Enter starts a new line, Ctrl+Enter sends");
        await chat.Box.PressAsync("Control+End");
        await chat.Box.PressAsync("Enter");
        await Expect(chat.Box).ToHaveValueAsync("First line\nsecond line\n");
        await Expect(chat.Answers).ToHaveCountAsync(0);
        await chat.Box.PressAsync("Control+Enter");
        await Expect(chat.Answers).ToHaveCountAsync(1);
        await Expect(page.Locator(".keys")).ToContainTextAsync("Enter sends");
        await page.ReloadAsync();
        await Expect(chat.Box).ToHaveValueAsync("");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Enter_starts_a_new_line_where_that_is_chosen_and_on_a_touch_screen(bool touch)
    {
        var page = await served.OpenAsync(touch ? new() { HasTouch = true, IsMobile = true } : null);
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        if (touch) await Expect(page.Locator(".keys")).ToBeHiddenAsync();
        else await page.GetByLabel("Send with Enter").UncheckAsync();
        await chat.Box.PressSequentiallyAsync("First line");
        await chat.Box.PressAsync("Enter");
        await Expect(chat.Box).ToHaveValueAsync("First line\n");
        await chat.PressAsync("Send");
        await Expect(chat.Answers).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_answer_sent_while_a_hint_is_on_its_way_is_sent_after_it()
    {
        var page = await served.OpenAsync();
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        var sent = new TaskCompletionSource();
        await page.RouteAsync("**/commands", async route =>
        {
            await sent.Task;
            await route.ContinueAsync();
        });
        await chat.PressAsync("Hint");
        await chat.Box.FillAsync(ChatPage.GoodAnswer);
        await chat.Box.PressAsync("Enter");
        sent.SetResult();
        await Expect(page.GetByText("Hint from your notes")).ToBeVisibleAsync();
        await Expect(chat.Answers).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Ending_while_another_command_is_on_its_way_ends_after_it()
    {
        var page = await served.OpenAsync();
        var chat = new ChatPage(page);
        await chat.StartAsync(3, "Real");
        var sent = new TaskCompletionSource();
        await page.RouteAsync("**/commands", async route =>
        {
            await sent.Task;
            await route.ContinueAsync();
        });
        await chat.PressAsync("Skip");
        // By keyboard: the mouse finds nothing to press while something is under way.
        await page.Locator(".dock summary").PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "End the interview" }).PressAsync("Enter");
        sent.SetResult();
        await Expect(page).ToHaveURLAsync(new Regex("/report$"));
    }

    [Fact]
    public async Task Enter_that_ends_a_composition_does_not_send()
    {
        var page = await served.OpenAsync();
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        await chat.Box.FillAsync("にほんご");
        await chat.Box.DispatchEventAsync("keydown", new { key = "Enter", isComposing = true });
        await chat.Box.PressAsync("a");
        await Expect(chat.Answers).ToHaveCountAsync(0);
        Assert.Equal(2, (await served.Program.EventsAsync(chat.Id, TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task Words_never_run()
    {
        var page = await served.OpenAsync();
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        const string attack = "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script> ";
        await chat.CompleteQuestionAsync(attack + ChatPage.GoodAnswer + attack);
        await Expect(chat.Answers.First).ToContainTextAsync("<script>window.ran=1</script>");
        foreach (var path in new[] { "", "/report", "/replay" })
        {
            await page.GotoAsync($"/interviews/{chat.Id}{path}");
            await Expect(page.Locator("main img, main script")).ToHaveCountAsync(0);
            Assert.Null(await page.EvaluateAsync<int?>("window.ran ?? null"));
        }
    }
}
