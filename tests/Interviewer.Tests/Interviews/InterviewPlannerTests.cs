using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Interviews;

public sealed class InterviewPlannerTests
{
    private const string Notes = "# Stories\n## The ferry\n* I rebuilt the timetable.\n* **Impact**: 9 late boats a week became 2.\n# Questions\n* Why do you want to leave?\n* Tell me about a failure\n* Describe a crisis you had\n* What is your greatest strength?\n";

    [Fact]
    public void AnInterviewOpensWithWhoTheCandidateIsAndNeverWithWhyTheyLeave()
    {
        var without = Preparation.From([new("notes.md", Notes)]);
        var with = Preparation.From([new("notes.md", Notes + "* Tell me about yourself\n")]);
        for (var seed = 1; seed <= 20; seed++)
        {
            Assert.Equal("Tell me about yourself.", InterviewPlanner.Plan(with, new(Questions: 3), seed)[0].AskAs);
            Assert.NotEqual(QuestionType.Motive, without.FindQuestion(InterviewPlanner.Plan(without, new(Questions: 4), seed)[0].QuestionId).Type);
        }
    }

    [Fact]
    public void NoStoryIsMeantForAQuestionAboutTheCandidate()
    {
        var notes = Preparation.From([new("notes.md", Notes)]);
        var planned = InterviewPlanner.Plan(notes, new(Questions: 4), seed: 1).Single(planned => planned.AskAs == "Why do you want to leave?");
        Assert.Equal((null, 0), (planned.StoryId, planned.Hints.Count));
    }
}
