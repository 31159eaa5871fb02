using Interviewer.Eval.Frame;

namespace Interviewer.Eval.Robustness;

/// <summary>What a grade has to keep while the answer is changed in some way; <paramref name="Statistic"/> is over the values of its trials.</summary>
internal sealed record Property(string Name, Statistic Statistic, Goal? Goal = null)
{
    public static Property Never(string fault) => new(fault, Statistic.Faults, Goal.NoMoreThan(0));
}
