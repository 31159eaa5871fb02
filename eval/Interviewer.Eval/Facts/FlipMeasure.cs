using Interviewer.Eval.Frame;
using Interviewer.Grading;

namespace Interviewer.Eval.Facts;

/// <summary>How often a learning that is denied loses its credit, and how rarely one that is told does.</summary>
internal sealed class FlipMeasure() : Measure<FlipCase, Verdict>("flips", "Learnings denied, and told in words that look alike.")
{
    protected override IEnumerable<Sample<FlipCase>> Samples(RunOptions options, Action<string> skipped) =>
        FlipSuite.Build(skipped).Select((given, index) => new Sample<FlipCase>($"{given.Base}:{index}", given, given.Held ? Part.Check : Part.Fit));

    protected override Outcome<Verdict> Run(FlipCase sample) => sample.Verdict;

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<FlipCase, Verdict>> results)
    {
        yield return new("denied learnings that lose their credit", Statistic.Mean, [.. Of(true).Select(result => Observation.Of(result.Id, Fell(result.Result)))], Goal.AtLeast(.90));
        yield return new("told learnings called contradicted", Statistic.FaultRate, [.. Of(false).Select(result => Observation.Of(result.Id, result.Result is Verdict.Contradicted))], Goal.NoMoreThan(.01));
        yield return new("told learnings that lose their credit", Statistic.FaultRate, [.. Of(false).Select(result => Observation.Of(result.Id, Fell(result.Result)))]);

        IEnumerable<Scored<FlipCase, Verdict>> Of(bool denies) => results.Where(result => result.Sample.Denies == denies);
    }

    protected override string? Shown(FlipCase sample, Verdict result) =>
        Fell(result) == sample.Denies ? null : $"{(sample.Denies ? "kept" : "lost")} {result,-13}{sample.Base,-5}[{sample.Learning.Text}] {sample.Sentence}";

    private static bool Fell(Verdict verdict) => verdict is Verdict.Missed or Verdict.Contradicted;
}
