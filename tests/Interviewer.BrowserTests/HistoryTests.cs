using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Interviewer.BrowserTests;

/// <summary>What is done with an interview afterwards.</summary>
public sealed class HistoryTests(ServedBrowser served)
{
    [Fact]
    public async Task Chosen_questions_are_asked_and_their_moments_can_be_marked()
    {
        var page = await served.OpenAsync();
        await page.GotoAsync("/");
        await page.GetByText("Or choose the questions yourself").ClickAsync();
        var picks = page.Locator(".picks label");
        await picks.First.ClickAsync();
        await picks.Nth(2).ClickAsync();
        await Expect(page.GetByText("(2 ticked)")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Focus")).ToBeDisabledAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start the interview" }).ClickAsync();
        await Expect(page.GetByText("Question 1 of 2", new() { Exact = true })).ToBeVisibleAsync();
        var chat = new ChatPage(page);
        await chat.CompleteQuestionAsync("um, I don't know");
        var id = chat.Id;

        await page.GotoAsync($"/interviews/{id}/replay");
        await page.Locator("[data-jumps=low] a").First.ClickAsync();
        await Expect(page.Locator(".step.current .card")).ToBeVisibleAsync();
        await page.Locator(".step.current").GetByRole(AriaRole.Button, new() { Name = "Bookmark" }).ClickAsync();
        await page.Locator(".step.current").GetByText("Private note", new() { Exact = true }).ClickAsync();
        await page.Locator(".step.current [data-note]").FillAsync("Think of the winter ward first.");
        await Expect(page.Locator(".step.current").GetByText("Kept.")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await page.Locator("[data-jumps=marked] a").ClickAsync();
        await Expect(page.Locator(".step.current [data-note]")).ToHaveValueAsync("Think of the winter ward first.");
        await Expect(page.Locator(".step.current [data-bookmark]")).ToHaveAttributeAsync("aria-pressed", "true");

        await page.GotoAsync("/history");
        await page.GetByLabel("Words that were said").FillAsync("winter ward first");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Expect(page.Locator(".history > li")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Everything_is_deleted_after_saying_what_goes()
    {
        using var data = new Tests.TempFolder();
        using var own = await Tests.Faults.RunningProgram.StartAsync(Path.Combine(AppContext.BaseDirectory, "sample-notes"), data.Path, TestContext.Current.CancellationToken);
        var page = await served.OpenAsync(new() { BaseURL = own.Http.BaseAddress!.ToString() });
        for (var number = 0; number < 2; number++) await own.StartInterviewAsync(3, number, TestContext.Current.CancellationToken);
        await page.GotoAsync("/history");
        await page.GetByText("Delete everything", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator(".delete-all")).ToContainTextAsync("2 interviews");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete everything for good" }).ClickAsync();
        // Not without the tick.
        await Expect(page.Locator(".history > li")).ToHaveCountAsync(2);
        await page.GetByLabel("I want all of this gone").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete everything for good" }).ClickAsync();
        await Expect(page.GetByText("All 2 interviews are deleted.")).ToBeVisibleAsync();
        Assert.Equal("[]", await own.Http.GetStringAsync("/api/interviews", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_report_prints_with_every_card_open()
    {
        var page = await served.OpenAsync();
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        await chat.CompleteQuestionAsync();
        await page.GotoAsync($"/interviews/{chat.Id}/report");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await Expect(page.Locator(".rows .card .criterion").First).ToBeVisibleAsync();
        await Expect(page.Locator(".site")).ToBeHiddenAsync();
        Assert.True((await page.PdfAsync(new() { Format = "A4" })).Length > 10_000);
    }
}
