using System.Text.Json;
using Interviewer.Terminal;
using Xunit;

namespace Interviewer.Tests.Terminal;

public sealed class GradeVerbTests : IDisposable
{
    private const string Story =
        "The old oven of our bakery failed every second week and the bread came late. I measured how long every batch took for a month, "
        + "asked three suppliers for offers and convinced the owner to lease a new one. Failures went from 6 a month to 1 within two months. "
        + "I should have asked the night shift first, because they knew which burner was weak.";

    private readonly CommandLine command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task Each_line_gets_one_line_in_the_shape_of_the_contract()
    {
        var answers = command.Write("answers.jsonl", Line("a1", "What accomplishment are you most proud of?", Story) + "\n" + Line("a2", "How do you help others?", "") + "\n");
        var first = (await command.RunAsync("grade", command.Notes, "--answers", answers, "--json")).Succeeded();
        Assert.Equal(["a1", "a2"], first.Lines.Select(line => line["id"]!.GetValue<string>()));
        var graded = first.Lines[0];
        JsonShape.Has(graded, "id questionId question engine status reason overall score dimensions criteria star starShares responseType narratives facts flags delivery followUp feedback");
        JsonShape.Has(graded["dimensions"], "relevance coverage structure specificity ownership reflection");
        JsonShape.EachHas(graded["criteria"], "id owner kind weight text file lines verdict uncertain quote sentence");
        JsonShape.Has(graded["star"], "s t a r");
        JsonShape.Has(graded["starShares"], "s t a r l");
        JsonShape.Has(graded["delivery"], "words fillers hedges i we figures");
        JsonShape.Has(graded["followUp"], "type text targets stop");
        JsonShape.Has(graded["feedback"], "goal worked missing check next");
        Assert.All(graded["criteria"]!.AsArray(), criterion =>
        {
            var quote = (string?)criterion!["quote"];
            Assert.Equal((string?)criterion["verdict"] == "missed", quote is null);
            if (quote is not null) Assert.Contains(quote, Story, StringComparison.Ordinal);
        });
        Assert.Contains(graded["criteria"]!.AsArray(), criterion => (string?)criterion!["verdict"] == "met");
        Assert.Equal("scored", (string?)first.Lines[1]["status"]);
        Assert.Equal(1, (int?)first.Lines[1]["overall"]);
        Assert.True((double?)graded["score"] > (double?)first.Lines[1]["score"]);
        var second = await command.RunAsync("grade", command.Notes, "--answers", answers, "--json");
        Assert.Equal(first.Output, second.Output);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{"id":"x","question":"How do you help others?"}""")]
    [InlineData("""{"id":"x","question":1,"answer":"text"}""")]
    public async Task A_malformed_line_is_named_and_the_others_are_graded(string malformed)
    {
        var answers = command.Write("answers.jsonl", $"{Line("a1", "How do you help others?", Story)}\n\n{malformed}\n{Line("a4", "How do you help others?", Story)}\n");
        var outcome = await command.RunAsync("grade", command.Notes, "--answers", answers, "--json");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(["a1", null, "a4"], outcome.Lines.Select(line => (string?)line["id"]));
        Assert.Equal("unscored", (string?)outcome.Lines[1]["status"]);
        Assert.StartsWith("line 3: ", (string?)outcome.Lines[1]["reason"], StringComparison.Ordinal);
        Assert.Null(outcome.Lines[1]["overall"]);
    }

    [Fact]
    public async Task People_are_told_first_that_rules_grade()
    {
        var answers = command.Write("answers.jsonl", Line("a1", "How do you help others?", Story));
        var screen = new RecordedScreen();
        Assert.Equal(0, await InterviewerCommand.RunAsync(["grade", command.Notes, "--answers", answers], screen.Screen));
        Assert.StartsWith("  Offline grading by rules: it can misread you. Nothing leaves this machine.\n", screen.Output, StringComparison.Ordinal);
    }

    private static string Line(string id, string question, string answer) => JsonSerializer.Serialize(new { id, question, answer });
}
