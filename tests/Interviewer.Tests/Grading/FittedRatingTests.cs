using Interviewer.Grading;
using Xunit;

namespace Interviewer.Tests.Grading;

public sealed class FittedRatingTests
{
    private static readonly FittedRating[] All = [FittedRating.Coverage, FittedRating.Structure, FittedRating.Specificity, FittedRating.Ownership, FittedRating.Reflection];

    [Fact]
    public void ShowingMoreNeverCosts() => Assert.All(All, rating => Assert.All(rating.Weights, weight => Assert.InRange(weight, 0, 4)));

    [Fact]
    public void NothingIsAOneAndEverythingAFullRating() => Assert.All(All, rating =>
    {
        Assert.Equal(1, rating.Of([.. rating.Weights.Select(_ => 0.0)]));
        Assert.InRange(rating.Of([.. rating.Weights.Select(_ => 1.0)]), 4.5, 5);
    });

    [Fact]
    public void ThereIsAWeightForEachFeature()
    {
        var preparation = SampleNotes.Preparation;
        var evidence = DimensionRater.Evidence(new AnswerAssessment(preparation, preparation.FindQuestion(SampleNotes.Proud), [new(SampleNotes.Strong)]).Find());
        Assert.Equal(
            All.Select(rating => rating.Weights.Count),
            new[] { evidence.Coverage, evidence.Structure, evidence.Specificity, evidence.Ownership, evidence.Reflection }.Select(features => features.Count));
        Assert.All(evidence.Coverage.Concat(evidence.Structure).Concat(evidence.Specificity).Concat(evidence.Ownership).Concat(evidence.Reflection), feature => Assert.InRange(feature, 0, 1));
    }

    [Fact]
    public void SayingItTwiceIsNoMoreConcrete()
    {
        var once = SampleNotes.Grade(SampleNotes.Proud, SampleNotes.Strong).Dimensions!.Specificity;
        var twice = SampleNotes.Grade(SampleNotes.Proud, $"{SampleNotes.Strong} {SampleNotes.Strong}").Dimensions!.Specificity;
        Assert.InRange(twice, once - .1, once + .1);
    }
}
