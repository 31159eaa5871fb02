namespace Interviewer.Grading;

/// <summary>How one documented point fared, before it is written out with its evidence.</summary>
/// <param name="At">Where it is said; <see cref="Alignment.None"/> when missed.</param>
internal readonly record struct PointVerdict(Verdict Verdict, bool Uncertain, Alignment At)
{
    public static readonly PointVerdict Missed = new(Verdict.Missed, false, Alignment.None);

    /// <summary>0 to 1.</summary>
    public double Credit => Verdict.Level() / 2.0;
}
