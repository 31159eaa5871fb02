using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Interviewer.Tests.Faults;
using Xunit;

namespace Interviewer.Tests.Web;

/// <summary>Bringing notes of one's own, and what practising on them adds up to.</summary>
public sealed class OwnNotesTests : IDisposable
{
    private const string Notes = """
        # Stories
        ## The night ferry
        * Context
          * The ferry was three hours late and 80 passengers had no cabin.
        * Found 40 berths on a freighter in the next dock.
        * **Impact**
          * Everybody slept before midnight.
        * **Learnings**
          * I should have asked the harbour master first.
        # Questions
        * Tell me about a time when a plan fell through
          * Root cause
        * What did you learn on the ferry?
        """;

    private readonly TempFolder data = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Uploaded_notes_are_practised_on_survive_a_restart_and_can_be_removed()
    {
        using (var program = await RunningProgram.StartAsync(null, data.Path, Cancellation))
        {
            Assert.Contains("Bring your own notes", await program.Http.GetStringAsync("/", Cancellation));
            var results = await UploadAsync(program, ("trip/ferry.md", Notes), ("trip/../../out.md", Notes), ("trip/photo.png", "x"));
            Assert.Equal(["added", "refused", "refused"], results.Select(result => result!["outcome"]!.GetValue<string>()));
            Assert.Equal(["The night ferry"], await StoriesAsync(program));
            Assert.DoesNotContain("Bring your own notes", await program.Http.GetStringAsync("/", Cancellation));
        }
        Assert.Equal([Path.Combine(data.Path, "notes", "ferry.md")], Directory.GetFiles(data.Path, "*.md", SearchOption.AllDirectories));
        using var again = await RunningProgram.StartAsync(null, data.Path, Cancellation);
        Assert.Equal(["The night ferry"], await StoriesAsync(again));
        await UploadAsync(again, ("other.md", Notes.Replace("night ferry", "early train", StringComparison.Ordinal)));
        Assert.Equal(["The night ferry", "The early train"], await StoriesAsync(again));
        using var removed = await again.Http.DeleteAsync("/api/notes/files/ferry.md", Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        Assert.Equal(["The early train"], await StoriesAsync(again));
        using var gone = await again.Http.DeleteAsync("/api/notes/files/ferry.md", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        // Two folders of their own, so that neither is left out of the names.
        await UploadAsync(again, ("north/deep.md", Notes), ("south/deep.md", Notes));
        foreach (var address in new[] { "north%2Fdeep.md", "south/deep.md" })
        {
            using var below = await again.Http.DeleteAsync($"/api/notes/files/{address}", Cancellation);
            Assert.Equal(HttpStatusCode.NoContent, below.StatusCode);
        }
        using var last = await again.Http.DeleteAsync("/api/notes/files/other.md", Cancellation);
        Assert.DoesNotContain("The early train", await StoriesAsync(again));
    }

    [Fact]
    public async Task Of_removed_notes_and_a_deleted_interview_nothing_can_be_read_in_the_data_folder()
    {
        using var program = await RunningProgram.StartAsync(null, data.Path, Cancellation);
        await UploadAsync(program, ("ferry.md", Notes), ("train.md", Notes.Replace("berths", "zeppelinseats", StringComparison.Ordinal)), ("bus.md", Notes.Replace("night ferry", "bus", StringComparison.Ordinal)));
        for (var i = 0; (await program.Http.GetFromJsonAsync<JsonArray>("/api/notes/search?q=zeppelinseats", Cancellation))!.Count == 0; i++)
        {
            Assert.True(i < 200, "uploaded notes are not found");
            await Task.Delay(50, Cancellation);
        }
        var id = await StartAsync(program, "practice");
        await AnswerAsync(program, id, "I quizzledanced until everybody slept.");
        Assert.True(data.Holds("quizzledanced") && data.Holds("zeppelinseat"));
        using (var deleted = await program.Http.DeleteAsync($"/api/interviews/{id}", Cancellation)) Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.False(data.Holds("quizzledanced"));
        using (var removed = await program.Http.DeleteAsync("/api/notes/files/train.md", Cancellation)) Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        Assert.False(data.Holds("zeppelinseat"));
    }

    [Fact]
    public async Task What_is_no_form_with_files_is_told_what_to_send()
    {
        using var program = await RunningProgram.StartAsync(null, data.Path, Cancellation);
        using var nameless = new MultipartFormDataContent { { new StringContent(Notes), "files" } };
        using var other = new MultipartFormDataContent { { new StringContent("x"), "y" }, { new StringContent(" "), "pasted" } };
        using var broken = new StringContent("x") { Headers = { ContentType = new("multipart/form-data") { Parameters = { new("boundary", "b") } } } };
        (HttpContent? Sent, HttpStatusCode Status, string Sentence)[] wrong =
        [
            (null, HttpStatusCode.UnsupportedMediaType, "Send multipart/form-data"),
            (JsonContent.Create(new { }), HttpStatusCode.UnsupportedMediaType, "Send multipart/form-data"),
            (nameless, HttpStatusCode.BadRequest, "has no name"),
            (other, HttpStatusCode.BadRequest, "There is nothing in the form. Send multipart/form-data"),
            (broken, HttpStatusCode.BadRequest, "breaks off or is none"),
        ];
        foreach (var (sent, status, sentence) in wrong)
        {
            using var response = await program.Http.PostAsync("/api/notes/files", sent, Cancellation);
            Assert.Equal(status, response.StatusCode);
            Assert.Contains(sentence, (await response.Content.ReadFromJsonAsync<JsonObject>(Cancellation))!["detail"]!.GetValue<string>());
        }
        using var form = Form(("a.md", Notes));
        using var replaced = await program.Http.PostAsync("/api/notes/files?replace=abc", form, Cancellation);
        Assert.Contains("replace takes true or false, not 'abc'.", await replaced.Content.ReadAsStringAsync(Cancellation));
        Assert.Empty((await program.Http.GetFromJsonAsync<JsonArray>("/api/notes/files", Cancellation))!);
    }

    [Fact]
    public async Task Notes_named_at_the_start_take_no_uploads()
    {
        using var program = await RunningProgram.StartAsync(data.Write("mine/notes.md", Notes), data["kept"], Cancellation);
        using var form = Form(("other.md", Notes));
        using var refused = await program.Http.PostAsync("/api/notes/files", form, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("without --notes", await refused.Content.ReadAsStringAsync(Cancellation));
        Assert.Contains("named when the program was started", await program.Http.GetStringAsync("/notes/files", Cancellation));
    }

    [Fact]
    public async Task Progress_counts_the_last_attempt_and_keeps_a_running_real_interview_back()
    {
        using var program = await RunningProgram.StartAsync(data.Write("mine/notes.md", Notes), data["kept"], Cancellation);
        Assert.Contains("Nothing was graded yet", await program.Http.GetStringAsync("/progress", Cancellation));
        var real = await StartAsync(program, "real");
        await AnswerAsync(program, real, "I found 40 berths on a freighter. I should have asked the harbour master first.");
        Assert.Contains("Nothing was graded yet", await program.Http.GetStringAsync("/progress", Cancellation));
        await program.CommandAsync(real, "end", Cancellation);
        Assert.DoesNotContain("Nothing was graded yet", await program.Http.GetStringAsync("/progress", Cancellation));
        using var gone = await program.Http.DeleteAsync($"/api/interviews/{real}", Cancellation);
        Assert.Contains("Nothing was graded yet", await program.Http.GetStringAsync("/progress", Cancellation));

        var practice = await StartAsync(program, "practice");
        await AnswerAsync(program, practice, "The ferry was late and I found 40 berths on a freighter in the next dock; everybody slept before midnight.");
        Assert.Contains("0 of 1", await program.Http.GetStringAsync("/progress", Cancellation));
        await program.CommandAsync(practice, "retry", Cancellation);
        await AnswerAsync(program, practice, "The ferry was late and I found 40 berths on a freighter in the next dock. I should have asked the harbour master first.");
        var page = await program.Http.GetStringAsync("/progress", Cancellation);
        Assert.Contains("1 of 1", page);
        var second = await StartAsync(program, "practice");
        await AnswerAsync(program, second, "The ferry was late and I found 40 berths on a freighter in the next dock; everybody slept before midnight.");
        foreach (var chart in new[] { "score", "dimensions", "learnings", "stories", "calendar" })
        {
            using var picture = await program.Http.GetAsync($"/progress?handler=Picture&name={chart}", Cancellation);
            Assert.Equal("image/svg+xml", picture.Content.Headers.ContentType?.MediaType);
            Assert.Equal("svg", System.Xml.Linq.XDocument.Parse(await picture.Content.ReadAsStringAsync(Cancellation)).Root!.Name.LocalName);
        }
        Assert.Contains("harbour master", await program.Http.GetStringAsync("/notes/map", Cancellation));

    }

    private static async Task<string> StartAsync(RunningProgram program, string mode)
    {
        using var response = await program.Http.PostAsJsonAsync("/api/interviews", new { questions = mode == "real" ? 2 : 1, mode, seed = 1 }, Cancellation);
        return (await response.Content.ReadFromJsonAsync<JsonObject>(Cancellation))!["id"]!.GetValue<string>();
    }

    private static async Task AnswerAsync(RunningProgram program, string id, string answer)
    {
        var turn = (await program.EventsAsync(id, Cancellation)).Count;
        for (var time = 0; time < 3; time++) await program.AnswerAsync(id, $"t{turn}-{time}", answer, () => { }, Cancellation);
    }

    private static async Task<IEnumerable<string>> StoriesAsync(RunningProgram program) =>
        JsonNode.Parse(await program.Http.GetStringAsync("/api/notes", Cancellation))!["stories"]!.AsArray().Select(story => story!["title"]!.GetValue<string>());

    private static async Task<JsonArray> UploadAsync(RunningProgram program, params (string Name, string Text)[] files)
    {
        using var form = Form(files);
        using var response = await program.Http.PostAsync("/api/notes/files", form, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonArray>(Cancellation))!;
    }

    private static MultipartFormDataContent Form(params (string Name, string Text)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, text) in files) form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", name);
        return form;
    }
}
