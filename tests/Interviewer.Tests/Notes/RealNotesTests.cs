using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Notes;

/// <summary>Notes and question lists of other people, against what a person counted in them.</summary>
public sealed class RealNotesTests
{
    private static NotesOutline Parse(string set)
    {
        var folder = SharedData.Path(set);
        var files = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return NotesParser.Parse([.. files.Select(file => new NoteText(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))]);
    }

    private static int Asked(NotesOutline outline) => outline.Questions.Count(question => question.Role is not QuestionRole.Bank);

    [Theory]
    [InlineData("akshaysatam", 13, 13)]
    [InlineData("codebleeder", 10, 10)]
    [InlineData("stanjiawang", 15, 17)]
    [InlineData("valpioner", 0, 7)]
    public void Stories_and_questions_are_within_one_of_the_hand_count(string set, int stories, int questions)
    {
        var outline = Parse($"data/notes/{set}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{set}: {outline.Stories.Count} of {stories} stories, {Asked(outline)} of {questions} questions, {outline.Areas.Count} areas");
        Assert.InRange(outline.Stories.Count, stories - 1, stories + 1);
        Assert.InRange(Asked(outline), questions - 1, questions + 1);
    }

    // Counted by hand in the text: each numbered item or bullet that somebody could be asked. The account beside daveboat has
    // 23 items and calls the nested ones hints: the six under "For each past work experience" are what to cover, no questions.
    [Theory]
    [InlineData("datatalksclub", 4)]
    [InlineData("daveboat", 17)]
    [InlineData("petrosliu", 30)]
    [InlineData("raoakif", 20)]
    public void Questions_of_the_banks_are_within_two_of_the_hand_count(string set, int questions)
    {
        var outline = Parse($"data/question_banks/{set}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{set}: {Asked(outline)} of {questions} questions, {outline.Stories.Count} stories");
        Assert.InRange(Asked(outline), questions - 2, questions + 2);
        Assert.Empty(outline.Stories);
    }

    [Fact]
    public void A_question_above_its_story_leads_to_it()
    {
        var outline = Parse("data/notes/stanjiawang");
        var linked = outline.Questions.Count(question => question.StoryLinks.Count > 0);
        Assert.True(linked >= outline.Questions.Count - 1, $"{linked} of {outline.Questions.Count} questions lead to their story");
    }
}
