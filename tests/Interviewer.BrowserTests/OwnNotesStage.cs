using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace Interviewer.BrowserTests;

/// <summary>Uploaded notes with corrections, and a page that fails.</summary>
internal static class OwnNotesStage
{
    public static async Task<Stage> StartAsync()
    {
        var stage = await Stage.StartAsync(null);
        var notes = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "sample-notes", "ward-manager.md"));
        using var form = new MultipartFormDataContent { { new ByteArrayContent(notes), "files", "my notes.md" } };
        (await stage.Program.Http.PostAsync("/api/notes/files", form)).EnsureSuccessStatusCode();
        stage.Add("own-home", "/");
        stage.Add("own-files", "/notes/files", whole: true, page => page.Locator("input[type=file]").First.SetInputFilesAsync(
        [
            new FilePayload { Name = "my notes.md", MimeType = "text/markdown", Buffer = notes },
            new FilePayload { Name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft.png", MimeType = "image/png", Buffer = [1] },
        ]));
        stage.Add("own-corrected", "/notes", whole: false, async page =>
        {
            // As what it is anyway, so that each visit finds the same.
            await page.Locator("#questions details").Nth(1).Locator("summary").ClickAsync();
            await page.Locator("#questions details").Nth(1).GetByRole(AriaRole.Link, new() { Name = "Correct what it is" }).ClickAsync();
            await page.GetByLabel("It is").SelectOptionAsync("question");
            await page.GetByRole(AriaRole.Button, new() { Name = "Correct it" }).ClickAsync();
            await Assertions.Expect(page.Locator("#corrections")).ToHaveCountAsync(1);
        });
        stage.Add("own-correct", "/notes", whole: false, async page =>
        {
            await page.Locator("#questions details").Nth(2).Locator("summary").ClickAsync();
            await page.Locator("#questions details").Nth(2).GetByRole(AriaRole.Link, new() { Name = "Correct what it is" }).ClickAsync();
            await Assertions.Expect(page.GetByLabel("It is")).ToBeVisibleAsync();
        });
        stage.Add("own-source-correct", "/notes/source?line=14&edit=true", whole: false);
        var broken = await stage.BeginAsync();
        await BreakMarksAsync(stage);
        stage.Add("failure", $"/interviews/{broken}/replay");
        return stage;
    }

    /// <summary>As on a damaged disk: what one page reads is gone, and it cannot be shown.</summary>
    private static async Task BreakMarksAsync(Stage stage)
    {
        await using var connection = new SqliteConnection($"Data Source={stage.Data["interviewer.db"]};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "drop table Marks";
        await command.ExecuteNonQueryAsync();
    }
}
