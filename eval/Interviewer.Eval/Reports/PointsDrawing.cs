using System.Globalization;
using System.Text;
using Interviewer.Eval.Frame;

namespace Interviewer.Eval.Reports;

/// <summary>Points on two axes, as inline SVG.</summary>
internal static class PointsDrawing
{
    private const double Width = 340, Height = 240, Left = 40, Right = 12, Top = 10, Bottom = 36;

    public static string Scatter(Plot plot)
    {
        var (x, y) = (Axis.Over(plot.Points.Select(point => point[0])), Axis.Over(plot.Points.Select(point => point[1])));
        var drawing = Begin(plot, x, y);
        foreach (var point in plot.Points) drawing.Append($"<circle class=\"mark\" opacity=\".5\" cx=\"{X(x, point[0])}\" cy=\"{Y(y, point[1])}\" r=\"3\"/>");
        return drawing.Append("</svg>\n").ToString();
    }

    /// <summary>Per label the mean found, the spread of the middle half, and how many there are.</summary>
    public static string Calibration(Plot plot)
    {
        var axis = Axis.Over(plot.Points.SelectMany(point => point));
        var drawing = Begin(plot, axis, axis).Append($"<line class=\"diagonal\" x1=\"{X(axis, axis.Low)}\" y1=\"{Y(axis, axis.Low)}\" x2=\"{X(axis, axis.High)}\" y2=\"{Y(axis, axis.High)}\"/>");
        var bins = plot.Points.GroupBy(point => point[0]).OrderBy(bin => bin.Key).Select(bin => (Label: bin.Key, Found: bin.Select(point => point[1]).Order().ToArray())).ToArray();
        drawing.Append($"<polyline class=\"path\" points=\"{string.Join(' ', bins.Select(bin => $"{X(axis, bin.Label)},{Y(axis, bin.Found.Average())}"))}\"/>");
        foreach (var (label, found) in bins)
            drawing.Append($"<line class=\"span\" x1=\"{X(axis, label)}\" y1=\"{Y(axis, Statistics.PercentileOfSorted(found, .25))}\" x2=\"{X(axis, label)}\" y2=\"{Y(axis, Statistics.PercentileOfSorted(found, .75))}\"/>"
                + $"<circle class=\"mark\" cx=\"{X(axis, label)}\" cy=\"{Y(axis, found.Average())}\" r=\"4\"><title>{found.Length} answers</title></circle>");
        return drawing.Append("</svg>\n").ToString();
    }

    private static StringBuilder Begin(Plot plot, Axis x, Axis y)
    {
        var drawing = new StringBuilder($"<svg width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{Html.Encode($"{plot.Title}: {plot.Y} over {plot.X}, {plot.Points.Count} points")}\">");
        foreach (var tick in x.Ticks) drawing.Append($"<line class=\"axis\" x1=\"{X(x, tick)}\" y1=\"{Top}\" x2=\"{X(x, tick)}\" y2=\"{Height - Bottom}\"/><text x=\"{X(x, tick)}\" y=\"{Height - Bottom + 14}\" text-anchor=\"middle\">{Shown(tick)}</text>");
        foreach (var tick in y.Ticks) drawing.Append($"<line class=\"axis\" x1=\"{Left}\" y1=\"{Y(y, tick)}\" x2=\"{Width - Right}\" y2=\"{Y(y, tick)}\"/><text x=\"{Left - 6}\" y=\"{Y(y, tick)}\" dy=\".35em\" text-anchor=\"end\">{Shown(tick)}</text>");
        return drawing.Append($"<text x=\"{Html.At((Left + Width - Right) / 2)}\" y=\"{Height - 4}\" text-anchor=\"middle\">{Html.Encode(plot.X)}</text>"
            + $"<text transform=\"translate(11 {Html.At((Top + Height - Bottom) / 2)}) rotate(-90)\" text-anchor=\"middle\">{Html.Encode(plot.Y)}</text>");
    }

    private static string X(Axis axis, double value) => Html.At(Left + axis.Share(value) * (Width - Left - Right));

    private static string Y(Axis axis, double value) => Html.At(Height - Bottom - axis.Share(value) * (Height - Top - Bottom));

    private static string Shown(double tick) => tick.ToString("0.##", CultureInfo.InvariantCulture);
}
