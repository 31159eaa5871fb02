using Interviewer.Terminal;
using Xunit;

namespace Interviewer.Tests.Terminal;

public sealed class SearchVerbTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_best_passage_comes_first_in_the_shape_of_the_contract()
    {
        using var command = new CommandLine();
        var hits = (await command.RunAsync("search", command.Notes, "who trained the apprentices?", "--json", "--top", "2")).Succeeded().Json;
        JsonShape.EachHas(hits, "id storyId title headingPath file lines score text");
        Assert.Equal("Apprentice training", (string?)hits[0]!["title"]);
        Assert.True(hits.AsArray().Count <= 2);
        JsonShape.AreRanges(hits[0]!["lines"]);
    }

    [Fact]
    public async Task People_see_title_place_and_words()
    {
        var screen = await SearchAsync("apprentices");
        Assert.Matches(@"  Apprentice training +baker\.md:\d+-\d+\n", screen.Output);
        Assert.Contains("Both stayed", screen.Output);
    }

    [Fact]
    public async Task Nothing_found_is_said_and_is_no_error() => Assert.Contains("No passage", (await SearchAsync("zeppelin")).Errors);

    private async Task<RecordedScreen> SearchAsync(string query)
    {
        var screen = new RecordedScreen();
        var notes = folder.Write("baker.md", BakeryNotes.Text);
        Assert.Equal(0, await InterviewerCommand.RunAsync(["search", notes, query, "--data", folder["data"]], screen.Screen));
        return screen;
    }
}
