namespace Interviewer.Eval.Frame;

/// <summary>What a figure cannot say: for the report, drawn from points alone.</summary>
/// <param name="Classes">Names of the classes 0, 1, … that both axes of a confusion matrix have; empty for other kinds.</param>
/// <param name="Points">Each <c>[x,y]</c>; in a confusion matrix x is the label and y what was found.</param>
internal sealed record Plot(string Title, Part Part, PlotKind Kind, string X, string Y, IReadOnlyList<string> Classes, IReadOnlyList<double[]> Points)
{
    public static Plot Confusion(string title, IReadOnlyList<string> classes, IEnumerable<(double Label, double Found)> points) =>
        new(title, default, PlotKind.Confusion, "label", "grader", classes, [.. points.Select(point => (double[])[point.Label, point.Found])]);

    /// <param name="x">Name of the axis.</param>
    /// <param name="y">Name of the axis.</param>
    public static Plot Scatter(string title, string x, string y, IEnumerable<(double X, double Y)> points) =>
        new(title, default, PlotKind.Scatter, x, y, [], [.. points.Select(point => (double[])[Math.Round(point.X, 3), Math.Round(point.Y, 3)])]);

    /// <summary>Mean found for each label, beside the diagonal of a judge that is right on average.</summary>
    public static Plot Calibration(string title, IEnumerable<(double Label, double Found)> points) =>
        new(title, default, PlotKind.Calibration, "label", "score", [], [.. points.Select(point => (double[])[point.Label, Math.Round(point.Found, 3)])]);
}
