using Interviewer.Grading;
using Interviewer.Interviews;
using Xunit;

namespace Interviewer.Tests.Interviews;

public sealed class PhrasebookTests : IDisposable
{
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "prompts");

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_shipped_wordings_load_and_are_short_single_questions()
    {
        var values = new Dictionary<string, string>
        {
            ["phrase"] = "made things better", ["verb"] = "moved the whole thing", ["quote"] = "twenty thousand users a day", ["premise"] = "you missed a date", ["deed"] = "moved one desk", ["stance"] = "would do it again", ["occasion"] = "one specific time",
            ["question"] = "How do you help others?", ["kinds"] = "a project, an incident or a team", ["probe"] = "clear objectives", ["part"] = "how it all started",
        };
        var phrasebook = Phrasebook.Load(Shipped);
        foreach (var type in Enum.GetValues<FollowUpType>())
        {
            for (var variety = 0; variety < 6; variety++)
            {
                var text = phrasebook.Word(type, values, variety, []);
                Assert.NotNull(text);
                Assert.Equal(1, text.Count(letter => letter == '?'));
                Assert.InRange(text.Split(' ').Length, 3, 30);
                Assert.DoesNotContain("{", text);
            }
        }
    }

    [Fact]
    public void A_wording_in_the_candidates_words_comes_before_a_general_one()
    {
        var phrasebook = Phrasebook.Load(Shipped);
        var specific = phrasebook.Word(FollowUpType.ActionOwnership, new Dictionary<string, string> { ["verb"] = "moved it" }, 3, []);
        var general = phrasebook.Word(FollowUpType.ActionOwnership, new Dictionary<string, string>(), 3, []);
        Assert.Contains("we moved it", specific);
        Assert.DoesNotContain("“we", general);
    }

    [Fact]
    public void What_was_worded_one_way_in_an_interview_is_worded_another_way_next_time()
    {
        var phrasebook = Phrasebook.Load(Shipped);
        var earlier = new List<string>();
        for (var time = 0; time < 3; time++)
            earlier.Add(phrasebook.Word(FollowUpType.Clarify, new Dictionary<string, string> { ["phrase"] = $"thing {time}" }, 7, earlier)!);
        Assert.Equal(3, earlier.Select((text, time) => text.Replace($"thing {time}", "")).Distinct().Count());
    }

    [Fact]
    public void A_wording_that_its_values_make_too_long_or_double_is_passed_over()
    {
        var phrasebook = Phrasebook.Load(Shipped);
        Assert.Null(phrasebook.Word(FollowUpType.Clarify, new Dictionary<string, string> { ["phrase"] = string.Join(' ', Enumerable.Repeat("on", 31)) }, 0, []));
        Assert.Null(phrasebook.Word(FollowUpType.Clarify, new Dictionary<string, string> { ["phrase"] = "better? really" }, 0, []));
    }

    [Fact]
    public void Without_a_value_for_its_variables_a_kind_has_no_wording() =>
        Assert.Null(Phrasebook.Load(Shipped).Word(FollowUpType.Clarify, new Dictionary<string, string>(), 0, []));

    [Theory]
    [InlineData("- What did you learn?", "- What about {{ gossip }}?", "the variable gossip is not declared")]
    [InlineData("## reflection", "## gossip", "'gossip' is no kind of follow-up")]
    [InlineData("## reflection", "Reflection:", "expected a heading")]
    [InlineData("- What did you learn?", "", "there is no wording for reflection")]
    [InlineData("- What did you learn?", "- What {% if %}?", "line ")]
    [InlineData("---\n", "", "front matter")]
    public void A_faulty_file_is_refused_with_its_place(string good, string bad, string expected)
    {
        var text = File.ReadAllText(Path.Combine(Shipped, Phrasebook.FileName)).ReplaceLineEndings("\n");
        var section = text[text.IndexOf("## reflection", StringComparison.Ordinal)..text.IndexOf("## counterfactual", StringComparison.Ordinal)];
        folder.Write(Phrasebook.FileName, text.Replace(section, "## reflection\n- What did you learn?\n\n").Replace(good, bad));
        var error = Assert.Throws<InterviewerException>(() => Phrasebook.Load(folder.Path));
        Assert.Contains(expected, error.Message);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<InterviewerException>(() => Phrasebook.Load(folder.Path));
        Assert.Contains(folder[Phrasebook.FileName], error.Message);
    }
}
