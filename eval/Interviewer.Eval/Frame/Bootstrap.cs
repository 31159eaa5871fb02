namespace Interviewer.Eval.Frame;

/// <summary>
/// Percentile bootstrap over samples: each replicate draws as many samples as there are, with all their observations, since two observations of
/// one answer are not independent (Efron and Tibshirani, An Introduction to the Bootstrap, 1993). Equal seeds give equal intervals.
/// </summary>
internal static class Bootstrap
{
    private const int Replicates = 1000;

    // Below this a percentile of replicates says nothing.
    private const double LeastDefined = .9;

    /// <summary>95 % interval; null where the statistic is not defined or there is only one sample.</summary>
    public static Interval? Of(Statistic statistic, IReadOnlyList<Observation> observations, int seed = 1)
    {
        Observation[][] samples = [.. observations.GroupBy(one => one.Sample, StringComparer.Ordinal).Select(group => group.ToArray())];
        return Of(samples.Length, drawn => statistic.Value(Drawn(samples, drawn)), seed);
    }

    /// <summary>95 % interval of the difference of two judges over the samples that both judged: <paramref name="now"/> less <paramref name="before"/>.</summary>
    public static Interval? OfDifference(Statistic statistic, IReadOnlyList<Observation> now, IReadOnlyList<Observation> before, int seed = 1)
    {
        var earlier = before.ToLookup(one => one.Sample, StringComparer.Ordinal);
        Observation[][] after = [.. now.Where(one => earlier.Contains(one.Sample)).GroupBy(one => one.Sample, StringComparer.Ordinal).Select(group => group.ToArray())];
        var paired = Array.ConvertAll(after, sample => earlier[sample[0].Sample].ToArray());
        return Of(after.Length, drawn => statistic.Value(Drawn(after, drawn)) - statistic.Value(Drawn(paired, drawn)), seed);
    }

    private static Interval? Of(int samples, Func<int[], double?> statistic, int seed)
    {
        if (samples < 2) return null;
        var random = new Random(seed);
        var drawn = new int[samples];
        var values = new List<double>(Replicates);
        for (var replicate = 0; replicate < Replicates; replicate++)
        {
            for (var i = 0; i < samples; i++) drawn[i] = random.Next(samples);
            if (statistic(drawn) is { } value) values.Add(value);
        }
        if (values.Count < LeastDefined * Replicates) return null;
        values.Sort();
        return new(Statistics.PercentileOfSorted(values, .025), Statistics.PercentileOfSorted(values, .975));
    }

    private static List<Observation> Drawn(Observation[][] samples, int[] drawn)
    {
        var observations = new List<Observation>();
        foreach (var i in drawn) observations.AddRange(samples[i]);
        return observations;
    }
}
