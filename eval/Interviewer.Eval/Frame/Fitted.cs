namespace Interviewer.Eval.Frame;

/// <summary>
/// Turns a bare count into a prediction as kindly as can be: fitted to the very labels it is held against. A judge that was not fitted to them and
/// still loses to it is worth nothing.
/// </summary>
internal static class Fitted
{
    /// <summary>Least squares, kept within the range of the labels.</summary>
    public static double[] Line(IReadOnlyList<double> labels, IReadOnlyList<double> counts)
    {
        double meanCount = counts.Average(), meanLabel = labels.Average();
        var variance = counts.Sum(count => (count - meanCount) * (count - meanCount));
        var slope = variance == 0 ? 0 : counts.Zip(labels, (count, label) => (count - meanCount) * (label - meanLabel)).Sum() / variance;
        return [.. counts.Select(count => Math.Clamp(meanLabel + slope * (count - meanCount), labels.Min(), labels.Max()))];
    }

    /// <summary>Levels 0, 1 and 2 by the two cuts that agree best with the labels by quadratic kappa.</summary>
    public static double[] Levels(IReadOnlyList<double> labels, IReadOnlyList<double> counts)
    {
        const int Steps = 24;
        double[] sorted = [.. counts.Order()];
        double[] cuts = [.. Enumerable.Range(1, Steps).Select(i => sorted[i * (sorted.Length - 1) / Steps]).Distinct()];
        return (from lower in cuts from upper in cuts where upper >= lower select Level(counts, lower, upper)).MaxBy(levels => Statistics.Qwk(labels, levels)) ?? Level(counts, 0, 0);
    }

    /// <summary>0 or 1 by the cut that agrees best with the labels by kappa.</summary>
    public static double[] Binary(IReadOnlyList<double> labels, IReadOnlyList<double> counts) =>
        counts.Distinct().Select(cut => counts.Select(count => count >= cut ? 1d : 0).ToArray()).MaxBy(found => Statistics.Kappa(labels, found) ?? 0)!;

    private static double[] Level(IReadOnlyList<double> counts, double lower, double upper) => [.. counts.Select(count => count >= upper ? 2d : count >= lower ? 1 : 0)];
}
