using System.Net;
using Interviewer.Eval.ModelServer;
using Interviewer.Tests.Faults;
using Interviewer.Tests.Terminal;
using Xunit;

namespace Interviewer.Tests.Models;

/// <summary>The real program with a model configured through the environment.</summary>
public sealed class ModelProgramTests
{
    private static readonly string[] Secrets = ["sk-planted-key-4711", "planted answer about cinnamon", "Sourdough"];

    [Theory, MemberData(nameof(ProviderTests.Providers), MemberType = typeof(ProviderTests))]
    public async Task Chat_is_held_with_a_model_in_the_terminal(string provider)
    {
        await using var server = await FakeModelServer.StartAsync(TestContext.Current.CancellationToken);
        server.Otherwise = request => request.Streams ? new FakeReply.Text("I see. What came of it in the end?") : ScriptedGrader.Harsh(request);
        using var line = Configured(server, provider);

        var outcome = await line.RunAsync("chat", line.Notes, "--questions", "1", "--seed", "3", "--script", line.Write("answers.txt", "I looked at all of it together and then decided what to do about the ovens.\nIt went down to six.\n"));

        Assert.True(outcome.ExitCode == 0, outcome.Errors);
        Assert.Contains("Questions are worded and answers graded by fake-model at 127.0.0.1, which receives your answers.", Unwrapped(outcome.Output), StringComparison.Ordinal);
        Assert.Contains("What came of it in the end?", Unwrapped(outcome.Output), StringComparison.Ordinal);
        Assert.True(server.Requests.Count >= 3);
    }

    [Fact]
    public async Task The_page_of_an_interview_says_who_receives_what_is_typed()
    {
        await using var server = await FakeModelServer.StartAsync(TestContext.Current.CancellationToken);
        server.Otherwise = _ => new FakeReply.Status(HttpStatusCode.Unauthorized);
        using var line = Configured(server, "OpenAI");
        using var program = await RunningProgram.StartAsync([], line.Notes, line.Data, TestContext.Current.CancellationToken, settings: line.Environment);
        var id = await program.StartInterviewAsync(questions: 1, seed: 1, TestContext.Current.CancellationToken);
        Assert.Contains("Worded and graded by fake-model at 127.0.0.1", await program.Http.GetStringAsync($"/interviews/{id}", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_answers_is_graded_by_the_grader()
    {
        await using var server = await FakeModelServer.StartAsync(TestContext.Current.CancellationToken);
        server.Otherwise = ScriptedGrader.Harsh;
        using var line = Configured(server, "OpenAI");

        var outcome = await line.RunAsync("grade", line.Notes, "--json", "--answers", line.Write("answers.jsonl",
            """{"id":"1","question":"What are you proud of?","answer":"I looked at all of it together and then decided what to do about the ovens. It went down to six."}""" + "\n"));

        Assert.True(outcome.ExitCode == 0, outcome.Errors);
        Assert.Contains("\"engine\":\"fake-model\"", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("fake-model at 127.0.0.1 receives these answers", Unwrapped(outcome.Errors), StringComparison.Ordinal);
        Assert.NotEmpty(server.Requests);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task Neither_key_nor_answer_nor_note_reaches_the_log(HttpStatusCode status)
    {
        await using var server = await FakeModelServer.StartAsync(TestContext.Current.CancellationToken);
        // Providers like to quote the key or the prompt in their errors.
        server.Otherwise = request => new FakeReply.Status(status, $$$"""{"error":{"message":"Bad {{{Secrets[0]}}} in {{{request.Prompt.ReplaceLineEndings(" ").Replace('"', ' ')}}}"}}""");
        using var line = Configured(server, "OpenAI");

        var outcome = await line.RunAsync("chat", line.Notes, "--questions", "1", "--seed", "3", "--script", line.Write("answers.txt", "The " + Secrets[1] + " is a longer one, since I said what I did in the bakery.\n"));

        Assert.True(outcome.ExitCode == 0, outcome.Errors);
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, outcome.Errors, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Secrets[0], outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "cannot be reached")]
    [InlineData(HttpStatusCode.InternalServerError, "fails (HTTP 500)")]
    [InlineData(HttpStatusCode.Unauthorized, "refuses the key")]
    public async Task A_model_that_is_out_is_one_line_and_its_part_is_done_by_rules(HttpStatusCode? status, string sentence)
    {
        await using var server = await FakeModelServer.StartAsync(TestContext.Current.CancellationToken);
        server.Otherwise = _ => new FakeReply.Status(status ?? HttpStatusCode.OK);
        using var line = status is null ? Configured(server, "OpenAI", ("Models__Endpoint", "http://127.0.0.1:9/v1")) : Configured(server, "OpenAI");

        var outcome = await line.RunAsync("chat", line.Notes, "--questions", "2", "--seed", "3", "--script", line.Write("answers.txt",
            "I measured how long every batch took for a month and convinced the owner to lease a new oven.\nFailures went from 6 to 1.\nI asked the night shift first.\n/end\n"));

        Assert.True(outcome.ExitCode == 0, outcome.Errors);
        var said = Assert.Single(outcome.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => !line.StartsWith("Your notes hold", StringComparison.Ordinal));
        Assert.Contains(sentence, said, StringComparison.Ordinal);
        Assert.EndsWith("its part is done by rules.", said, StringComparison.Ordinal);
        var doctor = await line.RunAsync("doctor");
        Assert.Empty(doctor.Errors);
        Assert.Contains(sentence, Unwrapped(doctor.Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_calls_each_model_and_says_what_came_back()
    {
        await using var server = await FakeModelServer.StartAsync(TestContext.Current.CancellationToken);
        server.Otherwise = request => new FakeReply.Text(request.Schema is null ? "ready" : """{"ready":true}""");
        using var line = Configured(server, "OpenAI");

        var outcome = await line.RunAsync("doctor");

        Assert.Equal(0, outcome.ExitCode);
        var output = Unwrapped(outcome.Output);
        Assert.Contains("it said “ready”", output, StringComparison.Ordinal);
        Assert.Contains("fills in forms", output, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secrets[0], outcome.Output + outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, "refuses the key")]
    [InlineData(HttpStatusCode.NotFound, "knows no model")]
    public async Task Doctor_says_what_is_wrong_with_a_model(HttpStatusCode status, string sentence)
    {
        await using var server = await FakeModelServer.StartAsync(TestContext.Current.CancellationToken);
        server.Otherwise = _ => new FakeReply.Status(status);
        using var line = Configured(server, "OpenAI");

        var outcome = await line.RunAsync("doctor");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(sentence, Unwrapped(outcome.Output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Models__Temperature", "7", "Models:Temperature (in the environment Models__Temperature) is '7'; it takes a number from 0 to 2.")]
    [InlineData("Models__Temperature", "hot", "is 'hot'; it takes a number from 0 to 2.")]
    [InlineData("Models__Provider", "Bogus", "is 'Bogus'; it takes None, AzureOpenAI, OpenAI or Ollama.")]
    [InlineData("Models__Grader__MaxOutputTokens", "x", "Models:Grader:MaxOutputTokens (in the environment Models__Grader__MaxOutputTokens) is 'x'; it takes a whole number from 16 to 100000.")]
    [InlineData("Models__Careful", "maybe", "is 'maybe'; it takes true or false.")]
    [InlineData("Models__Careful", "maybe", "is 'maybe'; it takes true or false.", "serve")]
    [InlineData("Models__Model", "", "Models:Grader:Model is not set")]
    public async Task A_wrong_setting_is_one_sentence(string key, string value, string named, string verb = "chat")
    {
        await using var server = await FakeModelServer.StartAsync(TestContext.Current.CancellationToken);
        using var line = Configured(server, "OpenAI", (key, value));

        var outcome = await line.RunAsync(verb is "serve" ? ["serve", "--urls", "http://127.0.0.1:0"] : [verb, line.Notes, "--questions", "1"]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(named, Assert.Single(outcome.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("bug in interviewer", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_the_embedder_lacks_keeps_the_program_from_serving()
    {
        using var line = new CommandLine { Environment = new Dictionary<string, string> { ["Models__Provider"] = "AzureOpenAI", ["Models__Embedder__Model"] = "m" } };
        var outcome = await line.RunAsync("serve", "--urls", "http://127.0.0.1:0");
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("Models:Embedder:Endpoint is not set", Assert.Single(outcome.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_says_a_wrong_setting_in_a_row_of_its_own_and_an_empty_one_is_none()
    {
        using var wrong = new CommandLine { Environment = new Dictionary<string, string> { ["Models__Provider"] = "Bogus" } };
        var outcome = await wrong.RunAsync("doctor");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Matches(@"✓ Database[\s\S]+✓ Sample notes[\s\S]+✗ Settings[\s\S]+'Bogus'", outcome.Output);

        using var empty = new CommandLine { Environment = new Dictionary<string, string> { ["Models__Provider"] = "", ["Models__PointsPerCall"] = "", ["Models__Temperature"] = " " } };
        Assert.DoesNotContain("✗", (await empty.RunAsync("doctor")).Succeeded().Output, StringComparison.Ordinal);
    }

    // Lines break where the screen ends.
    private static string Unwrapped(string output) => string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static CommandLine Configured(FakeModelServer server, string provider, params (string Key, string Value)[] more)
    {
        var environment = new Dictionary<string, string>
        {
            ["Models__Provider"] = provider,
            ["Models__Endpoint"] = provider is "OpenAI" ? server.Address + "/v1" : server.Address,
            ["Models__Key"] = Secrets[0],
            ["Models__Model"] = "fake-model",
        };
        foreach (var (key, value) in more) environment[key] = value;
        return new() { Environment = environment };
    }
}
