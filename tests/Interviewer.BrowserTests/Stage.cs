using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Interviewer.Tests;
using Interviewer.Tests.Faults;
using Microsoft.Playwright;

namespace Interviewer.BrowserTests;

/// <summary>One program with a data folder of its own, the interviews held on it, and the scenes it shows.</summary>
internal sealed class Stage : IDisposable
{
    private readonly List<Scene> scenes = [];

    private Stage(RunningProgram program, TempFolder data) => (Program, Data) = (program, data);

    public RunningProgram Program { get; }

    public TempFolder Data { get; }

    public IReadOnlyList<Scene> Scenes => scenes;

    /// <param name="notes">Below the tests' own folder; null to start it without notes of its own.</param>
    /// <param name="settings">Environment variables.</param>
    public static async Task<Stage> StartAsync(string? notes, Dictionary<string, string>? settings = null)
    {
        var data = new TempFolder();
        return new(await RunningProgram.StartAsync([], notes is null ? null : Path.Combine(AppContext.BaseDirectory, notes), data.Path, default, settings: settings), data);
    }

    public void Add(string name, string path, bool whole = true, Func<IPage, Task>? arrange = null) =>
        scenes.Add(new(name, new(Program.Http.BaseAddress!, path), whole, arrange));

    /// <summary>What is left of an interview: its report with the first question open, and its replay at the end.</summary>
    public void AddLookingBack(string name, string id)
    {
        Add($"{name}-report", $"/interviews/{id}/report", whole: true, page => page.Locator(".rows summary").First.ClickAsync());
        Add($"{name}-replay", $"/interviews/{id}/replay", whole: true, page => page.Keyboard.PressAsync("End"));
    }

    public async Task<string> BeginAsync(string mode = "practice", string focus = "all")
    {
        using var response = await Program.Http.PostAsJsonAsync("/api/interviews", new { questions = 3, mode, focus, seed = 7 });
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!["id"]!.GetValue<string>();
    }

    public async Task<string> EndedAsync(string answer)
    {
        var id = await BeginAsync();
        await AnswerAsync(id, answer);
        await CommandAsync(id, "continue");
        await CommandAsync(id, "skip");
        await AnswerAsync(id, "We always shared the work. " + answer);
        await CommandAsync(id, "continue");
        return id;
    }

    /// <summary>Answers the open question and its follow-ups alike; what comes after its last one is refused.</summary>
    public async Task AnswerAsync(string id, string answer, int times = 3)
    {
        var turn = (await Program.EventsAsync(id, default)).Count;
        for (var time = 0; time < times; time++) await Program.AnswerAsync(id, $"t{turn}-{time}", answer, () => { }, default);
    }

    public Task CommandAsync(string id, string command) => Program.CommandAsync(id, command, default);

    public void Dispose()
    {
        Program.Dispose();
        Data.Dispose();
    }
}
