using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Interviewer.BrowserTests;

public sealed class InterviewWalkTests(ServedBrowser served)
{
    [Fact]
    public async Task An_interview_from_the_first_click_to_report_replay_and_delete()
    {
        var page = await served.OpenAsync();
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) => { if (message.Type == "error") errors.Add(message.Text); };
        var chat = new ChatPage(page);

        await chat.StartAsync(3);
        await chat.PressAsync("Hint");
        await Expect(page.GetByText("Hint from your notes")).ToBeVisibleAsync();
        await chat.CompleteQuestionAsync();
        await Expect(page.Locator(".verdict-line").First).ToBeFocusedAsync();

        // The parts that have a share are those that sentences have.
        var parts = await page.Locator(".card .star-key li:has(b)").AllInnerTextsAsync();
        Assert.Equal(parts.Select(part => part.Trim().Split(' ')[0]).Order(), (await page.Locator(".card .star-part").AllTextContentsAsync()).Where(part => part != "None of these").Distinct().Order());

        // A quote lights up in the answer and its note beside it.
        await page.Locator(".criterion .quote").First.ClickAsync();
        await Expect(page.Locator("mark.lit").First).ToBeVisibleAsync();
        await Expect(page.Locator(".criterion.lit")).ToHaveCountAsync(1);

        var said = await page.Locator(".said p, .question h2").AllInnerTextsAsync();
        await page.ReloadAsync();
        Assert.Equal(said, await page.Locator(".said p, .question h2").AllInnerTextsAsync());
        await Expect(chat.Cards).ToHaveCountAsync(1);

        await chat.PressAsync("Try again");
        await Expect(page.GetByText("Question 1 of 3, attempt 2")).ToBeVisibleAsync();
        await chat.CompleteQuestionAsync("I plotted the falls by hour and moved one start time to 05:00. Falls dropped from 11 to 4 a month.");
        await chat.PressAsync("Next question");
        await Expect(page.GetByText("Question 2 of 3", new() { Exact = true })).ToBeVisibleAsync();

        await chat.PressAsync("Pause");
        await Expect(page.GetByText("Paused.")).ToBeVisibleAsync();
        await chat.PressAsync("Resume");
        await chat.PressAsync("Skip");
        await Expect(page.GetByText("Question 3 of 3", new() { Exact = true })).ToBeVisibleAsync();
        await chat.CompleteQuestionAsync();
        await chat.PressAsync("Finish");

        await page.GetByRole(AriaRole.Link, new() { Name = "See the report" }).ClickAsync();
        await Expect(page.Locator(".rows > li")).ToHaveCountAsync(3);
        await Expect(page.Locator(".rows details.row")).ToHaveCountAsync(2);
        await page.Locator(".rows summary").First.ClickAsync();
        await Expect(page.Locator(".rows .card").First).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Replay", Exact = true }).ClickAsync();
        await ReplayByKeyboardAsync(page);

        var id = chat.Id;
        await page.GotoAsync("/history");
        var entry = page.Locator(".history > li").Filter(new() { Has = page.Locator($"a[href*='{id}']") });
        await entry.GetByText("Delete", new() { Exact = true }).ClickAsync();
        await entry.GetByRole(AriaRole.Button, new() { Name = "Delete for good" }).ClickAsync();
        await Expect(page.Locator($"a[href*='{id}']")).ToHaveCountAsync(0);
        Assert.Empty(errors);
    }

    [Theory]
    [InlineData(1280, 720)]
    [InlineData(390, 780)]
    public async Task The_next_question_is_seen_whole_and_earlier_feedback_folds(int width, int height)
    {
        var page = await served.OpenAsync();
        await page.SetViewportSizeAsync(width, height);
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        await chat.CompleteQuestionAsync();
        await chat.PressAsync("Next question");
        await Expect(page.GetByText("Question 2 of 3", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.Locator("#chat.busy")).ToHaveCountAsync(0);
        await page.WaitForFunctionAsync("""
            () => {
                const question = document.querySelector('.thread:last-child .question').getBoundingClientRect();
                return question.top >= 0 && question.bottom <= document.querySelector('.dock').getBoundingClientRect().top;
            }
            """);
        Assert.Equal("static", await page.Locator(".thread .question").First.EvaluateAsync<string>("question => getComputedStyle(question).position"));
        var fold = page.Locator(".thread details.fold", new() { HasText = "Feedback:" }).First;
        await Expect(page.Locator(".card").First).ToBeHiddenAsync();
        await fold.Locator("summary").First.ClickAsync();
        await Expect(page.Locator(".card").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_real_interview_shows_its_feedback_only_at_the_end()
    {
        var page = await served.OpenAsync();
        var chat = new ChatPage(page);
        await chat.StartAsync(3, "Real");
        await Expect(page.Locator("#clock")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"0:\d\d of about 12 minutes"));
        await chat.PressAsync("Pause");
        await Expect(page.GetByText("Paused.")).ToBeVisibleAsync();
        var stood = await page.Locator("#clock time").InnerTextAsync();
        await page.WaitForTimeoutAsync(1500);
        Assert.Equal(stood, await page.Locator("#clock time").InnerTextAsync());
        await chat.PressAsync("Resume");
        await Expect(page.Locator("#clock time")).Not.ToHaveTextAsync(stood);
        for (var turn = 0; turn < 3 && await page.GetByText("Question 2 of 3", new() { Exact = true }).CountAsync() == 0; turn++)
            await chat.SendAsync(ChatPage.GoodAnswer);
        await Expect(page.GetByText("Question 2 of 3", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(chat.Cards).ToHaveCountAsync(0);
        await page.Locator(".dock summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "End the interview" }).ClickAsync();
        await Expect(page.Locator(".rows details.row")).ToHaveCountAsync(1);
        Assert.EndsWith("/report", page.Url);
    }

    [Fact]
    public async Task Without_scripts_it_can_be_read_and_answered()
    {
        var page = await served.OpenAsync(new() { JavaScriptEnabled = false });
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        await chat.Box.FillAsync(ChatPage.GoodAnswer);
        await chat.PressAsync("Send");
        await Expect(chat.Answers).ToHaveCountAsync(1);
        await chat.PressAsync("Skip");
        await Expect(chat.Cards).ToHaveCountAsync(1);
        await page.GotoAsync($"/interviews/{chat.Id}/replay");
        await Expect(page.GetByText("Why this question")).ToBeVisibleAsync();
    }

    private static async Task ReplayByKeyboardAsync(IPage page)
    {
        var steps = page.Locator(".step");
        var shown = page.Locator(".step:not([hidden])");
        await Expect(shown).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(shown).ToHaveCountAsync(3);
        await Expect(page.GetByText("Why this question").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(shown).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("End");
        await Expect(shown).ToHaveCountAsync(await steps.CountAsync());
        await page.Keyboard.PressAsync("Home");
        await page.GetByLabel("Speed").SelectOptionAsync("8");
        await page.GetByRole(AriaRole.Button, new() { Name = "Play" }).ClickAsync();
        await Expect(shown.Nth(3)).ToBeVisibleAsync();
    }
}
