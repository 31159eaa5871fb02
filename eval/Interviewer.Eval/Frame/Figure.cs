namespace Interviewer.Eval.Frame;

/// <summary>One number a measure reports: a statistic over observations, with what it has to reach and what simpler means reach.</summary>
/// <param name="Name">Unique within the measure.</param>
internal sealed record Figure(string Name, Statistic Statistic, IReadOnlyList<Observation> Observations, Goal? Goal = null)
{
    public IReadOnlyList<Baseline> Baselines { get; init; } = [];

    /// <summary>Leave out of <c>compare</c> what the machine decides and not the product.</summary>
    public bool IsTiming { get; init; }
}
