using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace Interviewer.Tests.Web;

public sealed class ApiReferenceTests(ServedNotes served) : IClassFixture<ServedNotes>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_call_is_described_with_what_it_gives_and_how_it_fails()
    {
        var document = JsonNode.Parse(await served.Http.GetStringAsync("/api/openapi/v1.json", Cancellation))!;
        var calls = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(call => (Name: $"{call.Key} {path.Key}", Call: call.Value!))).ToList();
        Assert.True(calls.Count >= 16);
        Assert.All(calls, call =>
        {
            Assert.False(string.IsNullOrEmpty(call.Call["summary"]?.GetValue<string>()), call.Name);
            Assert.NotEmpty(call.Call["tags"]!.AsArray());
            Assert.Contains(call.Call["responses"]!.AsObject(), response => response.Key.StartsWith('2') && (response.Key == "204" || response.Value!["content"] is not null));
        });
        // What README promises is there.
        foreach (var path in new[] { "/api/notes", "/api/interviews", "/api/interviews/{id}/turns", "/api/interviews/{id}/commands", "/api/interviews/{id}/events", "/api/interviews/{id}/export" })
            Assert.NotNull(document["paths"]![path]);
        Assert.NotNull(document["components"]!["schemas"]!["InterviewStatus"]!["properties"]!["prompt"]);
    }

    [Fact]
    public async Task The_document_says_what_has_to_be_sent_and_all_that_may_come_back()
    {
        var document = JsonNode.Parse(await served.Http.GetStringAsync("/api/openapi/v1.json", Cancellation))!;
        JsonNode Call(string path, string method) => document["paths"]![path]![method]!;
        IEnumerable<string> Types(string path, string method) => Call(path, method)["responses"]!["200"]!["content"]!.AsObject().Select(content => content.Key);
        foreach (var request in new[] { "StartRequest", "MarkRequest" }) Assert.Null(document["components"]!["schemas"]![request]!["required"]);
        Assert.Equal(["turnId", "text"], document["components"]!["schemas"]!["AnswerRequest"]!["required"]!.AsArray().Select(name => name!.GetValue<string>()));
        Assert.Equal(["application/json", "text/event-stream"], Types("/api/interviews/{id}/events", "get"));
        Assert.Equal(["application/json", "text/markdown", "text/html"], Types("/api/interviews/{id}/export", "get"));
        var form = Call("/api/notes/files", "post")["requestBody"]!["content"]!["multipart/form-data"]!["schema"]!;
        Assert.Equal(("object", "array", "string"), ((string?)form["type"], (string?)form["properties"]!["files"]!["type"], (string?)form["properties"]!["pasted"]!["type"]));
        foreach (var (path, method, statuses) in new[]
        {
            ("/api/interviews", "post", "400 413 415"), ("/api/interviews/{id}/turns", "post", "400 404 409 413 415"), ("/api/interviews/{id}/commands", "post", "400 404 409 413 415"),
            ("/api/interviews/{id}/events", "get", "400 404"), ("/api/interviews/{id}/marks", "get", "404"), ("/api/interviews/{id}/marks/{version}", "put", "400 404 413 415"),
            ("/api/notes", "get", "400"), ("/api/notes/files", "post", "400 413 415"), ("/api/notes/files/{name}", "delete", "400 404"),
        })
            Assert.Equal(statuses, string.Join(' ', Call(path, method)["responses"]!.AsObject().Select(response => response.Key).Where(key => key[0] == '4').Order()));
    }

    [Fact]
    public async Task The_page_shows_every_call_and_loads_nothing_from_elsewhere()
    {
        var document = JsonNode.Parse(await served.Http.GetStringAsync("/api/openapi/v1.json", Cancellation))!;
        using var response = await served.Http.GetAsync("/api/reference", Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.All(
            document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(call => $"data-method=\"{call.Key.ToUpperInvariant()}\" data-path=\"{path.Key}\"")),
            call => Assert.Contains(call, page));
        Assert.DoesNotContain("//", page);
        Assert.DoesNotContain("unsafe-inline", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
    }
}
