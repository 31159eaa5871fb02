using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Interviewer.Tests.Web;

/// <summary>Choosing what to practise, and finding and marking it afterwards.</summary>
public sealed class PractisePagesTests(ServedNotes served) : IClassFixture<ServedNotes>
{
    private const string Weak = "I do not know.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Chosen_questions_are_the_interview()
    {
        var notes = JsonNode.Parse(await served.Http.GetStringAsync("/api/notes", Cancellation))!;
        var chosen = notes["questions"]!.AsArray().Where(question => question!["role"]!.GetValue<string>() != "derived").Select(question => question!["id"]!.GetValue<string>()).TakeLast(2).ToHashSet();
        var id = await StartAsync(new { questions = 2, focus = string.Join(',', chosen) });
        Assert.Equal(chosen, await PlanAsync(id));
    }

    [Fact]
    public async Task What_only_a_language_model_could_do_cannot_be_chosen_without_one()
    {
        var page = await served.Http.GetStringAsync("/", Cancellation);
        Assert.Matches("value=\"Neutral\" checked=\"checked\">", page);
        Assert.Equal(2, Regex.Count(page, "name=\"Style\" value=\"(?:Warm|Tough)\" disabled=\"disabled\""));
        Assert.Contains("other wordings need a", page);
    }

    [Theory]
    [InlineData(15, "practice", 3)]
    [InlineData(30, "real", 7)]
    [InlineData(1, "real", 1)]
    public async Task Minutes_make_as_many_questions_as_fit(int minutes, string mode, int questions) =>
        Assert.Equal(questions, (await PlanAsync(await StartAsync(new { minutes, mode }))).Count);

    [Fact]
    public async Task What_went_badly_can_be_practised_until_it_goes_well()
    {
        using var none = await served.Http.PostAsJsonAsync("/api/interviews", new { focus = "weak" }, Cancellation);
        Assert.Contains("another focus", await none.Content.ReadAsStringAsync(Cancellation));
        var first = await StartAsync(new { questions = 1, seed = 3 });
        for (var turn = 0; turn < 3; turn++) await served.Program.AnswerAsync(first, $"t{turn}", Weak, () => { }, Cancellation);
        Assert.Equal(await PlanAsync(first), await PlanAsync(await StartAsync(new { focus = "weak" })));
        Assert.Contains("What went badly last time (1 question)", await served.Http.GetStringAsync("/", Cancellation));
        using var deleted = await served.Http.DeleteAsync($"/api/interviews/{first}", Cancellation);
        Assert.DoesNotContain("What went badly", await served.Http.GetStringAsync("/", Cancellation));
    }

    [Fact]
    public async Task History_is_searched_by_words_and_filtered_by_mode()
    {
        var said = await StartAsync(new { questions = 1, mode = "real" });
        await served.Program.AnswerAsync(said, "t", "The zeppelin landed on the ward.", () => { }, Cancellation);
        var other = await StartAsync(new { questions = 1, mode = "practice" });
        var found = await served.Http.GetStringAsync("/history?q=ZEPPELIN", Cancellation);
        Assert.Contains(said, found);
        Assert.DoesNotContain(other, found);
        Assert.DoesNotContain(said, await served.Http.GetStringAsync("/history?mode=practice&state=open&p=1", Cancellation));
        Assert.Contains("No interview matches", await served.Http.GetStringAsync("/history?q=airship", Cancellation));
    }

    [Fact]
    public async Task A_private_note_is_kept_shown_and_refused_when_it_is_too_long()
    {
        var id = await StartAsync(new { questions = 1 });
        using var kept = await served.Http.PutAsJsonAsync($"/api/interviews/{id}/marks/2", new { bookmarked = true, note = "<b>breathe</b>" }, Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        var marks = JsonNode.Parse(await served.Http.GetStringAsync($"/api/interviews/{id}/marks", Cancellation))!.AsArray();
        Assert.Equal("""{"version":2,"bookmarked":true,"note":"<b>breathe</b>"}""", Assert.Single(marks)!.ToJsonString(InterviewerJson.Compact), ignoreLineEndingDifferences: true);
        var page = await served.Http.GetStringAsync($"/interviews/{id}/replay", Cancellation);
        Assert.Contains("&lt;b&gt;breathe&lt;/b&gt;", page);
        Assert.DoesNotContain("<b>breathe", page);
        using var tooLong = await served.Http.PutAsJsonAsync($"/api/interviews/{id}/marks/2", new { note = new string('x', 5000) }, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, tooLong.StatusCode);
        using var nowhere = await served.Http.PutAsJsonAsync($"/api/interviews/{id}/marks/99", new { bookmarked = true }, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, nowhere.StatusCode);
    }

    private async Task<string> StartAsync(object options)
    {
        using var response = await served.Http.PostAsJsonAsync("/api/interviews", options, Cancellation);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonObject>(Cancellation))!["id"]!.GetValue<string>();
    }

    private async Task<HashSet<string>> PlanAsync(string id) =>
        [.. (await served.Program.EventsAsync(id, Cancellation))[0]["plan"]!.AsArray().Select(planned => planned!["questionId"]!.GetValue<string>())];
}
