using System.Text.RegularExpressions;
using Interviewer.Tests;
using Interviewer.Tests.Faults;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Interviewer.BrowserTests;

/// <summary>Own notes: brought, looked at, corrected, and practised on.</summary>
public sealed class NotesTests(ServedBrowser served) : IDisposable
{
    private const string Notes = """
        # Stories
        ## The night ferry
        * Context
          * The ferry was three hours late and 80 passengers had no cabin.
        * Found 40 berths on a freighter in the next dock.
        * **Learnings**
          * I should have asked the harbour master first.

        # Questions
        * Tell me about a time when a plan fell through
          * Root cause
        """;

    private readonly TempFolder folder = new();
    private readonly List<RunningProgram> programs = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        programs.ForEach(program => program.Dispose());
        folder.Dispose();
    }

    [Fact]
    public async Task A_first_visit_brings_a_folder_of_notes_and_ends_with_feedback_and_progress()
    {
        var page = await OpenAsync(null);
        folder.Write("trip/ferry.md", Notes);
        folder.Write("trip/photo.png", "x");
        await page.GotoAsync("/");
        await page.GetByLabel("Choose a folder").SetInputFilesAsync(folder["trip"]);
        await Expect(page.Locator(".upload-results .taken")).ToHaveTextAsync(["ferry.md added"]);
        await Expect(page.Locator(".upload-results .refused")).ToContainTextAsync("photo.png is no Markdown");
        // All of the page speaks of the new notes at once.
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your notes", Exact = true })).ToBeVisibleAsync();
        await Expect(page.Locator("#focus")).ToContainTextAsync("The night ferry");
        await Expect(page.GetByText("Until then you practise")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "See what was understood" }).ClickAsync();
        await Expect(page.Locator("#stories")).ToContainTextAsync("The night ferry");

        await page.GetByRole(AriaRole.Link, new() { Name = "Practise" }).ClickAsync();
        await Expect(page.GetByText("Bring your own notes")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Start the interview" }).ClickAsync();
        await new ChatPage(page).CompleteQuestionAsync("The ferry was three hours late. I found 40 berths on a freighter in the next dock.");
        await page.GotoAsync("/progress");
        await Expect(page.Locator("#learnings")).ToContainTextAsync("0 of 1");
        await page.Locator("#learnings summary").ClickAsync();
        await Expect(page.Locator("#learnings table")).ToContainTextAsync("harbour master");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "SVG of Your learnings" }).ClickAsync());
        Assert.Equal("learnings.svg", download.SuggestedFilename);
        await page.GotoAsync("/notes/map");
        await Expect(page.Locator(".heat .verdict-missed")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Notes_are_pasted(bool scripts)
    {
        var page = await OpenAsync(null, new() { JavaScriptEnabled = scripts });
        await page.GotoAsync("/");
        await page.GetByText("Or paste them").ClickAsync();
        await page.GetByLabel("Your notes as text").FillAsync(Notes);
        await page.GetByRole(AriaRole.Button, new() { Name = "Use this text" }).ClickAsync();
        await Expect(page.Locator(".upload-results .taken")).ToHaveTextAsync(new Regex(@"^pasted .*\.txt added$"));
        await page.GetByRole(AriaRole.Link, new() { Name = "See what was understood" }).ClickAsync();
        await Expect(page.Locator("#stories")).ToContainTextAsync("The night ferry");
    }

    [Fact]
    public async Task The_panel_follows_the_reading_of_notes_that_were_just_brought()
    {
        var page = await OpenAsync(null);
        await page.GotoAsync("/");
        await page.WaitForLoadStateAsync();
        // As large notes look at first.
        await page.RouteAsync(new Regex(@":\d+/$"), async route =>
        {
            var response = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = response, Body = (await response.TextAsync()).Replace("data-state=\"ready\"", "data-state=\"indexing\"", StringComparison.Ordinal) });
        });
        // And until it was seen: the page asks again sooner than a busy machine looks.
        var seen = new TaskCompletionSource();
        await page.RouteAsync("**/api/notes/status", async route =>
        {
            await seen.Task;
            await route.ContinueAsync();
        });
        await page.Locator("input[type=file]").First.SetInputFilesAsync(folder.Write("ferry.md", Notes));
        await Expect(page.Locator("#notes-state[data-state=indexing]")).ToBeVisibleAsync();
        seen.SetResult();
        await Expect(page.Locator("#notes-state[data-state=ready]")).ToBeVisibleAsync(new() { Timeout = 3_000 });
    }

    [Fact]
    public async Task Real_notes_are_brought_and_practised_on()
    {
        var page = await OpenAsync(null);
        await page.GotoAsync("/");
        await page.Locator("input[type=file]").First.SetInputFilesAsync(SharedData.Path("notes/philosophy.md"));
        await Expect(page.Locator(".upload-results .taken")).ToHaveTextAsync(["philosophy.md added"]);
        await page.GetByRole(AriaRole.Link, new() { Name = "See what was understood" }).ClickAsync();
        Assert.InRange(await page.Locator("#questions details").CountAsync(), 10, 30);
        var chat = new ChatPage(page);
        await chat.StartAsync(3);
        await chat.CompleteQuestionAsync();
    }

    [Fact]
    public async Task Files_are_dropped_on_the_page_and_removed_again()
    {
        var page = await OpenAsync(null);
        await page.GotoAsync("/notes/files");
        var dropped = await page.EvaluateHandleAsync("""
            text => {
              const data = new DataTransfer();
              data.items.add(new File([text], 'ferry.md', { type: 'text/markdown' }));
              return data;
            }
            """, Notes);
        await page.DispatchEventAsync("[data-drop]", "drop", new { dataTransfer = dropped });
        await Expect(page.Locator(".upload-results")).ToContainTextAsync("ferry.md added");
        await page.ReloadAsync();
        await page.GetByLabel("ferry.md").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the ticked ones" }).ClickAsync();
        await Expect(page.GetByText("Nothing was uploaded yet")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_wrong_role_is_corrected_in_place_and_taken_back(bool scripts)
    {
        var notes = folder.Write("mine/notes.md", Notes);
        var page = await OpenAsync(notes, new() { JavaScriptEnabled = scripts });
        await page.GotoAsync("/notes");
        await page.Locator("#questions summary").First.ClickAsync();
        await page.Locator(".part").Filter(new() { HasText = "Root cause" }).GetByRole(AriaRole.Link, new() { Name = "Correct" }).ClickAsync();
        await page.GetByLabel("It is").SelectOptionAsync("answer_hint");
        await page.GetByRole(AriaRole.Button, new() { Name = "Correct it" }).ClickAsync();
        await Expect(page.Locator(".done-note")).ToContainTextAsync("“Root cause” is my own answer material");
        await Expect(page.Locator("#questions .part").Filter(new() { HasText = "Your answer" })).ToBeVisibleAsync();
        Assert.Contains("\"answer_hint\"", await File.ReadAllTextAsync(folder["mine/notes.overrides.json"], Cancellation));
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.Locator("#questions .part").Filter(new() { HasText = "To ask about" })).ToBeVisibleAsync();
        Assert.False(File.Exists(folder["mine/notes.overrides.json"]));
    }

    [Fact]
    public async Task A_gap_leads_to_its_line_where_a_heading_can_be_corrected()
    {
        var page = await OpenAsync(folder.Write("mine/notes.md", Notes));
        await page.GotoAsync("/notes");
        await page.Locator("#gaps a").First.ClickAsync();
        await Expect(page.Locator(".source .wanted")).ToContainTextAsync("The night ferry");
        await Expect(page.Locator(".source .wanted")).ToBeInViewportAsync();
        await page.Locator(".source .wanted").GetByRole(AriaRole.Link).ClickAsync();
        await page.GetByLabel("It is").SelectOptionAsync("improvement_area");
        await page.GetByRole(AriaRole.Button, new() { Name = "Correct it" }).ClickAsync();
        await Expect(page.Locator(".source .wanted")).ToContainTextAsync("improvement area");
        await page.GotoAsync("/notes");
        await Expect(page.Locator("#areas")).ToContainTextAsync("The night ferry");
        await page.Locator("#corrections").GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await Expect(page.Locator("#stories")).ToContainTextAsync("The night ferry");
    }

    [Fact]
    public async Task A_map_that_is_wider_than_a_phone_scrolls_by_itself()
    {
        var stories = Enumerable.Range(1, 12).Select(number => $"## Ferry number {number}\n* Found berth {number}.\n");
        var page = await OpenAsync(folder.Write("mine/notes.md", $"# Stories\n{string.Concat(stories)}# Questions\n* Tell me about a failure\n  * [Ferry](#ferry-number-12)\n"), new() { ViewportSize = new() { Width = 375, Height = 700 } });
        await page.GotoAsync("/notes/map");
        await Expect(page.Locator(".linked")).Not.ToHaveCountAsync(0);
        Assert.Equal(375, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private async Task<IPage> OpenAsync(string? notes, BrowserNewContextOptions? options = null)
    {
        var program = await RunningProgram.StartAsync(notes, folder["data"], Cancellation);
        programs.Add(program);
        options ??= new();
        options.BaseURL = program.Http.BaseAddress!.ToString();
        return await served.OpenAsync(options);
    }
}
