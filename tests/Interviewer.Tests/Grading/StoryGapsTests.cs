using Interviewer.Eval;
using Interviewer.Grading;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Grading;

public sealed class StoryGapsTests
{
    private static string Sample => File.ReadAllText(EvalData.Notes("ward-manager.md")!);

    private static IEnumerable<Gap> Missing(string notes) =>
        Preparation.From([new("notes.md", notes)]).Gaps.Where(gap => gap.Kind is GapKind.QuestionWithoutStory);

    [Fact]
    public void The_sample_notes_answer_every_question_they_ask() => Assert.Empty(Missing(Sample));

    [Fact]
    public void A_question_that_no_story_answers_is_told_with_its_line()
    {
        const string Question = "Tell me about a time you published a scientific paper";
        var notes = $"{Sample.TrimEnd()}\n* {Question}\n";

        var gap = Assert.Single(Missing(notes));

        Assert.Contains(Question, gap.Message, StringComparison.Ordinal);
        Assert.Equal(notes.Count(letter => letter == '\n'), gap.Line);
    }
}
