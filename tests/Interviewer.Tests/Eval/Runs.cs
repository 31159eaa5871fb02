using Interviewer.Eval.Frame;

namespace Interviewer.Tests.Eval;

/// <summary>Logs of runs that were never made.</summary>
internal static class Runs
{
    public static RunLog Of(params IReadOnlyList<Figure> figures) => Of(figures, []);

    public static RunLog Of(IReadOnlyList<Figure> figures, IReadOnlyList<string> skipped, IReadOnlyList<Plot>? plots = null) => new(
        RunLog.CurrentVersion, DateTimeOffset.UnixEpoch, "grading", new(), "0123456789abcdef", false, "offline", "test", 2, new Dictionary<string, string>(), 1, default,
        [new("grading", skipped, 1, [.. figures.Select(figure => FigureLog.Of(figure, Part.Check))], plots ?? [], [new("a", Part.Check, 1, 2, default, null, null)])]);

    /// <summary>Of 100 samples the first so many are right.</summary>
    public static Figure Share(int right, string name = "right", Goal? goal = null) =>
        new(name, Statistic.Mean, [.. Enumerable.Range(0, 100).Select(i => Observation.Of($"{i}", i < right))], goal);
}
