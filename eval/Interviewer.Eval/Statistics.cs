namespace Interviewer.Eval;

/// <summary>Agreement between two raters.</summary>
internal static class Statistics
{
    public static double Mae(IReadOnlyList<double> a, IReadOnlyList<double> b) => a.Zip(b, (x, y) => Math.Abs(x - y)).DefaultIfEmpty().Average();

    public static double Pearson(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        if (a.Count == 0) return 0;
        double meanA = a.Average(), meanB = b.Average();
        double covariance = 0, varianceA = 0, varianceB = 0;
        foreach (var (x, y) in a.Zip(b))
        {
            covariance += (x - meanA) * (y - meanB);
            varianceA += (x - meanA) * (x - meanA);
            varianceB += (y - meanB) * (y - meanB);
        }
        return varianceA * varianceB == 0 ? 0 : covariance / Math.Sqrt(varianceA * varianceB);
    }

    /// <summary>Rank correlation; ties share their mean rank.</summary>
    public static double Spearman(IReadOnlyList<double> a, IReadOnlyList<double> b) => Pearson(Ranks(a), Ranks(b));

    /// <summary>Quadratic weighted kappa over whole numbers <paramref name="least"/> to <paramref name="most"/>.</summary>
    public static double Qwk(IReadOnlyList<int> a, IReadOnlyList<int> b, int least, int most)
    {
        double observed = 0, expected = 0;
        foreach (var (x, y) in a.Zip(b)) observed += (x - y) * (x - y);
        for (var i = least; i <= most; i++)
            for (var j = least; j <= most; j++)
                expected += (i - j) * (i - j) * (double)a.Count(x => x == i) * b.Count(y => y == j) / a.Count;
        return expected == 0 ? 1 : 1 - observed / expected;
    }

    private static double[] Ranks(IReadOnlyList<double> values) =>
        [.. values.Select(value => values.Count(other => other < value) + (values.Count(other => other == value) + 1) / 2.0)];
}
