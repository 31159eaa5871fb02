using Interviewer.Tests;
using Interviewer.Tests.Faults;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Interviewer.BrowserTests;

/// <summary>What a bad line, another tab or a dying server do to an interview: nothing that stays.</summary>
public sealed class ConnectionTests(ServedBrowser served)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_lost_connection_says_so_and_the_answer_arrives_once_by_itself(bool receiptAlone)
    {
        var page = await served.OpenAsync();
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        await page.RouteAsync("**/turns", async route =>
        {
            if (receiptAlone) await route.FetchAsync();
            await route.AbortAsync();
        });
        await chat.Box.FillAsync(ChatPage.GoodAnswer);
        await chat.Box.PressAsync("Enter");
        await Expect(chat.Problem).ToContainTextAsync("Your text is kept");
        await Expect(chat.Box).ToHaveValueAsync(ChatPage.GoodAnswer);
        await page.UnrouteAsync("**/turns");
        await Expect(chat.Answers).ToHaveCountAsync(1);
        await Expect(chat.Problem).ToBeHiddenAsync();
        await Expect(chat.Box).ToHaveValueAsync("");
        await AssertAnsweredOnceAsync(served.Program, chat.Id);
    }

    [Theory]
    [InlineData("Skip")]
    [InlineData("Hint")]
    public async Task A_button_whose_receipt_was_lost_is_pressed_once(string button)
    {
        var page = await served.OpenAsync();
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        await page.RouteAsync("**/commands", async route =>
        {
            await route.FetchAsync();
            await route.AbortAsync();
        }, new() { Times = 1 });
        await chat.PressAsync(button);
        await Expect(page.Locator(button == "Skip" ? "article.thread" : ".said.hint, article.thread")).ToHaveCountAsync(2);
        await Expect(page.Locator("#chat.busy")).ToHaveCountAsync(0);
        var events = await served.Program.EventsAsync(chat.Id, Cancellation);
        Assert.Single(events, entry => entry["type"]!.GetValue<string>() is "question_skipped" or "hint_given");
    }

    [Fact]
    public async Task The_turn_is_over_only_when_its_feedback_is_there()
    {
        var page = await served.OpenAsync();
        // The end of a response is long in coming.
        await page.AddInitScriptAsync("const { text } = Response.prototype; Response.prototype.text = async function () { await new Promise(done => setTimeout(done, 500)); return text.call(this); };");
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        for (var turn = 0; turn < 4 && await chat.Box.IsVisibleAsync(); turn++) await chat.SendAsync(ChatPage.GoodAnswer);
        Assert.Equal(1, await chat.Cards.CountAsync());
    }

    [Fact]
    public async Task Escape_stops_waiting_and_gives_the_text_back()
    {
        var page = await served.OpenAsync();
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        await page.RouteAsync("**/turns", route => route.AbortAsync());
        await chat.Box.FillAsync(ChatPage.GoodAnswer);
        await chat.Box.PressAsync("Enter");
        await Expect(chat.Problem).ToBeVisibleAsync();
        // What did arrive is asked for slowly: an Enter that comes before the answer to that is not lost.
        await page.RouteAsync("**/events?*", async route =>
        {
            await Task.Delay(1_000);
            await route.ContinueAsync();
        });
        await chat.Box.PressAsync("Escape");
        await Expect(chat.Problem).ToBeHiddenAsync();
        await page.UnrouteAsync("**/turns");
        await chat.Box.PressSequentiallyAsync(" And then some.");
        await chat.Box.PressAsync("Enter");
        await Expect(chat.Answers).ToHaveCountAsync(1);
        await Expect(chat.Answers.First).ToContainTextAsync("And then some.");
        await AssertAnsweredOnceAsync(served.Program, chat.Id);
    }

    [Fact]
    public async Task What_is_edited_after_its_first_form_had_arrived_waits_for_the_follow_up()
    {
        var page = await served.OpenAsync();
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        await page.RouteAsync("**/turns", async route =>
        {
            await route.FetchAsync();
            await route.AbortAsync();
        });
        await page.RouteAsync("**/events?*", route => route.AbortAsync());
        await chat.Box.FillAsync(ChatPage.GoodAnswer);
        await chat.Box.PressAsync("Enter");
        await Expect(chat.Problem).ToBeVisibleAsync();
        await chat.Box.PressAsync("Escape");
        await Expect(chat.Problem).ToContainTextAsync("does not answer");
        await chat.Box.FillAsync("Other words.");
        await page.UnrouteAllAsync();
        await chat.Box.PressAsync("Enter");
        await Expect(chat.Answers).ToHaveTextAsync([$"You{ChatPage.GoodAnswer}"]);
        await Expect(chat.Box).ToHaveValueAsync("Other words.");
        await AssertAnsweredOnceAsync(served.Program, chat.Id);
    }

    [Fact]
    public async Task Another_tab_goes_on_where_the_first_one_is()
    {
        var first = await served.OpenAsync();
        var chat = new ChatPage(first);
        await chat.StartAsync(3);
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(first.Url);
        await chat.Box.PressSequentiallyAsync("Typed in the first tab");
        await second.EvaluateAsync("document.activeElement.blur()");
        await chat.Box.PressSequentiallyAsync(" and going on");
        await Expect(new ChatPage(second).Box).ToHaveValueAsync("Typed in the first tab and going on");
        await chat.SendAsync(ChatPage.GoodAnswer);
        // A hidden tab looks when it is shown again.
        await second.EvaluateAsync("dispatchEvent(new Event('focus'))");
        await Expect(new ChatPage(second).Answers).ToHaveCountAsync(1);
        Assert.Equal(await Words(first).AllInnerTextsAsync(), await Words(second).AllInnerTextsAsync());
        await new ChatPage(second).SendAsync(ChatPage.GoodAnswer);
        await first.EvaluateAsync("dispatchEvent(new Event('focus'))");
        await Expect(chat.Answers).ToHaveCountAsync(2);
        await Expect(chat.Box).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_tab_that_was_left_behind_catches_up_when_it_sends_and_keeps_what_was_typed()
    {
        var first = await served.OpenAsync();
        var chat = new ChatPage(first);
        await chat.StartAsync(3);
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(first.Url);
        await second.WaitForLoadStateAsync();
        var behind = new ChatPage(second);
        await behind.Box.FillAsync("Typed where nothing had happened yet.");
        await chat.CompleteQuestionAsync();
        await behind.Box.PressAsync("Enter");
        await Expect(behind.Problem).ToContainTextAsync("gone on in another window");
        await Expect(behind.Cards).ToHaveCountAsync(1);
        await behind.PressAsync("Next question");
        await Expect(behind.Box).ToHaveValueAsync("Typed where nothing had happened yet.");
        await Expect(behind.Problem).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_dies_in_the_middle_of_a_turn_and_comes_back_has_it_once(bool afterStoring)
    {
        using var data = new TempFolder();
        var notes = Path.Combine(AppContext.BaseDirectory, "sample-notes");
        using var dying = await RunningProgram.StartAsync(notes, data.Path, Cancellation);
        var address = dying.Http.BaseAddress!;
        var page = await served.OpenAsync(new() { BaseURL = address.ToString() });
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        await page.RouteAsync("**/turns", async route =>
        {
            if (afterStoring) await route.FetchAsync();
            await dying.KillAsync(Cancellation);
            await route.AbortAsync();
        }, new() { Times = 1 });
        await chat.Box.FillAsync(ChatPage.GoodAnswer);
        await chat.Box.PressAsync("Enter");
        await Expect(chat.Problem).ToContainTextAsync("The connection is lost");
        using var back = await RunningProgram.StartAsync([], notes, data.Path, Cancellation, address);
        await Expect(chat.Answers).ToHaveCountAsync(1);
        await Expect(chat.Problem).ToBeHiddenAsync();
        await AssertAnsweredOnceAsync(back, chat.Id);
        await chat.SendAsync("And half a year later the other wards had copied it.");
    }

    private static ILocator Words(IPage page) => page.Locator(".said p, .question h2");

    private static async Task AssertAnsweredOnceAsync(RunningProgram program, string id)
    {
        var events = await program.EventsAsync(id, Cancellation);
        Assert.Single(events, entry => entry["type"]!.GetValue<string>() == "answer_given");
    }
}
