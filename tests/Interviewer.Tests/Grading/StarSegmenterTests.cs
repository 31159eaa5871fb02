using Interviewer.Grading;
using Interviewer.Language;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Grading;

public sealed class StarSegmenterTests
{
    private const string Story =
        "When I joined, the depot lost pallets every week and nobody knew why. My job was to find out, and I had to do it by June. "
        + "I counted every delivery and drew a plan of the yard. Then I moved the gate and trained the drivers. "
        + "As a result, losses fell from eight a month to one. Looking back, I should have asked the drivers first.";

    [Fact]
    public void Each_part_of_a_story_is_found_in_its_place()
    {
        var star = StarSegmenter.Label(SentenceSplitter.Split(Story));
        Assert.Equal([StarLabel.Situation, StarLabel.Task, StarLabel.Action, StarLabel.Action, StarLabel.Result, StarLabel.Learning], star.Labels);
        Assert.Equal(1, star.Scores.A);
        Assert.Equal(1, star.Scores.R);
        Assert.Equal(1, star.Shares.S + star.Shares.T + star.Shares.A + star.Shares.R + star.Shares.L, 6);
    }

    [Theory]
    [InlineData("I moved the gate. Since then I count first. I think it went pretty well.", StarLabel.Action, StarLabel.Learning, StarLabel.Result)]
    [InlineData("I moved the gate. There was not one loss in May. People forgive bad news but no silence, that's what I learned.", StarLabel.Action, StarLabel.Result, StarLabel.Learning)]
    public void What_came_of_it_and_what_was_learned_are_told_apart(string said, params StarLabel[] labels) =>
        Assert.Equal(labels, StarSegmenter.Label(SentenceSplitter.Split(said)).Labels);

    [Theory]
    [InlineData("I moved the gate over the weekend and the market ran without an outage.")]
    [InlineData("I moved the gate. They did about twenty percent more than the year before.")]
    [InlineData("I gave him extra lessons and in June he passed the exam.")]
    public void What_came_of_it_needs_no_word_for_it(string said) => Assert.True(StarSegmenter.Label(SentenceSplitter.Split(said)).Scores.R > 0);

    [Fact]
    public void A_figure_that_follows_a_lesson_is_none() =>
        Assert.NotEqual(StarLabel.Learning, StarSegmenter.Label(SentenceSplitter.Split("I moved the gate. I learned to count first. It was some hundreds.")).Labels[^1]);

    [Fact]
    public void Nothing_said_is_nothing_scored() => Assert.Equal(new StarScores(0, 0, 0, 0), StarSegmenter.Label([]).Scores);

    [Theory]
    [InlineData(Story, ResponseType.Story)]
    [InlineData("I think trust is important. Leaders should listen, and everybody deserves respect. It's about people in the end of the day, and the key is patience.", ResponseType.Opinion)]
    [InlineData("I'm a patient person. I like helping people and I'm good at listening. I always stay calm and I consider myself reliable and organised.", ResponseType.SelfDescription)]
    [InlineData("Pass.", ResponseType.NoAnswer)]
    public void The_kind_of_answer_is_told(string answer, ResponseType expected)
    {
        var guarded = AnswerGuard.Inspect(answer);
        Assert.Equal(expected, ResponseClassifier.Classify(guarded, StarExpectation.Full));
    }

    [Fact]
    public void Delivery_is_counted()
    {
        var delivery = DeliveryMeter.Measure(SentenceSplitter.Split("Um, I think we, you know, lost like, three pallets. I like tools like that. We found them."));
        Assert.Equal((3, 1, 2, 2, 1), (delivery.Fillers, delivery.Hedges, delivery.I, delivery.We, delivery.Figures));
    }
}
