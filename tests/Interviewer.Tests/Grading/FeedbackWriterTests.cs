using Interviewer.Grading;
using Xunit;

namespace Interviewer.Tests.Grading;

public sealed class FeedbackWriterTests
{
    [Fact]
    public void WhatWorkedCarriesTheAnswersWords()
    {
        var grade = SampleNotes.Grade(SampleNotes.Proud, SampleNotes.Strong);
        Assert.NotEmpty(grade.Feedback!.Worked);
        Assert.All(grade.Feedback.Worked, point =>
        {
            var result = grade.Criteria.Single(result => result.Id == point.Criterion);
            Assert.Equal(Verdict.Met, result.Verdict);
            Assert.Contains(string.Join(' ', result.Quote!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(5)), point.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void WhatIsMissingPointsIntoTheNotes()
    {
        var missing = SampleNotes.Grade(SampleNotes.Proud, "I relaunched our sourdough after the flour supplier changed in spring and we lost customers. I compared twelve flour samples.").Feedback!.Missing;
        Assert.InRange(missing.Count, 1, 3);
        Assert.All(missing, point => Assert.Matches(@"“.+” \(notes \d+", point.Text));
        Assert.Contains(missing, point => point.Text.Contains("Complaints dropped from 40 a week to 6", StringComparison.Ordinal));
    }

    [Fact]
    public void OfSeveralFilesTheOneIsNamed()
    {
        var preparation = Preparation.From([new("stories.md", SampleNotes.Text), new("more.md", "## Stories\n### The tins\n* Sorted four hundred tins by size.\n")]);
        var missing = AnswerGrader.Grade(preparation, preparation.FindQuestion(SampleNotes.Proud), [new AnswerTurn("I relaunched our sourdough after the flour supplier changed in spring and we lost customers. I compared twelve flour samples.")]).Feedback!.Missing;
        Assert.All(missing, point => Assert.Matches(@"“.+” \(stories\.md:\d+", point.Text));
    }

    [Fact]
    public void NoAnswerGetsTheBestMaterialInsteadOfPraise()
    {
        var feedback = SampleNotes.Grade(SampleNotes.Proud, "No idea, sorry, next one please.").Feedback!;
        Assert.Empty(feedback.Worked);
        Assert.Contains("notes", feedback.Missing[0].Text, StringComparison.Ordinal);
        Assert.Contains("“", feedback.Next, StringComparison.Ordinal);
    }

    [Fact]
    public void AFaultIsNotPraisedAsALesson()
    {
        var worked = SampleNotes.Grade("What feedback did you get?", "That I say yes too fast. I promised deliveries before I had asked the bakers.").Feedback!.Worked;
        Assert.Contains(worked, point => point.Text.EndsWith("names what you are working on.", StringComparison.Ordinal));
        Assert.DoesNotContain(worked, point => point.Text.EndsWith("took from it.", StringComparison.Ordinal));
    }

    [Fact]
    public void FeedbackStaysShort() =>
        Assert.All([SampleNotes.Strong, SampleNotes.Weak, ""], answer =>
            Assert.InRange(FeedbackWriter.Words(SampleNotes.Grade(SampleNotes.Proud, answer).Feedback!), 1, FeedbackWriter.MaximumWords));
}
