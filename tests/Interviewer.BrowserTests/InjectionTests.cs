using System.Text.Json.Nodes;
using Interviewer.Tests;
using Interviewer.Tests.Faults;
using Microsoft.Playwright;
using Xunit;

namespace Interviewer.BrowserTests;

/// <summary>
/// A hundred strings that want to run, in notes, titles, file names, answers, private notes, corrections and searches. None does, none
/// becomes an element that could, and not one letter of them is lost.
/// </summary>
public sealed class InjectionTests(ServedBrowser served) : IDisposable
{
    // Before any script of the page: what runs, what the policy has to stop, and what only waits for a click is seen.
    private const string Watch = "window.stopped = []; addEventListener('securitypolicyviolation', event => stopped.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`), true);";

    private const string Find = """
        () => [
          ...(window.ran === undefined ? [] : ['ran']),
          ...stopped,
          ...[...document.querySelectorAll('*')].filter(element => element.getAttributeNames().some(name => name.startsWith('on'))
            || /^\s*(javascript|data):/i.test(element.getAttribute('href') ?? element.getAttribute('action') ?? element.getAttribute('src') ?? '')
            || element.matches('body script, iframe, object, embed, base, frameset, marquee, math, meta[http-equiv]')).map(element => element.outerHTML.slice(0, 200)),
        ]
        """;

    private static readonly string[] Attacks = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "injections.txt"));

    private readonly TempFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Nothing_runs_and_nothing_is_lost()
    {
        var cancellation = TestContext.Current.CancellationToken;
        Assert.Equal(100, Attacks.Distinct().Count());
        using var program = await RunningProgram.StartAsync(null, data.Path, cancellation);
        var page = await served.OpenAsync(new() { BaseURL = program.Http.BaseAddress!.ToString() });
        await page.AddInitScriptAsync(Watch);
        var faults = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            faults.Add($"{page.Url}: a dialog says {dialog.Message}");
            await dialog.DismissAsync();
        };

        // The upload as the page does it, each string as the name of a file and as title, item and question in it.
        await page.GotoAsync("/notes/files");
        var drop = await page.EvaluateHandleAsync("""
            attacks => {
              const data = new DataTransfer();
              attacks.forEach((attack, index) => data.items.add(new File([
                `# Stories\n## ${attack}\n* Context\n  * ${attack}\n* I moved the early shift ${attack}\n* **Learnings**\n  * Ask first ${attack}\n\n# Questions\n* Tell me about ${attack}\n  * ${attack}\n`,
              ], `${index} ${attack}.md`)));
              // Some of the names are none that a file may have.
              data.items.add(new File([attacks.map(attack => `## ${attack}\n* ${attack}\n`).join('\n')], 'all.md'));
              return data;
            }
            """, Attacks);
        await page.DispatchEventAsync("[data-drop]", "drop", new { dataTransfer = drop });
        await Assertions.Expect(page.Locator(".upload-results li")).ToHaveCountAsync(Attacks.Length + 1);
        await CheckAsync("the results of the upload");
        var file = JsonNode.Parse(await program.Http.GetStringAsync("/api/notes/files", cancellation))!.AsArray()[0]!["name"]!.GetValue<string>();

        var id = await program.StartInterviewAsync(1, 1, cancellation);
        var noted = string.Join('\n', Attacks.Take(60));
        var answer = "I moved the early shift. " + string.Join('\n', Attacks);
        await page.GotoAsync($"/interviews/{id}");
        var chat = new ChatPage(page);
        await chat.CompleteQuestionAsync(answer);
        await CheckAsync("the chat");
        await page.GotoAsync($"/interviews/{id}/replay");
        await page.Keyboard.PressAsync("End");
        await page.EvaluateAsync("for (const fold of document.querySelectorAll('details')) fold.open = true");
        await page.Locator("[data-note]").Nth(1).FillAsync(noted);
        await Assertions.Expect(page.GetByText("Kept.")).ToBeVisibleAsync();
        await program.CommandAsync(id, "end", cancellation);

        var query = Uri.EscapeDataString(Attacks[20]);
        var name = Uri.EscapeDataString(file);
        foreach (var path in new[]
        {
            "/", "/notes", $"/notes?q={query}", $"/notes/source?file={name}&line=2&edit=true", $"/notes?file={name}&line=10&edit=true", "/notes/map", "/notes/files", "/progress",
            "/history", $"/history?q={query}", $"/interviews/{id}", $"/interviews/{id}/report", $"/interviews/{id}/replay", $"/interviews/{query}", "/settings",
        })
        {
            await page.GotoAsync(path);
            await page.EvaluateAsync("for (const fold of document.querySelectorAll('details')) fold.open = true");
            await CheckAsync(path);
        }
        // The exported page has no policy of a server to protect it.
        await page.GotoAsync("about:blank");
        await page.SetContentAsync((await program.Http.GetStringAsync($"/api/interviews/{id}/export?format=html", cancellation)).Replace("<meta http-equiv", "<meta name", StringComparison.Ordinal));
        await CheckAsync("the exported page");

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        var kept = JsonNode.Parse(await program.Http.GetStringAsync($"/api/interviews/{id}/export?format=json", cancellation))!;
        var answers = kept["events"]!.AsArray().Where(entry => entry!["type"]!.GetValue<string>() == "answer_given").ToList();
        Assert.NotEmpty(answers);
        Assert.All(answers, entry => Assert.Equal(answer, entry!["text"]!.GetValue<string>()));
        Assert.Equal(noted, kept["marks"]![0]!["note"]!.GetValue<string>());
        var notes = kept["noteFiles"]!.AsArray();
        Assert.True(notes.Count > 90);
        Assert.All(Attacks, attack => Assert.Contains(notes, note => note!["text"]!.GetValue<string>().Contains(attack, StringComparison.Ordinal)));

        async Task CheckAsync(string where) =>
            faults.AddRange((await page.EvaluateAsync<string[]>(Find)).Select(found => $"{where}: {found}"));
    }
}
