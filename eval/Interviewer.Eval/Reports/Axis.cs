namespace Interviewer.Eval.Reports;

/// <summary>A range with room for all values and ticks at round numbers.</summary>
internal sealed record Axis(double Low, double High, double Step)
{
    private const int MostTicks = 6;

    public IEnumerable<double> Ticks
    {
        get
        {
            for (var i = 0; Low + i * Step <= High + Step / 1000; i++) yield return Low + i * Step;
        }
    }

    public static Axis Over(IEnumerable<double> values)
    {
        double[] all = [.. values];
        var (least, most) = all.Length == 0 ? (0, 1) : (all.Min(), all.Max());
        var rough = (most > least ? most - least : 1) / MostTicks;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * new[] { 1d, 2, 5, 10 }.First(factor => factor * power >= rough);
        return new(Math.Floor(least / step) * step, Math.Max(Math.Ceiling(most / step), Math.Floor(least / step) + 1) * step, step);
    }

    /// <summary>0 at the low end, 1 at the high one.</summary>
    public double Share(double value) => (value - Low) / (High - Low);
}
