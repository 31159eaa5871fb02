using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Interviewer.Tests.Web;

public sealed class WebSecurityTests(ServedNotes served) : IClassFixture<ServedNotes>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/history")]
    [InlineData("/app.css")]
    [InlineData("/api/interviews")]
    [InlineData("/no-such-page")]
    [InlineData("/interviews/unknown")]
    public async Task Every_response_tells_the_browser_to_run_nothing_else(string path)
    {
        using var response = await served.Http.GetAsync(path, Cancellation);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task Another_host_name_is_not_served(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/interviews") { Headers = { Host = host } };
        using var response = await served.Http.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.Created)]
    public async Task Only_our_own_pages_may_change_something(string header, string value, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/interviews") { Content = JsonContent.Create(new { questions = 1 }) };
        request.Headers.Add(header, value);
        using var response = await served.Http.SendAsync(request, Cancellation);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        var id = await served.Program.StartInterviewAsync(1, 1, Cancellation);
        using var form = new FormUrlEncodedContent([new("id", id)]);
        using var response = await served.Http.PostAsync("/history?handler=Delete", form, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("answering", await served.Program.StateAsync(id, Cancellation));
    }

    [Fact]
    public async Task Programs_that_run_side_by_side_on_one_host_leave_each_others_cookies_alone()
    {
        await using var other = new ServedNotes();
        await other.InitializeAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        var names = new List<string>();
        foreach (var address in (Uri?[])[served.Http.BaseAddress, other.Http.BaseAddress])
        {
            using var page = await http.GetAsync(address, Cancellation);
            names.Add(Assert.Single(page.Headers.GetValues("Set-Cookie")).Split('=')[0]);
        }
        Assert.All(names, name => Assert.StartsWith("interviewer-form-", name, StringComparison.Ordinal));
        Assert.NotEqual(names[0], names[1]);
    }

    [Fact]
    public async Task What_is_said_is_text_on_every_page()
    {
        const string attack = "<script>alert(1)</script><img src=x onerror=alert(2)> \"><b>bold</b>";
        var id = await served.Program.StartInterviewAsync(1, 1, Cancellation);
        for (var turn = 0; turn < 3; turn++)
            await served.Program.AnswerAsync(id, $"t{turn}", $"I moved the start time and falls dropped to 4 a month. {attack}", () => { }, Cancellation);
        await served.Program.CommandAsync(id, "end", Cancellation);
        foreach (var page in new[] { $"/interviews/{id}", $"/interviews/{id}/report", $"/interviews/{id}/replay" })
        {
            var html = await served.Http.GetStringAsync(page, Cancellation);
            Assert.Contains("&lt;script&gt;alert(1)", html);
            Assert.DoesNotContain("<script>alert", html);
            Assert.DoesNotContain("<img", html);
            Assert.DoesNotContain("<b>bold", html);
        }
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so()
    {
        using var response = await served.Http.GetAsync("/interviews/20200101-0000-zzzzz/report", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no interview", await response.Content.ReadAsStringAsync(Cancellation));
    }
}
