using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Interviewer.Tests.Faults;
using Interviewer.Tests.Terminal;
using Interviewer.Web.Security;
using Xunit;

namespace Interviewer.Tests.Web;

/// <summary>The program is for whoever sits at the machine, unless a token is set.</summary>
public sealed class AccessTests
{
    private const string Token = "0123456789abcdef";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://localhost:5080", "https://[::1]:5081", "http://127.8.0.1:80")]
    public void This_machine_needs_no_token(params string[] addresses)
    {
        var access = new Access(null, addresses);
        Assert.True(access.IsLocal);
        Assert.False(access.NeedsToken);
        Assert.False(access.IsToken(null) || access.IsToken("") || access.IsPass(null) || access.IsPass(""));
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.168.1.7:5080")]
    [InlineData("http://127.0.0.1.example.com:5080")]
    [InlineData("http://localhost.example.com")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("nonsense")]
    public void Any_other_address_does(string address)
    {
        var refused = Assert.Throws<InterviewerException>(() => new Access(" ", ["http://127.0.0.1:1", address]));
        Assert.Contains("Access:Token", refused.Message);
        Assert.Contains(address, refused.Message);
        Assert.False(new Access(Token, [address]).IsLocal);
        Assert.Contains("at least 16", Assert.Throws<InterviewerException>(() => new Access("short", [address])).Message);
    }

    [Fact]
    public void The_pass_is_not_the_token_and_neither_stands_for_the_other()
    {
        var access = new Access(Token, []);
        Assert.True(access.IsToken(Token) && access.IsPass(access.Pass));
        Assert.False(access.IsToken(access.Pass) || access.IsPass(Token) || access.IsToken(Token + "0") || access.IsPass(null));
        Assert.DoesNotContain(Token, access.Pass);
        Assert.NotEqual(access.Pass, new Access(Token + "0", []).Pass);
    }

    [Theory]
    [InlineData("--urls", "http://0.0.0.0:0")]
    [InlineData("Kestrel__Endpoints__All__Url", "http://*:0")]
    public async Task Serving_a_network_without_a_token_is_refused_in_one_sentence(string setting, string value)
    {
        var asked = setting.StartsWith('-');
        using var line = new CommandLine { Environment = asked ? new Dictionary<string, string>() : new Dictionary<string, string> { [setting] = value } };
        var outcome = await line.RunAsync(asked ? ["serve", setting, value] : ["serve", "--urls", "http://127.0.0.1:0"]);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("Access:Token", outcome.Errors);
        Assert.DoesNotContain("   at ", outcome.Errors);
    }

    [Fact]
    public async Task Without_the_token_nothing_is_shown_and_with_it_everything()
    {
        using var data = new TempFolder();
        using var program = await RunningProgram.StartAsync([], null, data.Path, Cancellation, settings: new Dictionary<string, string> { ["Access__Token"] = Token });
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = program.Http.BaseAddress };
        using var api = await browser.GetAsync("/api/interviews", Cancellation);
        Assert.Equal(HttpStatusCode.Unauthorized, api.StatusCode);
        Assert.Equal("application/problem+json", api.Content.Headers.ContentType?.MediaType);
        foreach (var path in new[] { "/", "/history?q=a", "/notes", "/api/../history" })
        {
            using var page = await browser.GetAsync(path, Cancellation);
            Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
            Assert.StartsWith("/access", page.Headers.Location!.OriginalString);
        }
        foreach (var path in new[] { "/api/reference/", "/api/openapi/v1.json", "/api/interviews/x/export" })
        {
            using var closed = await browser.GetAsync(path, Cancellation);
            Assert.Equal(HttpStatusCode.Unauthorized, closed.StatusCode);
        }
        using var started = await browser.PostAsJsonAsync("/api/interviews", new { questions = 1 }, Cancellation);
        Assert.Equal(HttpStatusCode.Unauthorized, started.StatusCode);

        using var wrong = await SignInAsync(browser, "0123456789abcdeF", "/history");
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        using var outside = await SignInAsync(browser, Token, "//evil.example/");
        Assert.Equal("/", outside.Headers.Location!.OriginalString);
        var cookie = Assert.Single(outside.Headers.GetValues("Set-Cookie"), set => set.StartsWith("interviewer-access", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=strict", cookie);
        using var home = await browser.GetAsync("/history", Cancellation);
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);

        using var bearer = new HttpRequestMessage(HttpMethod.Get, "/api/interviews") { Headers = { Authorization = new("Bearer", Token) } };
        using var listed = await program.Http.SendAsync(bearer, Cancellation);
        Assert.Equal(HttpStatusCode.OK, listed.StatusCode);
    }

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient browser, string token, string to)
    {
        var page = await browser.GetStringAsync($"/access?to={Uri.EscapeDataString(to)}", Cancellation);
        var guard = Regex.Match(page, "__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("token", token), new("to", to), new("__RequestVerificationToken", guard)]);
        return await browser.PostAsync("/access", form, Cancellation);
    }
}
