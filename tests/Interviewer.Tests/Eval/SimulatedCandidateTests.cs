using Interviewer.Eval.FollowUps;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Eval;

/// <summary>The candidate against whom follow-ups are measured tells only what a question asks for.</summary>
public sealed class SimulatedCandidateTests
{
    private static readonly HeldPoint Ending = Held("e", CriterionKind.Impact, "Losses fell from eight a month to one.", 4);
    private static readonly HeldPoint Lesson = Held("l", CriterionKind.Learning, "I should have asked the drivers first.", 5);
    private static readonly HeldPoint Deed = Held("d", CriterionKind.Action, "Trained the drivers in the yard.", 3);

    [Theory]
    [InlineData("How did it turn out, and how could you tell?", "Losses")]
    [InlineData("Looking back, what would you do differently?", "I should have asked")]
    [InlineData("Which part did you do yourself?", "Trained")]
    [InlineData("What else should I know about how other people were involved?", "Trained")]
    [InlineData("What can you tell me about losses by month?", "Losses")]
    [InlineData("What is your favourite colour?", "There is not much more")]
    public void What_is_told_follows_from_the_words_of_the_question(string question, string told) =>
        Assert.StartsWith(told, new SimulatedCandidate([Ending, Lesson, Deed]).Answer(question));

    [Fact]
    public void Nothing_is_told_twice()
    {
        var candidate = new SimulatedCandidate([Ending, Lesson]);
        candidate.Answer("How did it turn out?");
        Assert.StartsWith("There is not much more", candidate.Answer("What was the outcome?"));
        Assert.Equal([Lesson], candidate.Untold);
    }

    [Fact]
    public void What_could_be_told_is_what_the_best_questions_bring_out()
    {
        Assert.Equal(3, SimulatedCandidate.Reachable([Ending, Lesson, Deed], 2));
        Assert.Equal(0, SimulatedCandidate.Reachable([Ending], 0));
        Assert.Equal(1, SimulatedCandidate.Reachable([Ending], 2));
    }

    private static HeldPoint Held(string id, CriterionKind kind, string text, int line) => new(new(id, "s", kind, text, "n.md", [new(line, line)]), text);
}
