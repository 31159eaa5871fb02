namespace Interviewer.Eval;

/// <summary>Agreement between two raters, the expected first where the order matters.</summary>
internal static class Statistics
{
    public static double Mae(IReadOnlyList<double> a, IReadOnlyList<double> b) => a.Zip(b, (x, y) => Math.Abs(x - y)).DefaultIfEmpty().Average();

    public static double Rmse(IReadOnlyList<double> a, IReadOnlyList<double> b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).DefaultIfEmpty().Average());

    /// <summary>Absolute standardised mean difference: how far one rater is kinder than the other, in pooled standard deviations.</summary>
    public static double? Smd(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        var pooled = Math.Sqrt((Variance(a) + Variance(b)) / 2);
        return pooled == 0 ? null : Math.Abs(a.Average() - b.Average()) / pooled;
    }

    public static double Pearson(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        if (a.Count == 0) return 0;
        double meanA = a.Average(), meanB = b.Average();
        double covariance = 0, varianceA = 0, varianceB = 0;
        for (var i = 0; i < a.Count; i++)
        {
            covariance += (a[i] - meanA) * (b[i] - meanB);
            varianceA += (a[i] - meanA) * (a[i] - meanA);
            varianceB += (b[i] - meanB) * (b[i] - meanB);
        }
        return varianceA * varianceB == 0 ? 0 : covariance / Math.Sqrt(varianceA * varianceB);
    }

    /// <summary>Rank correlation; ties share their mean rank.</summary>
    public static double Spearman(IReadOnlyList<double> a, IReadOnlyList<double> b) => Pearson(Ranks(a), Ranks(b));

    /// <summary>
    /// Cohen's kappa with quadratic weights (Cohen 1968). The range of the scale cancels out, and the expected disagreement of two independent
    /// raters needs only their moments.
    /// </summary>
    public static double Qwk(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        double observed = 0, squares = 0, sumA = 0, sumB = 0;
        for (var i = 0; i < a.Count; i++)
        {
            observed += (a[i] - b[i]) * (a[i] - b[i]);
            squares += a[i] * a[i] + b[i] * b[i];
            sumA += a[i];
            sumB += b[i];
        }
        var expected = squares - 2 * sumA * sumB / a.Count;
        return expected <= 1e-9 ? 1 : 1 - observed / expected;
    }

    public static double Qwk(IReadOnlyList<int> a, IReadOnlyList<int> b, int least, int most) =>
        Qwk([.. a.Select(x => (double)Math.Clamp(x, least, most))], [.. b.Select(y => (double)Math.Clamp(y, least, most))]);

    /// <summary>Cohen's kappa between classes; null when both raters use one and the same class only.</summary>
    public static double? Kappa(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        var byChance = a.Distinct().Sum(one => (double)a.Count(x => x == one) * b.Count(y => y == one)) / ((double)a.Count * a.Count);
        return byChance == 1 ? null : (Accuracy(a, b) - byChance) / (1 - byChance);
    }

    public static double Accuracy(IReadOnlyList<double> a, IReadOnlyList<double> b) => a.Zip(b, (x, y) => x == y ? 1d : 0).Average();

    public static double? MacroF1(IReadOnlyList<double> expected, IReadOnlyList<double> found) =>
        expected.Concat(found).Distinct().Select(one => F1(expected, found, one)).Average();

    public static double? MacroF1But0(IReadOnlyList<double> expected, IReadOnlyList<double> found) =>
        expected.Concat(found).Distinct().Where(one => one != 0).Select(one => F1(expected, found, one)).Average();

    /// <summary>Null when the class is neither expected nor found.</summary>
    public static double? F1(IReadOnlyList<double> expected, IReadOnlyList<double> found, double of)
    {
        var (right, wanted, given) = Counts(expected, found, of);
        return wanted + given == 0 ? null : 2.0 * right / (wanted + given);
    }

    /// <summary>Of class 1; null when it is never found.</summary>
    public static double? Precision(IReadOnlyList<double> expected, IReadOnlyList<double> found) =>
        Counts(expected, found, 1) is (var right, _, > 0 and var given) ? (double)right / given : null;

    /// <summary>Of class 1; null when it is never expected.</summary>
    public static double? Recall(IReadOnlyList<double> expected, IReadOnlyList<double> found) =>
        Counts(expected, found, 1) is (var right, > 0 and var wanted, _) ? (double)right / wanted : null;

    /// <summary>Half up, as scores are rounded.</summary>
    public static double Round(double value) => Math.Floor(value + .5);

    public static double Percentile(IEnumerable<double> values, double share) => PercentileOfSorted([.. values.Order()], share);

    /// <summary>The smallest value that this share does not exceed.</summary>
    public static double PercentileOfSorted(IReadOnlyList<double> sorted, double share) =>
        sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];

    private static (int Right, int Wanted, int Given) Counts(IReadOnlyList<double> expected, IReadOnlyList<double> found, double of)
    {
        var (right, wanted, given) = (0, 0, 0);
        for (var i = 0; i < expected.Count; i++)
        {
            if (expected[i] == of) wanted++;
            if (found[i] == of) given++;
            if (expected[i] == of && found[i] == of) right++;
        }
        return (right, wanted, given);
    }

    private static double Variance(IReadOnlyList<double> values)
    {
        if (values.Count < 2) return 0;
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1);
    }

    private static double[] Ranks(IReadOnlyList<double> values)
    {
        int[] order = [.. Enumerable.Range(0, values.Count).OrderBy(i => values[i])];
        var ranks = new double[values.Count];
        for (int first = 0, next; first < order.Length; first = next)
        {
            for (next = first + 1; next < order.Length && values[order[next]] == values[order[first]];) next++;
            for (var i = first; i < next; i++) ranks[order[i]] = (first + next + 1) / 2.0;
        }
        return ranks;
    }
}
