using Interviewer.Grading;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Grading;

public sealed class RubricBuilderTests
{
    private static readonly Preparation Notes = SampleNotes.Preparation;

    [Fact]
    public void ImpactRoleAndContextAreCoreToWhatOneIsProudOf()
    {
        var rubric = Notes.RubricFor(Notes.FindQuestion(SampleNotes.Proud));
        var story = Notes.Outline.Stories.Single(story => story.Title == "Sourdough relaunch").Id;
        var own = rubric.Criteria.Where(entry => entry.Narrative == story).ToLookup(entry => entry.Criterion.Kind, entry => entry.Importance);
        Assert.All(own[CriterionKind.Impact].Concat(own[CriterionKind.Role]).Concat(own[CriterionKind.Context]), importance => Assert.Equal(Importance.Core, importance));
        Assert.All(own[CriterionKind.Learning], importance => Assert.Equal(Importance.Supporting, importance));
        Assert.NotEmpty(own[CriterionKind.Impact]);
    }

    [Fact]
    public void TheAuthorsFacetsAlwaysApply()
    {
        var rubric = Notes.RubricFor(Notes.FindQuestion("Describe a time something went badly wrong"));
        var facet = Assert.Single(rubric.Criteria, entry => entry.Criterion.Kind is CriterionKind.Facet);
        Assert.Equal((null, Importance.Core), (facet.Narrative, facet.Importance));
    }

    [Fact]
    public void ALearningOnTheThemeIsCoreAndOthersAreABonus()
    {
        var learning = Notes.Outline.Criteria.Single(criterion => criterion.Text.StartsWith("Ask the people", StringComparison.Ordinal));
        Assert.Equal(Importance.Core, Of("How do you promise a delivery?"));
        Assert.Equal(Importance.Bonus, Of("How do you learn a new language?"));

        Importance Of(string question) => Notes.RubricFor(Notes.FindQuestion(question)).Criteria
            .Single(entry => entry.Criterion.Id == learning.Id && entry.Narrative is null).Importance;
    }

    [Fact]
    public void NoMoreIsExpectedThanTheBestStoryOffers()
    {
        var poor = Preparation.From([new("notes.md", "## Stories\n\n### Bridge\n* Painted the bridge.\n\n## Example questions\n* What are you most proud of?\n")]);
        Assert.Equal(1, poor.RubricFor(poor.Outline.Questions[0]).KExpected);
        Assert.True(Notes.RubricFor(Notes.FindQuestion(SampleNotes.Proud)).KExpected > 1);
    }

    [Fact]
    public void TheHashChangesWithTheNotesAndOnlyThen()
    {
        var question = Notes.FindQuestion(SampleNotes.Proud);
        var same = Preparation.From([new("notes.md", SampleNotes.Text)]);
        var edited = Preparation.From([new("notes.md", SampleNotes.Text.Replace("two apprentices", "three apprentices", StringComparison.Ordinal))]);
        Assert.Equal(Notes.RubricFor(question).Hash, same.RubricFor(same.FindQuestion(SampleNotes.Proud)).Hash);
        Assert.NotEqual(Notes.RubricFor(question).Hash, edited.RubricFor(edited.FindQuestion(SampleNotes.Proud)).Hash);
    }
}
