using System.Net;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Interviewer.Tests.Web;

public sealed class InterviewsApiTests(ServedNotes served) : IClassFixture<ServedNotes>
{
    private const string Answer = "I took four months of incident forms home and plotted them by hour. Falls dropped from 11 a month to 4 a month in 6 months.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_is_streamed_back_event_by_event_and_ends_with_the_state()
    {
        var id = await StartAsync("practice");
        using var response = await PostAsync($"/api/interviews/{id}/turns", new { turnId = "t1", text = Answer, elapsedMs = 4200 });
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        var events = await EventsAsync(response);
        Assert.Equal(["answer_given", "answer_graded"], events.Take(2).Select(entry => entry.EventType));
        Assert.Equal("state", events[^1].EventType);
        Assert.Equal(Answer, JsonNode.Parse(events[0].Data)!["text"]!.GetValue<string>());
        var stored = await served.Program.EventsAsync(id, Cancellation);
        Assert.Equal(stored.Skip(stored.Count - events.Count + 1).Select(entry => entry.ToJsonString()), events.SkipLast(1).Select(entry => JsonNode.Parse(entry.Data)!.ToJsonString()));
    }

    [Fact]
    public async Task The_same_turn_again_stores_nothing_and_gives_the_same_events()
    {
        var id = await StartAsync("practice");
        using var first = await PostAsync($"/api/interviews/{id}/turns", new { turnId = "t1", text = Answer });
        var once = await EventsAsync(first);
        using var second = await PostAsync($"/api/interviews/{id}/turns", new { turnId = "t1", text = "Other words under the same id." });
        var again = await EventsAsync(second);
        Assert.Equal(once.Select(entry => entry.Data), again.Select(entry => entry.Data));
        Assert.Single(await served.Program.EventsAsync(id, Cancellation), entry => entry["type"]!.GetValue<string>() == "answer_given");
    }

    [Theory]
    [InlineData("commands", """{"command":"continue"}""", HttpStatusCode.Conflict, "still open")]
    [InlineData("commands", """{"command":"dance"}""", HttpStatusCode.BadRequest, "no command 'dance'")]
    [InlineData("turns", """{"turnId":"t1","text":"  "}""", HttpStatusCode.BadRequest, "text is empty")]
    [InlineData("turns", """{"turnId":"t1"}""", HttpStatusCode.BadRequest, "text is empty")]
    [InlineData("turns", """{"turnId":"t1","text":"An answer.","elapsedMs":-5}""", HttpStatusCode.BadRequest, "elapsedMs takes milliseconds from 0 up, not -5.")]
    [InlineData("turns", """{"turnId":"t1","text":"An answer.","elapsedMs":"long"}""", HttpStatusCode.BadRequest, "The value of elapsedMs cannot stand there")]
    [InlineData("turns", "", HttpStatusCode.BadRequest, "no body")]
    [InlineData("turns", """{"text":"An answer without an id."}""", HttpStatusCode.BadRequest, "turnId")]
    [InlineData("turns", """{"turnId":""", HttpStatusCode.BadRequest, "no JSON that can be read (line 1, character 11)")]
    public async Task What_cannot_be_done_is_said_in_one_sentence(string route, string json, HttpStatusCode status, string words)
    {
        var id = await StartAsync("practice");
        using var response = await served.Http.PostAsync($"/api/interviews/{id}/{route}", new StringContent(json, Encoding.UTF8, "application/json"), Cancellation);
        await AssertProblemAsync(response, status, words);
        Assert.Equal(2, (await served.Program.EventsAsync(id, Cancellation)).Count);
    }

    [Theory]
    [InlineData("/api/notes/search?q=falls&top=abc", "top takes a whole number, not 'abc'.")]
    [InlineData("/api/notes/search?q=falls&top=0", "top takes a whole number from 1 to 100, not 0.")]
    [InlineData("/api/notes/search?q=falls&top=-1", "not -1.")]
    [InlineData("/api/interviews/{id}/events?after=abc", "after takes a whole number, not 'abc'.")]
    [InlineData("/api/interviews", "minutes takes a whole number from 1 up, not 0.", """{"minutes":0}""")]
    [InlineData("/api/interviews", "minutes takes a whole number from 1 up, not -3.", """{"minutes":-3}""")]
    public async Task A_value_out_of_its_range_is_named(string address, string sentence, string? json = null)
    {
        if (address.Contains("{id}")) address = address.Replace("{id}", await StartAsync("practice"));
        using var response = json is null
            ? await served.Http.GetAsync(address, Cancellation)
            : await served.Http.PostAsync(address, new StringContent(json, Encoding.UTF8, "application/json"), Cancellation);
        await AssertProblemAsync(response, HttpStatusCode.BadRequest, sentence);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/marks")]
    [InlineData("GET", "/events")]
    [InlineData("GET", "/export?format=md")]
    [InlineData("DELETE", "")]
    [InlineData("POST", "/commands")]
    public async Task An_unknown_interview_is_not_found(string method, string route)
    {
        using var request = new HttpRequestMessage(new(method), $"/api/interviews/20200101-0000-zzzzz{route}");
        if (method == "POST") request.Content = JsonContent.Create(new { command = "skip" });
        using var response = await served.Http.SendAsync(request, Cancellation);
        await AssertProblemAsync(response, HttpStatusCode.NotFound, "20200101-0000-zzzzz");
    }

    [Fact]
    public async Task A_focus_that_matches_nothing_is_refused()
    {
        using var response = await PostAsync("/api/interviews", new { focus = "No such story anywhere" });
        await AssertProblemAsync(response, HttpStatusCode.BadRequest, "No such story anywhere");
    }

    [Fact]
    public async Task Too_large_a_body_is_refused()
    {
        var id = await StartAsync("practice");
        using var response = await PostAsync($"/api/interviews/{id}/turns", new { turnId = "t1", text = new string('x', 600_000) });
        await AssertProblemAsync(response, HttpStatusCode.RequestEntityTooLarge, "50,000");
        using var longer = await PostAsync($"/api/interviews/{id}/turns", new { turnId = "t1", text = new string('x', 50_001) });
        await AssertProblemAsync(longer, HttpStatusCode.RequestEntityTooLarge, "text has 50,001 characters; at most 50,000 can be kept.");
    }

    [Fact]
    public async Task An_address_that_is_not_there_is_a_problem_too()
    {
        using var response = await served.Http.GetAsync("/api/no-such-thing", Cancellation);
        await AssertProblemAsync(response, HttpStatusCode.NotFound, "nothing at this address");
    }

    [Fact]
    public async Task Deleted_is_gone()
    {
        var id = await StartAsync("practice");
        using var deleted = await served.Http.DeleteAsync($"/api/interviews/{id}", Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        using var gone = await served.Http.GetAsync($"/api/interviews/{id}", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.DoesNotContain(id, await served.Http.GetStringAsync("/api/interviews", Cancellation));
    }

    [Theory]
    [InlineData("md", "text/markdown")]
    [InlineData("json", "application/json")]
    [InlineData("html", "text/html")]
    public async Task An_interview_is_exported_as_a_file(string format, string type)
    {
        var id = await StartAsync("practice");
        await served.Program.AnswerAsync(id, "t1", Answer, () => { }, Cancellation);
        using var response = await served.Http.GetAsync($"/api/interviews/{id}/export?format={format}", Cancellation);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"interview-{id}.{format}", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains("four months of incident forms", await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task A_running_real_interview_keeps_its_feedback()
    {
        var id = await StartAsync("real");
        for (var turn = 0; turn < 3; turn++) await served.Program.AnswerAsync(id, $"t{turn}", Answer, () => { }, Cancellation);
        Assert.Null(JsonNode.Parse(await served.Http.GetStringAsync($"/api/interviews/{id}", Cancellation))!["score"]);
        using var card = await served.Http.GetAsync($"/interviews/{id}?handler=Card&number=1&attempt=1", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, card.StatusCode);
        using var shape = await served.Http.GetAsync($"/interviews/{id}?handler=Star&number=1&attempt=1", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, shape.StatusCode);
        foreach (var page in new[] { "", "/report", "/replay" })
            Assert.DoesNotContain("class=\"card\"", await served.Http.GetStringAsync($"/interviews/{id}{page}", Cancellation));
        await served.Program.CommandAsync(id, "end", Cancellation);
        Assert.Contains("class=\"card\"", await served.Http.GetStringAsync($"/interviews/{id}/report", Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/report")]
    [InlineData("/replay")]
    [InlineData("?handler=Card&number=1&attempt=1")]
    public async Task The_shape_of_an_answer_is_a_table_too_and_can_be_saved(string page)
    {
        var id = await StartAsync("practice");
        await served.Program.AnswerAsync(id, "t1", Answer, () => { }, Cancellation);
        await served.Program.CommandAsync(id, "skip", Cancellation);
        var html = WebUtility.HtmlDecode(await served.Http.GetStringAsync($"/interviews/{id}{page}", Cancellation));
        Assert.Matches(@"<th scope=""row"" dir=""auto"">Falls dropped from 11 a month to 4 a month in 6 months\.</th><td class=""star-part"">Result</td><td>13</td>", html);
        var address = System.Text.RegularExpressions.Regex.Match(html, @"/interviews/\S+\?handler=Star&number=1&attempt=1").Value;
        using var saved = await served.Http.GetAsync(address, Cancellation);
        Assert.Equal("image/svg+xml", saved.Content.Headers.ContentType?.MediaType);
        Assert.Equal("answer-q1-1.svg", saved.Content.Headers.ContentDisposition?.FileName);
        var picture = await saved.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal("svg", System.Xml.Linq.XDocument.Parse(picture).Root!.Name.LocalName);
        Assert.Contains(".star-r", picture);
        Assert.Matches("Result [0-9]+ %", picture);
    }

    [Fact]
    public async Task Nothing_of_a_grade_leaves_the_program_while_a_real_interview_runs()
    {
        var id = await StartAsync("real");
        using var response = await PostAsync($"/api/interviews/{id}/turns", new { turnId = "t1", text = Answer });
        var streamed = await EventsAsync(response);
        Assert.Contains(streamed, entry => entry.EventType == "answer_given");
        for (var turn = 2; turn < 4; turn++) await served.Program.AnswerAsync(id, $"t{turn}", Answer, () => { }, Cancellation);
        var told = string.Concat(streamed.Select(entry => $"{entry.EventType} {entry.Data}"))
            + await served.Http.GetStringAsync($"/api/interviews/{id}/events", Cancellation)
            + await served.Http.GetStringAsync($"/api/interviews/{id}/export?format=json", Cancellation)
            + await served.Http.GetStringAsync($"/api/interviews/{id}/export?format=md", Cancellation)
            + await served.Http.GetStringAsync($"/api/interviews/{id}/export?format=html", Cancellation);
        foreach (var word in new[] { "answer_graded", "\"verdict\"", "evaluation", "unprompted\":1", "score\":1", "Missing", "Goal" }) Assert.DoesNotContain(word, told);
        Assert.DoesNotMatch("\"(?:score|unprompted)\":\\s*[0-9]", told);
        var listed = JsonNode.Parse(await served.Http.GetStringAsync("/api/interviews", Cancellation))!.AsArray().Single(one => one!["id"]!.GetValue<string>() == id)!;
        Assert.Null(listed["score"]);
        await served.Program.CommandAsync(id, "end", Cancellation);
        Assert.Contains("answer_graded", await served.Http.GetStringAsync($"/api/interviews/{id}/events", Cancellation));
        Assert.Contains("Goal", await served.Http.GetStringAsync($"/api/interviews/{id}/export?format=md", Cancellation));
    }

    [Fact]
    public async Task Who_follows_an_interview_hears_everything_once_over_a_break()
    {
        var id = await StartAsync("practice");
        List<SseItem<string>> heard = [];
        using (var first = await FollowAsync(id, null))
        {
            await served.Program.AnswerAsync(id, "t1", Answer, () => { }, Cancellation);
            await foreach (var item in SseParser.Create(await first.Content.ReadAsStreamAsync(Cancellation)).EnumerateAsync(Cancellation))
            {
                heard.Add(item);
                if (item.EventType == "answer_given") break;
            }
        }
        await served.Program.CommandAsync(id, "skip", Cancellation);
        using var second = await FollowAsync(id, heard[^1].EventId);
        await served.Program.CommandAsync(id, "end", Cancellation);
        // The stream ends by itself with the interview.
        await foreach (var item in SseParser.Create(await second.Content.ReadAsStreamAsync(Cancellation)).EnumerateAsync(Cancellation)) heard.Add(item);
        var stored = await served.Program.EventsAsync(id, Cancellation);
        Assert.Equal(Enumerable.Range(1, stored.Count).Select(version => $"{version}"), heard.Select(item => item.EventId));
        Assert.Equal(stored.Select(entry => entry.ToJsonString()), heard.Select(item => JsonNode.Parse(item.Data)!.ToJsonString()));
        Assert.Equal(stored.Select(entry => entry["type"]!.GetValue<string>()), heard.Select(item => item.EventType));
        using var unknown = await FollowAsync("20200101-0000-zzzzz", null);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task Who_follows_an_interview_that_is_deleted_is_let_go()
    {
        var id = await StartAsync("practice");
        using var following = await FollowAsync(id, null, accept: "TEXT/EVENT-STREAM");
        Assert.Equal("text/event-stream", following.Content.Headers.ContentType?.MediaType);
        using var deleted = await served.Http.DeleteAsync($"/api/interviews/{id}", Cancellation);
        Assert.Equal(["started", "question_asked"], (await EventsAsync(following)).Select(item => item.EventType));
    }

    [Fact]
    public async Task Marks_are_part_of_the_export()
    {
        var id = await StartAsync("practice");
        using var kept = await served.Http.PutAsJsonAsync($"/api/interviews/{id}/marks/2", new { bookmarked = true, note = "breathe" }, Cancellation);
        var marks = JsonNode.Parse(await served.Http.GetStringAsync($"/api/interviews/{id}/export?format=json", Cancellation))!["marks"]!.AsArray();
        Assert.Equal((2, true, "breathe"), (marks[0]!["version"]!.GetValue<int>(), marks[0]!["bookmarked"]!.GetValue<bool>(), marks[0]!["note"]!.GetValue<string>()));
    }

    private async Task<HttpResponseMessage> FollowAsync(string id, string? last, string accept = "text/event-stream")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"/api/interviews/{id}/events") { Headers = { Accept = { new(accept) } } };
        if (last is not null) request.Headers.Add("Last-Event-ID", last);
        return await served.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
    }

    private async Task<string> StartAsync(string mode)
    {
        using var response = await PostAsync("/api/interviews", new { questions = 3, mode, seed = 7 });
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var id = (await response.Content.ReadFromJsonAsync<JsonObject>(Cancellation))!["id"]!.GetValue<string>();
        Assert.Equal($"/api/interviews/{id}", response.Headers.Location?.ToString());
        return id;
    }

    private Task<HttpResponseMessage> PostAsync(string path, object body) => served.Http.PostAsJsonAsync(path, body, Cancellation);

    private static async Task<List<SseItem<string>>> EventsAsync(HttpResponseMessage response) =>
        [.. SseParser.Create(await response.Content.ReadAsStreamAsync(Cancellation)).Enumerate()];

    private static async Task AssertProblemAsync(HttpResponseMessage response, HttpStatusCode status, string words)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(words, (await response.Content.ReadFromJsonAsync<JsonObject>(Cancellation))!["detail"]!.GetValue<string>());
    }
}
