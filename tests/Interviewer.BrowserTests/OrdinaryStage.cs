using Microsoft.Playwright;

namespace Interviewer.BrowserTests;

/// <summary>The bundled sample notes with interviews in every state.</summary>
internal static class OrdinaryStage
{
    public static async Task<Stage> StartAsync()
    {
        var stage = await Stage.StartAsync("sample-notes");
        var open = await stage.BeginAsync();
        stage.Add("question", $"/interviews/{open}", whole: false);
        stage.Add("typing", $"/interviews/{open}", whole: false, page => page.GetByLabel("Your answer", new() { Exact = true }).FillAsync(string.Join(' ', Enumerable.Repeat(ChatPage.GoodAnswer, 3))));
        stage.Add("connection-lost", $"/interviews/{open}", whole: false, LoseConnectionAsync);
        var probed = await stage.BeginAsync();
        await stage.CommandAsync(probed, "hint");
        await stage.AnswerAsync(probed, ChatPage.GoodAnswer, times: 1);
        stage.Add("follow-up", $"/interviews/{probed}", whole: false);
        var reviewed = await stage.BeginAsync();
        await stage.AnswerAsync(reviewed, ChatPage.GoodAnswer + " I had 12 nurses and falls dropped from 30 to 2 a month.");
        stage.Add("feedback", $"/interviews/{reviewed}");
        stage.Add("evidence", $"/interviews/{reviewed}", whole: false, page => page.Locator(".criterion .quote").First.ClickAsync());
        var paused = await stage.BeginAsync();
        await stage.CommandAsync(paused, "pause");
        stage.Add("paused", $"/interviews/{paused}", whole: false);
        var real = await stage.BeginAsync("real");
        await stage.AnswerAsync(real, ChatPage.GoodAnswer);
        stage.Add("real", $"/interviews/{real}", whole: false);
        stage.Add("report-not-yet", $"/interviews/{real}/report");
        var ended = await stage.EndedAsync(ChatPage.GoodAnswer);
        stage.Add("ended", $"/interviews/{ended}", whole: false);
        stage.Add("report", $"/interviews/{ended}/report");
        stage.AddLookingBack("ended", ended);
        stage.Add("report-print", $"/interviews/{ended}/report", whole: true, async page =>
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        });
        stage.Add("replay", $"/interviews/{ended}/replay", whole: false, async page =>
        {
            for (var step = 0; step < 4; step++) await page.Keyboard.PressAsync("ArrowRight");
        });
        await stage.EndedAsync("um, I don't know");
        stage.Add("home", "/");
        stage.Add("history", "/history");
        stage.Add("history-delete", "/history", whole: false, page => page.Locator(".history").GetByText("Delete", new() { Exact = true }).First.ClickAsync());
        stage.Add("notes", "/notes");
        stage.Add("notes-search", "/notes?q=falls");
        stage.Add("notes-source", "/notes/source?line=100", whole: false);
        stage.Add("notes-map", "/notes/map");
        stage.Add("notes-files-given", "/notes/files");
        stage.Add("progress", "/progress");
        stage.Add("progress-table", "/progress", whole: true, page => page.Locator("#dimensions summary").ClickAsync());
        stage.Add("settings", "/settings");
        stage.Add("not-found", "/interviews/unknown");
        stage.Add("api-reference", "/api/reference");
        stage.Add("api-reference-call", "/api/reference", whole: false, async page =>
        {
            await page.GetByText("The best passages of the notes for some words").ClickAsync();
            await page.GetByLabel("q string, optional").FillAsync("falls");
            await page.GetByLabel("q string, optional").PressAsync("Enter");
            await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "200 OK" })).ToBeVisibleAsync();
        });
        return stage;
    }

    private static async Task LoseConnectionAsync(IPage page)
    {
        await page.RouteAsync("**/turns", route => route.AbortAsync());
        var chat = new ChatPage(page);
        await chat.Box.FillAsync(ChatPage.GoodAnswer);
        await chat.Box.PressAsync("Enter");
        await Assertions.Expect(chat.Problem).ToBeVisibleAsync();
    }
}
