using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Interviewer.Tests;
using Interviewer.Tests.Faults;
using Microsoft.Playwright;
using Xunit;

namespace Interviewer.BrowserTests;

/// <summary>Programs over three kinds of notes with interviews in every state, and the pages that show them.</summary>
public sealed class Scenes : IAsyncLifetime
{
    private const string German =
        "Die Rindfleischetikettierungsüberwachungsaufgabenübertragungsverordnung galt für jede Lieferung. Ich schrieb die "
        + "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsunterlagen neu. Die Bearbeitungszeit sank von 12 auf 3 Tage.";

    private const string Token = "0123456789abcdef";

    private const string Arabic = "جمعت المتطوعين ووزعت المناوبات بينهم. ارتفع عدد الزوار من 200 إلى 900 في الشهر.";

    private readonly List<TempFolder> folders = [];
    private readonly List<RunningProgram> programs = [];
    private readonly List<Scene> scenes = [];

    internal IReadOnlyList<Scene> All => scenes;

    public async ValueTask InitializeAsync()
    {
        await AddOrdinaryAsync();
        await AddExtremeAsync();
        await AddBareAsync();
        await AddFirstVisitAsync();
        await AddOwnAsync();
    }

    public ValueTask DisposeAsync()
    {
        programs.ForEach(program => program.Dispose());
        folders.ForEach(folder => folder.Dispose());
        return ValueTask.CompletedTask;
    }

    private async Task AddOrdinaryAsync()
    {
        var program = await StartAsync("sample-notes");
        var open = await BeginAsync(program, "practice");
        Add(program, "question", $"/interviews/{open}", whole: false);
        Add(program, "typing", $"/interviews/{open}", whole: false, page => page.GetByLabel("Your answer", new() { Exact = true }).FillAsync(string.Join(' ', Enumerable.Repeat(ChatPage.GoodAnswer, 3))));
        Add(program, "connection-lost", $"/interviews/{open}", whole: false, LoseConnectionAsync);
        var probed = await BeginAsync(program, "practice");
        await program.CommandAsync(probed, "hint", default);
        await AnswerAsync(program, probed, ChatPage.GoodAnswer, times: 1);
        Add(program, "follow-up", $"/interviews/{probed}", whole: false);
        var reviewed = await BeginAsync(program, "practice");
        await AnswerAsync(program, reviewed, ChatPage.GoodAnswer + " I had 12 nurses and falls dropped from 30 to 2 a month.");
        Add(program, "feedback", $"/interviews/{reviewed}");
        Add(program, "evidence", $"/interviews/{reviewed}", whole: false, page => page.Locator(".criterion .quote").First.ClickAsync());
        var paused = await BeginAsync(program, "practice");
        await program.CommandAsync(paused, "pause", default);
        Add(program, "paused", $"/interviews/{paused}", whole: false);
        var real = await BeginAsync(program, "real");
        await AnswerAsync(program, real, ChatPage.GoodAnswer);
        Add(program, "real", $"/interviews/{real}", whole: false);
        Add(program, "report-not-yet", $"/interviews/{real}/report");
        var ended = await EndedAsync(program, ChatPage.GoodAnswer);
        Add(program, "ended", $"/interviews/{ended}", whole: false);
        Add(program, "report", $"/interviews/{ended}/report");
        Add(program, "report-open", $"/interviews/{ended}/report", whole: true, page => page.Locator(".rows summary").First.ClickAsync());
        Add(program, "report-print", $"/interviews/{ended}/report", whole: true, async page =>
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        });
        Add(program, "replay", $"/interviews/{ended}/replay", whole: false, async page =>
        {
            for (var step = 0; step < 4; step++) await page.Keyboard.PressAsync("ArrowRight");
        });
        await EndedAsync(program, "um, I don't know");
        Add(program, "home", "/");
        Add(program, "history", "/history");
        Add(program, "history-delete", "/history", whole: false, page => page.Locator(".history").GetByText("Delete", new() { Exact = true }).First.ClickAsync());
        Add(program, "notes", "/notes");
        Add(program, "notes-search", "/notes?q=falls");
        Add(program, "notes-source", "/notes/source?line=100", whole: false);
        Add(program, "notes-map", "/notes/map");
        Add(program, "notes-files-given", "/notes/files");
        Add(program, "progress", "/progress");
        Add(program, "progress-table", "/progress", whole: true, page => page.Locator("#dimensions summary").ClickAsync());
        Add(program, "settings", "/settings");
        Add(program, "not-found", "/interviews/unknown");
    }

    private async Task AddExtremeAsync()
    {
        var program = await StartAsync("notes/stress.md");
        Add(program, "extreme-home", "/");
        foreach (var (name, answer, focus) in new[]
        {
            ("german", German, "Donau"), ("arabic", Arabic, "مشروع"),
            ("forty", string.Join(' ', Enumerable.Range(1, 20).Select(hall => $"I counted the pallets of hall {hall} before the early shift and wrote the figure on the board at the gate.")), "forty"),
        })
        {
            var id = await BeginAsync(program, "practice", focus);
            await AnswerAsync(program, id, answer);
            Add(program, $"extreme-{name}", $"/interviews/{id}");
        }
        Add(program, "extreme-history", "/history");
        Add(program, "extreme-notes", "/notes");
        Add(program, "extreme-map", "/notes/map");
        Add(program, "extreme-progress", "/progress");
    }

    private async Task AddBareAsync()
    {
        var program = await StartAsync("notes/bare.md");
        Add(program, "bare-home", "/");
        Add(program, "bare-history", "/history");
        Add(program, "bare-notes", "/notes");
        Add(program, "bare-map", "/notes/map");
        Add(program, "bare-progress", "/progress");
    }

    private async Task AddFirstVisitAsync()
    {
        var program = await StartAsync(null, new() { ["Access__Token"] = Token, ["Models__Provider"] = "Ollama", ["Models__Model"] = "qwen3:8b", ["Models__Endpoint"] = "http://127.0.0.1:9" });
        Add(program, "first-token", "/access", whole: false);
        Add(program, "first-visit", "/", whole: true, SignInAsync);
        Add(program, "first-files", "/notes/files", whole: true, SignInAsync);
        Add(program, "first-settings", "/settings", whole: true, async page =>
        {
            await SignInAsync(page);
            await page.GetByRole(AriaRole.Button, new() { Name = "Make a call to the interviewer" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        });
    }

    private async Task AddOwnAsync()
    {
        var program = await StartAsync(null);
        var notes = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "sample-notes", "ward-manager.md"));
        using var form = new MultipartFormDataContent { { new ByteArrayContent(notes), "files", "my notes.md" } };
        (await program.Http.PostAsync("/api/notes/files", form)).EnsureSuccessStatusCode();
        Add(program, "own-home", "/");
        Add(program, "own-files", "/notes/files", whole: true, page => page.Locator("input[type=file]").First.SetInputFilesAsync(
        [
            new FilePayload { Name = "my notes.md", MimeType = "text/markdown", Buffer = notes },
            new FilePayload { Name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft.png", MimeType = "image/png", Buffer = [1] },
        ]));
        Add(program, "own-corrected", "/notes", whole: false, async page =>
        {
            // As what it is anyway, so that each visit finds the same.
            await page.Locator("#questions details").Nth(1).Locator("summary").ClickAsync();
            await page.Locator("#questions details").Nth(1).GetByRole(AriaRole.Link, new() { Name = "Correct what it is" }).ClickAsync();
            await page.GetByLabel("It is").SelectOptionAsync("question");
            await page.GetByRole(AriaRole.Button, new() { Name = "Correct it" }).ClickAsync();
            await Assertions.Expect(page.Locator("#corrections")).ToHaveCountAsync(1);
        });
        Add(program, "own-correct", "/notes", whole: false, async page =>
        {
            await page.Locator("#questions details").Nth(2).Locator("summary").ClickAsync();
            await page.Locator("#questions details").Nth(2).GetByRole(AriaRole.Link, new() { Name = "Correct what it is" }).ClickAsync();
            await Assertions.Expect(page.GetByLabel("It is")).ToBeVisibleAsync();
        });
        Add(program, "own-source-correct", "/notes/source?line=14&edit=true", whole: false);
    }

    private static async Task SignInAsync(IPage page)
    {
        if (!page.Url.Contains("/access", StringComparison.Ordinal)) return;
        await page.GetByLabel("Token").FillAsync(Token);
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Token")).ToHaveCountAsync(0);
    }

    private static async Task LoseConnectionAsync(IPage page)
    {
        await page.RouteAsync("**/turns", route => route.AbortAsync());
        var chat = new ChatPage(page);
        await chat.Box.FillAsync(ChatPage.GoodAnswer);
        await chat.Box.PressAsync("Enter");
        await Assertions.Expect(chat.Problem).ToBeVisibleAsync();
    }

    private async Task<RunningProgram> StartAsync(string? notes, Dictionary<string, string>? settings = null)
    {
        var data = new TempFolder();
        folders.Add(data);
        var program = await RunningProgram.StartAsync([], notes is null ? null : Path.Combine(AppContext.BaseDirectory, notes), data.Path, default, settings: settings);
        programs.Add(program);
        return program;
    }

    private void Add(RunningProgram program, string name, string path, bool whole = true, Func<IPage, Task>? arrange = null) =>
        scenes.Add(new(name, new(program.Http.BaseAddress!, path), whole, arrange));

    private static async Task<string> BeginAsync(RunningProgram program, string mode, string focus = "all")
    {
        using var response = await program.Http.PostAsJsonAsync("/api/interviews", new { questions = 3, mode, focus, seed = 7 });
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!["id"]!.GetValue<string>();
    }

    private static async Task<string> EndedAsync(RunningProgram program, string answer)
    {
        var id = await BeginAsync(program, "practice");
        await AnswerAsync(program, id, answer);
        await program.CommandAsync(id, "continue", default);
        await program.CommandAsync(id, "skip", default);
        await AnswerAsync(program, id, "We always shared the work. " + answer);
        await program.CommandAsync(id, "continue", default);
        return id;
    }

    /// <summary>Answers the open question and its follow-ups alike; what comes after its last one is refused.</summary>
    private static async Task AnswerAsync(RunningProgram program, string id, string answer, int times = 3)
    {
        var turn = (await program.EventsAsync(id, default)).Count;
        for (var time = 0; time < times; time++) await program.AnswerAsync(id, $"t{turn}-{time}", answer, () => { }, default);
    }
}
