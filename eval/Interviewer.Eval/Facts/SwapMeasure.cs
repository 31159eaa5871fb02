using Interviewer.Eval.Frame;

namespace Interviewer.Eval.Facts;

/// <summary>How well contradictions of the notes are found, and how rarely a consistent answer is accused of one.</summary>
internal sealed class SwapMeasure() : Measure<SwapCase, SwapOutcome>("facts", "Facts of the notes told rightly and wrongly, in answers people gave.")
{
    /// <summary>A quick run takes one case in so many.</summary>
    private const int QuickShare = 12;

    protected override IEnumerable<Sample<SwapCase>> Samples(RunOptions options, Action<string> skipped) =>
        SwapSuite.Build(skipped).Select((given, index) => new Sample<SwapCase>($"{given.Claim.Fact.Notes}:{given.Claim.Fact.Id}:{index}", given, given.Claim.Held ? Part.Check : Part.Fit))
            .Where((_, index) => !options.Quick || index % QuickShare == 0);

    protected override Outcome<SwapOutcome> Run(SwapCase sample) => SwapOutcome.Of(sample);

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<SwapCase, SwapOutcome>> results)
    {
        Observation[] all = [.. results.SelectMany(Observations)];
        yield return new("contradiction precision", Statistic.Precision, all, Goal.AtLeast(.97));
        yield return new("contradiction recall", Statistic.Recall, all, Goal.AtLeast(.90));
        yield return new("false alarms on consistent answers", Statistic.FaultRate,
            [.. results.Where(result => !result.Sample.Claim.Contradicts).Select(result => Observation.Of(result.Id, result.Result.FalseAlarm))], Goal.NoMoreThan(.01));
        foreach (var kind in results.Where(result => result.Sample.Claim.Contradicts).GroupBy(result => result.Sample.Claim.Fact.Kind))
            yield return new($"recall, {kind.Key}", Statistic.Recall, [.. kind.SelectMany(Observations)]);
        foreach (var mutation in results.Where(result => result.Sample.Claim.Contradicts).GroupBy(result => result.Sample.Claim.Mutation))
            yield return new($"recall, {mutation.Key}", Statistic.Recall, [.. mutation.SelectMany(Observations)]);
    }

    protected override object Kept(SwapCase sample, SwapOutcome result) => new { sample.Claim.Mutation, sample.Claim.Contradicts, result.Found, result.Elsewhere };

    protected override string? Shown(SwapCase sample, SwapOutcome result)
    {
        if (!result.FalseAlarm && result.Found == sample.Claim.Contradicts) return null;
        var claim = sample.Claim;
        return $"{(result.FalseAlarm ? "alarm" : "miss"),-6}{claim.Fact.Id,-18}{claim.Mutation,-14}{sample.Base,-6}{(result.Elsewhere ? "(elsewhere) " : "")}{(claim.Fact.Kind is "labelled" ? "" : claim.Text)}{string.Concat(result.Quotes.Select(quote => $" “{quote}”"))}";
    }

    // An alarm beside the claim is a contradiction found where none is.
    private static IEnumerable<Observation> Observations(Scored<SwapCase, SwapOutcome> result)
    {
        yield return new(result.Id, result.Sample.Claim.Contradicts ? 1 : 0, result.Result.Found ? 1 : 0);
        if (result.Result.Elsewhere) yield return new(result.Id, 0, 1);
    }
}
