using Interviewer.Eval.ModelServer;
using Interviewer.Tests;
using Interviewer.Tests.Faults;
using Microsoft.Extensions.Configuration;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Interviewer.BrowserTests;

/// <summary>The same interview in the browser with a model of each provider, worded and graded through the real clients.</summary>
public sealed class ModelWalkTests(ServedBrowser served)
{
    private const string FollowUp = "I see. What came of it in the end?";

    [Theory]
    [InlineData("AzureOpenAI")]
    [InlineData("OpenAI")]
    [InlineData("Ollama")]
    public async Task An_interview_is_worded_and_graded_by_a_model(string provider)
    {
        var now = TestContext.Current.CancellationToken;
        await using var server = await FakeModelServer.StartAsync(now);
        server.Otherwise = ScriptedVoice.WithGrader(FollowUp);
        using var data = new TempFolder();
        using var program = await RunningProgram.StartAsync([], Path.Combine(AppContext.BaseDirectory, "sample-notes"), data.Path, now,
            settings: ServedModels.Settings(server, provider).AsEnumerable().Where(setting => setting.Value is not null).ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value!));
        var page = await served.OpenAsync(new() { BaseURL = program.Http.BaseAddress!.ToString() });
        var chat = new ChatPage(page);

        await chat.StartAsync(3);
        await chat.SendAsync(ChatPage.GoodAnswer);
        await Expect(page.GetByText(FollowUp).First).ToBeVisibleAsync();
        await chat.CompleteQuestionAsync();
        await chat.PressAsync("Next question");
        await Expect(page.GetByText("Question 2 of 3", new() { Exact = true })).ToBeVisibleAsync();

        var events = await program.EventsAsync(chat.Id, now);
        Assert.All(events.Where(entry => entry["type"]!.GetValue<string>() is "answer_graded"), graded =>
        {
            Assert.Equal(ServedModels.Model, graded["evaluation"]!["engine"]!.GetValue<string>());
            Assert.Null(graded["evaluation"]!["fallback"]);
        });
        Assert.Contains(events, entry => entry["type"]!.GetValue<string>() is "follow_up_asked" && entry["spoken"]!["model"]?.GetValue<string>() == ServedModels.Model);
        Assert.Contains(server.Requests, request => request.Streams);
        Assert.Contains(server.Requests, request => request.Schema is not null);
    }
}
