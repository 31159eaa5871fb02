using System.Text;
using Interviewer.Eval.Frame;

namespace Interviewer.Eval.Reports;

/// <summary>Figures as a table, each with a drawing of its interval, its baselines and its goal.</summary>
internal static class FigureRows
{
    private const double Width = 140, Height = 18, Left = 6;

    public static void Write(IReadOnlyList<(string? Measure, FigureLog Figure)> figures, StringBuilder page)
    {
        string[] baselines = [.. figures.SelectMany(one => one.Figure.Baselines.Select(baseline => baseline.Name)).Distinct()];
        var measured = figures.Any(one => one.Measure is not null);
        page.Append("<div class=\"scroll\"><table class=\"figures\">\n<thead><tr>");
        if (measured) page.Append("<th>measure</th>");
        page.Append("<th>figure</th><th class=\"number\">value</th><th class=\"number\">95 %</th><th>0 to 1</th><th class=\"number\">n</th>");
        foreach (var name in baselines) page.Append($"<th class=\"number\">{Html.Encode(name)}</th>");
        page.Append("<th>goal</th><th></th></tr></thead>\n<tbody>\n");
        foreach (var (measure, figure) in figures)
        {
            page.Append("<tr>");
            if (measured) page.Append($"<td class=\"soft\">{Html.Encode(measure ?? "")}</td>");
            page.Append($"<td>{Html.Encode(figure.Name)}</td><td class=\"number\"><strong>{FigureText.Number(figure.Value)}</strong></td><td class=\"number soft\">{FigureText.Ends(figure.Interval)}</td><td>{Drawing(figure)}</td><td class=\"number\">{figure.N}</td>");
            foreach (var name in baselines)
                page.Append($"<td class=\"number soft\">{(figure.Baselines.FirstOrDefault(one => one.Name == name) is { } baseline ? FigureText.Number(baseline.Value) : "")}</td>");
            page.Append($"<td class=\"soft\">{Html.Encode(figure.Goal ?? "")}</td><td>{Verdict(figure.Met)}</td></tr>\n");
        }
        page.Append("</tbody>\n</table></div>\n");
    }

    private static string Verdict(bool? met) => met switch { true => "<span class=\"met\">✓ met</span>", false => "<span class=\"unmet\">✗ not met</span>", null => "" };

    // Only what lies between 0 and 1 can share an axis.
    private static string Drawing(FigureLog figure)
    {
        if (figure.IsTiming || figure.Value is not (>= 0 and <= 1 and var value) || figure.Statistic == Statistic.Faults.Name || figure.Statistic == Statistic.Sum.Name) return "";
        var drawing = new StringBuilder($"<svg width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\" aria-hidden=\"true\"><line class=\"axis\" x1=\"{X(0)}\" y1=\"9\" x2=\"{X(1)}\" y2=\"9\"/>");
        if (figure.Interval is { } ends) drawing.Append($"<line class=\"span\" x1=\"{X(ends.Low)}\" y1=\"9\" x2=\"{X(ends.High)}\" y2=\"9\"/>");
        foreach (var baseline in figure.Baselines)
            if (baseline.Value is { } reached) drawing.Append($"<circle class=\"ring\" cx=\"{X(reached)}\" cy=\"9\" r=\"3\"><title>{Html.Encode(baseline.Name)}</title></circle>");
        if (figure.GoalAt is { } goal) drawing.Append($"<line class=\"goal\" x1=\"{X(goal)}\" y1=\"2\" x2=\"{X(goal)}\" y2=\"16\"/>");
        return drawing.Append($"<circle class=\"mark\" cx=\"{X(value)}\" cy=\"9\" r=\"3.5\"/></svg>").ToString();

        static string X(double at) => Html.At(Left + Math.Clamp(at, 0, 1) * (Width - 2 * Left));
    }
}
