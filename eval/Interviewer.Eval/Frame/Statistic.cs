namespace Interviewer.Eval.Frame;

/// <summary>A named function of expected and found values, so that a figure can be computed again from the log of its run.</summary>
/// <param name="LessIsBetter">For errors, counts of faults and durations.</param>
internal sealed record Statistic(string Name, Func<double[], double[], double?> Of, bool LessIsBetter = false)
{
    public static readonly Statistic Mean = new("mean", (_, found) => found.Average());
    public static readonly Statistic Sum = new("sum", (_, found) => found.Sum());
    public static readonly Statistic Faults = new("faults", (_, found) => found.Sum(), LessIsBetter: true);
    public static readonly Statistic FaultRate = new("fault_rate", (_, found) => found.Average(), LessIsBetter: true);
    /// <summary>The mean of sizes, whatever their sign.</summary>
    public static readonly Statistic MeanSize = new("mean_size", (_, found) => found.Average(Math.Abs), LessIsBetter: true);

    public static readonly Statistic Most = new("most", (_, found) => found.Max(), LessIsBetter: true);
    public static readonly Statistic P50 = new("p50", (_, found) => Statistics.Percentile(found, .5), LessIsBetter: true);
    public static readonly Statistic P99 = new("p99", (_, found) => Statistics.Percentile(found, .99), LessIsBetter: true);
    public static readonly Statistic Mae = new("mae", (expected, found) => Statistics.Mae(expected, found), LessIsBetter: true);
    public static readonly Statistic Rmse = new("rmse", (expected, found) => Statistics.Rmse(expected, found), LessIsBetter: true);
    public static readonly Statistic Smd = new("smd", Statistics.Smd, LessIsBetter: true);
    public static readonly Statistic Pearson = new("pearson", (expected, found) => Statistics.Pearson(expected, found));
    public static readonly Statistic Spearman = new("spearman", (expected, found) => Statistics.Spearman(expected, found));

    /// <summary>Found values are rounded to whole numbers, half up.</summary>
    public static readonly Statistic Qwk = new("qwk", (expected, found) => Statistics.Qwk(expected, Array.ConvertAll(found, Statistics.Round)));

    public static readonly Statistic Kappa = new("kappa", Statistics.Kappa);
    public static readonly Statistic Accuracy = new("accuracy", (expected, found) => Statistics.Accuracy(expected, found));

    /// <summary>The mean of F1 over all classes that are expected or found.</summary>
    public static readonly Statistic MacroF1 = new("macro_f1", Statistics.MacroF1);

    /// <summary>The mean of F1 over all classes but 0, which stands for "none of them".</summary>
    public static readonly Statistic MacroF1But0 = new("macro_f1_but_0", Statistics.MacroF1But0);

    /// <summary>Of class 1.</summary>
    public static readonly Statistic F1 = new("f1", (expected, found) => Statistics.F1(expected, found, 1));

    /// <inheritdoc cref="F1"/>
    public static readonly Statistic Precision = new("precision", Statistics.Precision);

    /// <inheritdoc cref="F1"/>
    public static readonly Statistic Recall = new("recall", Statistics.Recall);

    private static readonly Dictionary<string, Statistic> All = new[]
    {
        Mean, Sum, Faults, FaultRate, MeanSize, Most, P50, P99, Mae, Rmse, Smd, Pearson, Spearman, Qwk, Kappa, Accuracy, MacroF1, MacroF1But0, F1, Precision, Recall,
    }.ToDictionary(statistic => statistic.Name, StringComparer.Ordinal);

    public static Statistic Named(string name) =>
        All.TryGetValue(name, out var statistic) ? statistic : throw new InterviewerException($"The run was written with a statistic \"{name}\" that this program does not know.");

    /// <summary>Null where it is not defined: nothing observed, or no such class.</summary>
    public double? Value(IReadOnlyList<Observation> observations) => observations.Count == 0 ? null
        : Of([.. observations.Select(one => one.Expected)], [.. observations.Select(one => one.Found)]);
}
