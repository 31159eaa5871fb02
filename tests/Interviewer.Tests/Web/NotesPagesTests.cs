using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace Interviewer.Tests.Web;

public sealed class NotesPagesTests(ServedNotes served) : IClassFixture<ServedNotes>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_notes_are_served_as_they_were_understood()
    {
        var notes = JsonNode.Parse(await served.Http.GetStringAsync("/api/notes", Cancellation))!;
        var stories = notes["stories"]!.AsArray();
        Assert.NotEmpty(notes["questions"]!.AsArray());
        Assert.NotEmpty(stories);
        var page = WebUtility.HtmlDecode(await served.Http.GetStringAsync("/notes", Cancellation));
        Assert.All(stories, story => Assert.Contains(story!["title"]!.GetValue<string>(), page));
        Assert.All(notes["gaps"]!.AsArray(), gap => Assert.Contains(gap!["message"]!.GetValue<string>(), page));
    }

    [Fact]
    public async Task A_passage_is_found_once_the_worker_has_read_the_notes()
    {
        while (JsonNode.Parse(await served.Http.GetStringAsync("/api/notes/status", Cancellation))!["state"]!.GetValue<string>() != "ready")
            await Task.Delay(50, Cancellation);
        var hits = JsonNode.Parse(await served.Http.GetStringAsync("/api/notes/search?q=falls+incident+forms&top=3", Cancellation))!.AsArray();
        Assert.InRange(hits.Count, 1, 3);
        Assert.Contains("incident forms", hits[0]!["text"]!.GetValue<string>());
        Assert.Contains("incident forms", await served.Http.GetStringAsync("/notes?q=falls+incident+forms", Cancellation));
    }

    [Fact]
    public async Task A_search_for_nothing_and_one_that_finds_nothing_say_so()
    {
        using var empty = await served.Http.GetAsync("/api/notes/search?q=", Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Contains("Nothing in your notes matches", await served.Http.GetStringAsync("/notes?q=zeppelin<b>", Cancellation));
    }
}
