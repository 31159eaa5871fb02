using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Grading;

public sealed class PreparationTests
{
    [Theory]
    [InlineData("What accomplishment are you most proud of?")]
    [InlineData("what accomplishment are you most proud of")]
    [InlineData("Which accomplishment makes you most proud?")]
    public void AQuestionIsFoundByItsWordsOrNearlyThem(string asked) =>
        Assert.Equal(SampleNotes.Proud, SampleNotes.Preparation.FindQuestion(asked).Text);

    [Fact]
    public void AQuestionIsFoundByItsId()
    {
        var question = SampleNotes.Preparation.Outline.Questions[1];
        Assert.Same(question, SampleNotes.Preparation.FindQuestion(question.Id));
    }

    [Fact]
    public void AQuestionThatIsNotInTheNotesIsUsedAsGivenAndTypedByItsWording()
    {
        var question = SampleNotes.Preparation.FindQuestion("Tell me about a time you failed to deliver on schedule.");
        Assert.Equal((QuestionRole.Bank, QuestionType.Failure, StarExpectation.Full), (question.Role, question.Type, question.StarExpected));
        Assert.NotEmpty(SampleNotes.Preparation.StoriesFor(question));
    }

    [Fact]
    public void ManyQuestionsOnOneStoryAreAGap()
    {
        const string notes = "## Stories\n\n### Bridge\n* Context\n  * The old bridge was closed.\n* Rebuilt the bridge.\n* **Impact**\n  * It opened on time.\n\n"
            + "## Example questions\n* What are you most proud of?\n* What was the hardest bridge you rebuilt?\n* How do you rebuild things?\n* What did you open on time?\n";
        var preparation = Preparation.From([new("notes.md", notes)]);
        Assert.Contains(preparation.Gaps, gap => gap.Kind is GapKind.OverusedStory && gap.Message.Contains("Bridge", StringComparison.Ordinal));
        Assert.DoesNotContain(SampleNotes.Preparation.Gaps, gap => gap.Kind is GapKind.OverusedStory);
    }

    [Theory]
    [InlineData("", Verdict.Missed)]
    [InlineData("# of the rink\nzamboni, resurfacer, ice machine\ncurling rock, granite", Verdict.Met)]
    public async Task WordsOfATradeCountForOneAnotherWhereTheUserSaysSo(string synonyms, Verdict expected)
    {
        using var folder = new TempFolder();
        folder.Write("notes.md", "## Stories\n\n### Rink\n* Context\n  * Municipal rink.\n* Actions\n  * Overhauled the resurfacer and polished each granite.\n\n## Example questions\n* What are you most proud of?\n");
        if (synonyms.Length > 0) folder.Write("synonyms.txt", synonyms);
        var preparation = Preparation.From((await NotesReader.ReadAsync(folder.Path, TestContext.Current.CancellationToken)).Outline);
        var grade = AnswerGrader.Grade(preparation, preparation.Outline.Questions[0], [new("Our municipal rink was in trouble that winter. I took the ice machine apart on a Sunday. I did every curling rock myself.")]);
        Assert.Equal(expected, grade.Criteria.FirstOrDefault(result => result.Kind is CriterionKind.Action)?.Verdict ?? Verdict.Missed);
    }
}
