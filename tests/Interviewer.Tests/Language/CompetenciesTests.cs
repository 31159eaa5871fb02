using Interviewer.Language;
using Xunit;

namespace Interviewer.Tests.Language;

public sealed class CompetenciesTests
{
    [Theory]
    [InlineData("How do you navigate ambiguity?", "ambiguity")]
    [InlineData("Tell me about a time you failed", "failure")]
    [InlineData("When did you miss a deadline?", "deadline")]
    [InlineData("How did you get results when you weren't formally the leader?", "influence")] // a gap inside a phrase
    [InlineData("What would they say are your strengths?", "strengths")]
    [InlineData("How have you supported a teacher who was struggling?", "mentoring")]
    [InlineData("How do you use data?", "data")]
    [InlineData("When did you have to do more with less?", "resources")]
    [InlineData("What have you done for under-represented groups?", "inclusion")]
    public void AQuestionAsksForACompetency(string question, string competency) => Assert.Contains(competency, Competencies.AskedBy(question));

    [Theory]
    [InlineData("I upskilled two newcomers.", "mentoring")]
    [InlineData("We opened on schedule.", "accomplishment")]
    [InlineData("I tallied every return by hour.", "data")]
    [InlineData("Nobody had asked me to.", "initiative")]
    [InlineData("He nearly hit the ladder, and nobody was hurt.", "safety")]
    [InlineData("The requirements kept changing, so I wrote down our assumptions.", "ambiguity")]
    public void AStoryShowsACompetencyThatNoQuestionNames(string text, string competency)
    {
        Assert.Contains(competency, Competencies.Of(text));
        Assert.DoesNotContain(competency, Competencies.AskedBy(text));
    }

    [Fact]
    public void TheLongestPhraseDecidesWhatIsAsked() => Assert.DoesNotContain("growth", Competencies.AskedBy("How do you help others grow?"));

    [Fact]
    public void PlainTextShowsNone() => Assert.Empty(Competencies.Of("The sky over the harbour is grey."));

    [Fact]
    public void EveryCompetencyThatCanBeAskedForCanBeShown()
    {
        foreach (var cues in Competencies.AllCues.GroupBy(cue => cue.Competency).Where(group => group.Any(cue => cue.Asks)))
            Assert.True(cues.Count(cue => !cue.Asks) >= 5, cues.Key.Name);
    }
}
