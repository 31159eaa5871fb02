using Interviewer.Eval.Frame;

namespace Interviewer.Eval.Comparing;

/// <summary>One figure of two runs, over the samples that both have.</summary>
/// <param name="Measure">Name of the measure.</param>
/// <param name="Difference">Now less before.</param>
/// <param name="Interval">Of the difference, paired sample by sample.</param>
/// <param name="Allowed">Half the width of the earlier figure's interval: a drop beyond it is more than chance.</param>
internal sealed record FigureChange(string Measure, FigureLog Figure, int Samples, double Before, double Now, Interval? Interval, double Allowed, bool LessIsBetter)
{
    // Logs keep observations to four digits.
    private const double Rounding = 1e-4;

    public double Difference => Now - Before;

    public bool HasMoved => Math.Abs(Difference) > Rounding;

    public bool IsWorse => (LessIsBetter ? Difference : -Difference) > Allowed + Rounding;

    /// <summary>Better beyond chance, paired.</summary>
    public bool IsBetter => HasMoved && Interval is { } ends && (LessIsBetter ? ends.High < 0 : ends.Low > 0);

    /// <summary>Null where the figure depends on the machine, or no sample is in both, or it is not defined over those.</summary>
    public static FigureChange? Of(string measure, FigureLog before, FigureLog now)
    {
        if (before.IsTiming) return null;
        var statistic = Statistic.Named(before.Statistic);
        var shared = before.Observations.Select(one => one.Sample).Intersect(now.Observations.Select(one => one.Sample)).ToHashSet(StringComparer.Ordinal);
        Observation[] earlier = [.. before.Observations.Where(one => shared.Contains(one.Sample))], later = [.. now.Observations.Where(one => shared.Contains(one.Sample))];
        if (statistic.Value(earlier) is not { } was || statistic.Value(later) is not { } value) return null;
        return new(measure, now, shared.Count, was, value, Bootstrap.OfDifference(statistic, later, earlier), Bootstrap.Of(statistic, earlier)?.HalfWidth ?? 0, statistic.LessIsBetter);
    }
}
