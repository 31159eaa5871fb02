using System.Net;
using System.Text.RegularExpressions;
using Interviewer.Eval.ModelServer;
using Interviewer.Tests.Faults;
using Xunit;

namespace Interviewer.Tests.Web;

public sealed class SettingsPageTests : IDisposable
{
    private const string Key = "sk-planted-key-4711";

    private readonly TempFolder data = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_call_to_each_model_says_who_answered_what_and_never_the_key()
    {
        await using var server = await FakeModelServer.StartAsync(Cancellation);
        server.Otherwise = request => request.Schema is null ? new FakeReply.Text("<b>ready</b>") : new FakeReply.Status(HttpStatusCode.Unauthorized);
        using var program = await StartAsync(("Models__Provider", "OpenAI"), ("Models__Endpoint", $"{server.Address}/v1?key={Key}"), ("Models__Key", Key), ("Models__Model", "fake-model"));
        var page = await program.Http.GetStringAsync("/settings", Cancellation);
        Assert.Contains("fake-model", page);
        Assert.Contains($"{server.Address}/v1", page);
        Assert.Contains("Passages are found by their words", page);
        Assert.Empty(server.Requests);

        var spoken = await TryAsync(program, page, "Interviewer");
        Assert.Matches("fake-model at 127.0.0.1 answered in [0-9,]+ ms: it said “&lt;b&gt;ready&lt;/b&gt;”", WebUtility.HtmlDecode(spoken).Replace("<b>ready</b>", "&lt;b&gt;ready&lt;/b&gt;", StringComparison.Ordinal));
        Assert.DoesNotContain("<b>ready", spoken);
        var refused = await TryAsync(program, page, "Grader");
        Assert.Contains("refuses the key", refused);
        foreach (var text in new[] { page, spoken, refused }) Assert.DoesNotContain(Key, text);
    }

    [Fact]
    public async Task Settings_that_are_incomplete_are_named_and_break_no_page()
    {
        using var program = await StartAsync(("Models__Provider", "AzureOpenAI"), ("Models__Model", "m"));
        Assert.Contains("Models:Interviewer:Endpoint is not set", await program.Http.GetStringAsync("/settings", Cancellation));
        using var home = await program.Http.GetAsync("/", Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, home.StatusCode);
        Assert.Contains("Endpoint is not set", await home.Content.ReadAsStringAsync(Cancellation));
    }

    private static async Task<string> TryAsync(RunningProgram program, string page, string role)
    {
        var guard = Regex.Match(page, "__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("role", role), new("__RequestVerificationToken", guard)]);
        using var response = await program.Http.PostAsync("/settings?handler=Try", form, Cancellation);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    private async Task<RunningProgram> StartAsync(params (string Name, string Value)[] settings)
    {
        var program = RunningProgram.Launch([], null, data.Path, settings: settings.ToDictionary(setting => setting.Name, setting => setting.Value));
        // Without a usable model the API of interviews answers with a problem, so that is not what shows that it serves.
        for (var waited = 0; waited < 600; waited++, await Task.Delay(200, Cancellation))
        {
            try
            {
                await program.Http.GetStringAsync("/api/notes/status", Cancellation);
                return program;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
        program.Dispose();
        throw new InvalidOperationException("The program did not start.");
    }
}
