using Interviewer.Eval.Frame;
using Interviewer.Grading;

namespace Interviewer.Eval.ShortAnswers;

/// <summary>The criterion judge on public sets of short answers from other fields: what it learnt on interview notes must not be all it can do.</summary>
internal sealed class ShortAnswerMeasure() : Measure<ShortAnswerMeasure.SetAnswer, ShortAnswerVerdict>("short-answers", "The criterion judge on public sets of short answers.")
{
    private static readonly (string File, string Name, Goal? Levels, Goal? Kappa, Goal? Pearson)[] Sets =
    [
        ("saf_en", "saf_en", Goal.Beyond(Baseline.Overlap, .05), null, null),
        ("beetle_5way", "beetle", Goal.Beyond(Baseline.Overlap, .05), null, null),
        ("physics_rubric_items", "physics", null, Goal.AtLeast(.45), null),
        ("mohler", "mohler", null, null, Goal.AtLeast(.55)),
    ];

    internal sealed record SetAnswer(string Set, ShortAnswer Answer);

    protected override IEnumerable<Sample<SetAnswer>> Samples(RunOptions options, Action<string> skipped)
    {
        if (options.Quick) yield break; // not the project's own data
        foreach (var set in Sets)
        {
            var file = $"data/graded/{set.File}.jsonl";
            if (EvalData.InShared(file) is { } path)
                foreach (var answer in ShortAnswer.ReadAll(path)) yield return new(answer.Id, new(set.Name, answer));
            else skipped(EvalData.Absent(file));
        }
    }

    protected override Outcome<ShortAnswerVerdict> Run(SetAnswer sample) => ShortAnswerJudge.Judge(sample.Answer.Question, sample.Answer.Reference, sample.Answer.Answer);

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<SetAnswer, ShortAnswerVerdict>> results) => Sets.SelectMany(set => ShortAnswerFigures.Of(
        set.Name, results.Where(result => result.Sample.Set == set.Name).Select(result => (result.Sample.Answer, result.Result)), set.Levels, set.Kappa, set.Pearson));
}
