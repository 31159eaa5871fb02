using Interviewer.Eval;
using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Interviews;

public sealed class RehearsalTests
{
    private static readonly FollowUps Probes = new(Phrasebook.Load(Path.Combine(AppContext.BaseDirectory, "prompts")));

    private readonly Preparation preparation = Preparation.From([new("ward-manager.md", File.ReadAllText(EvalData.Notes("ward-manager.md")!))]);

    /// <summary>What it leaves out is compiled while somebody waits.</summary>
    [Fact]
    public void The_invented_answer_takes_grading_through_everything()
    {
        var grade = AnswerGrader.Grade(preparation, preparation.Outline.Questions[0], Rehearsal.Turns);

        Assert.Equal(EvaluationStatus.Scored, grade.Status);
        Assert.All([grade.Star!.S, grade.Star.A, grade.Star.R], part => Assert.True(part > 0));
        Assert.True(grade.Dimensions!.Specificity > 2);
        Assert.True(grade.Dimensions.Reflection > 2);
        Assert.NotEmpty(grade.Facts);
    }

    [Fact]
    public void Notes_without_questions_need_no_rehearsal() => new Rehearsal(Probes).Run(Preparation.From([new NoteText("empty.md", "")]));

    [Fact]
    public void It_runs_on_notes() => new Rehearsal(Probes).Run(preparation);
}
