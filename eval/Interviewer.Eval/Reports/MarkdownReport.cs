using System.Text;
using Interviewer.Eval.Frame;

namespace Interviewer.Eval.Reports;

/// <summary>The goals of a run as a Markdown table, for a README.</summary>
internal static class MarkdownReport
{
    public static string Of(RunLog log)
    {
        var table = new StringBuilder("| figure | reached | 95 % | n | counting words | goal | |\n|---|---|---|---|---|---|---|\n");
        foreach (var (measure, figure) in log.Measures.SelectMany(measure => measure.Figures, (measure, figure) => (measure.Name, figure)).Where(one => log.Goals.Contains(one.figure)))
            table.Append($"| {measure}: {figure.Name} | {FigureText.Number(figure.Value)} | {FigureText.Ends(figure.Interval)} | {figure.N} | "
                + $"{string.Join(", ", figure.Baselines.Select(baseline => $"{baseline.Name} {FigureText.Number(baseline.Value)}"))} | {figure.Goal} | {FigureText.Mark(figure.Met)} |\n");
        return table.ToString();
    }
}
