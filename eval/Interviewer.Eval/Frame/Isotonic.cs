namespace Interviewer.Eval.Frame;

/// <summary>The non-decreasing step function nearest to the points by squares, found by pooling neighbours that are out of order (Ayer et al. 1955).</summary>
internal sealed class Isotonic
{
    private readonly double[] starts;
    private readonly double[] values;

    private Isotonic(double[] starts, double[] values)
    {
        this.starts = starts;
        this.values = values;
    }

    /// <param name="points">At least one.</param>
    public static Isotonic Fit(IEnumerable<(double X, double Y)> points)
    {
        var blocks = new List<(double Start, double Sum, int Count)>();
        // Points of equal x share a value, whichever comes first.
        foreach (var group in points.GroupBy(point => point.X).OrderBy(group => group.Key))
        {
            var block = (Start: group.Key, Sum: group.Sum(point => point.Y), Count: group.Count());
            while (blocks.Count > 0 && blocks[^1].Sum / blocks[^1].Count >= block.Sum / block.Count)
            {
                block = (blocks[^1].Start, blocks[^1].Sum + block.Sum, blocks[^1].Count + block.Count);
                blocks.RemoveAt(blocks.Count - 1);
            }
            blocks.Add(block);
        }
        return new([.. blocks.Select(block => block.Start)], [.. blocks.Select(block => block.Sum / block.Count)]);
    }

    public double At(double x)
    {
        var at = Array.BinarySearch(starts, x);
        return values[Math.Max(0, at >= 0 ? at : ~at - 1)];
    }
}
