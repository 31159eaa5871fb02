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
        var preparation = Interviewer.Grading.Preparation.From([new("notes.md", notes)]);
        Assert.Contains(preparation.Gaps, gap => gap.Kind is GapKind.OverusedStory && gap.Message.Contains("Bridge", StringComparison.Ordinal));
        Assert.DoesNotContain(SampleNotes.Preparation.Gaps, gap => gap.Kind is GapKind.OverusedStory);
    }
}
