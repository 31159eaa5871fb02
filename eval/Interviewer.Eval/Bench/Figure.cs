namespace Interviewer.Eval.Bench;

/// <summary>One measured figure beside the baseline of the same run.</summary>
/// <param name="Value">In <paramref name="Unit"/>, as the baseline.</param>
/// <param name="N">Repetitions behind the figure.</param>
/// <param name="MostRatio">Goal: below this multiple of the baseline.</param>
/// <param name="Most">Goal: below this value.</param>
internal sealed record Figure(string What, double Value, string Unit, int N, string? BaselineName = null, double? Baseline = null, double? MostRatio = null, double? Most = null)
{
    public double? Ratio => Value / Baseline;

    /// <summary>Null when there is no goal.</summary>
    public bool? IsMet => MostRatio is null && Most is null ? null : !(Ratio >= MostRatio) && !(Value >= Most);
}
