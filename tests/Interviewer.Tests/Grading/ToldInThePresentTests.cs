using Interviewer.Grading;
using Interviewer.Language;
using Xunit;

namespace Interviewer.Tests.Grading;

/// <summary>Stories in the present, as many tell them who speak another language at home.</summary>
public sealed class ToldInThePresentTests
{
    private const string Question = "Tell me about a time you stood up to somebody.";

    private const string Present =
        "It is a Friday in May and the ferry is full. The skipper says we sail, there is no time for the list. So I go to the bridge and I tell him that nine people are not on it. "
        + "He laughs at me. I close the gate myself and I count again, and I find the nine on the car deck. We sail ten minutes late, and nobody is left behind.";

    private const string Past =
        "It was a Friday in May and the ferry was full. The skipper said we sail, there was no time for the list. So I went to the bridge and I told him that nine people were not on it. "
        + "He laughed at me. I closed the gate myself and I counted again, and I found the nine on the car deck. We sailed ten minutes late, and nobody was left behind.";

    private const string Habit =
        "I listen to both sides and I ask what they need. I write it down and I read it back. I look for what we have in common, and I propose a first step. I keep calm and I follow up.";

    private static readonly Preparation Notes = Preparation.From([new("notes.md", """
        # Stories
        ## The full ferry
        * The skipper wanted to sail without the list.
        * Nine people were missing on it.
        * I closed the gate and counted again.
        * **Impact**: we sailed ten minutes late with everybody on board.

        # Questions
        * Tell me about a time you stood up to somebody.
        * How do you handle a quarrel?
        """)]);

    private static Evaluation Grade(string question, string answer) => AnswerGrader.Grade(Notes, Notes.FindQuestion(question), [new(answer)]);

    [Fact]
    public void A_story_is_worth_the_same_in_the_present()
    {
        var (present, past) = (Grade(Question, Present), Grade(Question, Past));
        Assert.Equal(ResponseType.Story, present.ResponseType);
        Assert.Equal(past.Star, present.Star);
        Assert.Equal(past.Overall, present.Overall);
        Assert.Equal(past.Criteria.Select(criterion => criterion.Verdict), present.Criteria.Select(criterion => criterion.Verdict));
    }

    [Fact]
    public void Evidence_is_quoted_as_it_was_said() =>
        Assert.All(Grade(Question, Present).Criteria, criterion => Assert.True(criterion.Quote is null || Present.Contains(criterion.Quote, StringComparison.Ordinal), criterion.Quote));

    [Theory]
    [InlineData(Question)]
    [InlineData("How do you handle a quarrel?")]
    public void What_one_always_does_is_no_story(string question) =>
        Assert.NotEqual(ResponseType.Story, Grade(question, Habit).ResponseType);

    [Theory]
    [InlineData("go", "went")]
    [InlineData("stop", "stopped")]
    [InlineData("open", "opened")]
    [InlineData("carry", "carried")]
    [InlineData("stay", "stayed")]
    [InlineData("close", "closed")]
    public void The_past_is_made_of_the_bare_verb(string bare, string past) => Assert.Equal(past, PastTense.Of(bare));
}
