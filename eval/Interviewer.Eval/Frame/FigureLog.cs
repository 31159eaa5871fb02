namespace Interviewer.Eval.Frame;

/// <summary>A figure as it is shown and kept.</summary>
/// <param name="Statistic">Name of a <see cref="Frame.Statistic"/>.</param>
/// <param name="N">Observations.</param>
/// <param name="Samples">What they were observed on; the interval is over these.</param>
/// <param name="Value">Null where it is not defined.</param>
/// <param name="GoalAt">The value that the goal comes to, its baseline counted in; null without a goal.</param>
/// <param name="Met">Null without a goal.</param>
internal sealed record FigureLog(
    string Name, Part Part, string Statistic, int N, int Samples, double? Value, Interval? Interval, string? Goal, double? GoalAt, bool? Met, bool IsTiming,
    IReadOnlyList<BaselineLog> Baselines, IReadOnlyList<Observation> Observations)
{
    public static FigureLog Of(Figure figure, Part part)
    {
        var (statistic, observations) = (figure.Statistic, figure.Observations);
        var value = statistic.Value(observations);
        BaselineLog[] baselines = [.. figure.Baselines.Select(one => new BaselineLog(one.Name, statistic.Value(one.Observations), Bootstrap.Of(statistic, one.Observations)))];
        var bound = figure.Goal?.At(baselines.FirstOrDefault(one => one.Name == figure.Goal.Over)?.Value);
        return new(figure.Name, part, statistic.Name, observations.Count, observations.Select(one => one.Sample).Distinct().Count(), value, Bootstrap.Of(statistic, observations),
            figure.Goal?.ToString(), bound, figure.Goal is { } goal ? value is { } reached && goal.IsMet(reached, bound) : null, figure.IsTiming, baselines, observations);
    }
}
