using Interviewer.Eval.Grading;
using Interviewer.Eval.Judges;
using Interviewer.Grading;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Eval;

/// <summary>Every label speaks of one point, and a point that takes in several labelled lines is told as they are together.</summary>
public sealed class LabelMatchTests
{
    [Theory]
    [InlineData(Verdict.Met, Verdict.Met, Verdict.Met)]
    [InlineData(Verdict.Missed, Verdict.Missed, Verdict.Missed)]
    [InlineData(Verdict.Missed, Verdict.Met, Verdict.Partial)]
    [InlineData(Verdict.Partial, Verdict.Missed, Verdict.Partial)]
    public void A_point_of_several_lines_is_told_in_part_where_only_some_are(Verdict first, Verdict second, Verdict expected)
    {
        var matched = LabelMatch.ByPoint([Label(first, 4), Label(second, 5)], [Point("both", new(4, 5))]);
        Assert.Equal(expected, matched["both"].Label);
    }

    [Fact]
    public void A_label_speaks_of_the_nearest_point_alone()
    {
        var matched = LabelMatch.ByPoint([Label(Verdict.Met, 4)], [Point("around", new(3, 6)), Point("itself", new(4, 4)), Point("elsewhere", new(9, 9))]);
        Assert.Equal(["itself"], matched.Keys);
    }

    private static LabelledAnswer.LabelledPoint Label(Verdict verdict, int line) => new(new(line, line), verdict, verdict is Verdict.Missed ? null : "words");

    private static Criterion Point(string id, LineRange lines) => new(id, "story", CriterionKind.Action, id, "notes.md", [lines]);
}
