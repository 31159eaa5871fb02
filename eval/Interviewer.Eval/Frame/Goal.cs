using System.Globalization;

namespace Interviewer.Eval.Frame;

/// <summary>What a figure has to reach. Rounding never helps: the raw value is held against the bound.</summary>
/// <param name="Over">Name of the baseline of the same figure that <paramref name="Bound"/> is added to; null when the bound stands alone.</param>
internal sealed record Goal(double Bound, bool AtMost = false, string? Over = null)
{
    public static Goal AtLeast(double bound) => new(bound);

    public static Goal NoMoreThan(double bound) => new(bound, AtMost: true);

    public static Goal Beyond(string baseline, double by) => new(by, Over: baseline);

    /// <summary>The value it comes to; null when the baseline it stands on is not defined.</summary>
    public double? At(double? baseline) => Over is null ? Bound : baseline + Bound;

    /// <param name="at">What <see cref="At"/> gave.</param>
    public bool IsMet(double value, double? at) => AtMost ? value <= at : value >= at;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(AtMost ? "≤" : "≥")} {(Over is null ? "" : Over + " + ")}{Bound:0.###}");
}
