using System.Globalization;
using System.Text;
using Interviewer.Eval.Frame;

namespace Interviewer.Eval.Reports;

/// <summary>A confusion matrix, shaded by the share of its row, with precision, recall and F1 of each class beside it.</summary>
internal static class ConfusionTable
{
    public static string Of(Plot plot)
    {
        double[] labels = [.. plot.Points.Select(point => point[0])], found = [.. plot.Points.Select(point => point[1])];
        // Classes that nobody used would only take room.
        int[] used = [.. Enumerable.Range(0, plot.Classes.Count).Where(i => labels.Contains(i) || found.Contains(i))];
        var table = new StringBuilder($"<table class=\"matrix\">\n<tr><th>{Html.Encode(plot.X)} ↓ {Html.Encode(plot.Y)} →</th>");
        foreach (var column in used) table.Append($"<th>{Html.Encode(plot.Classes[column])}</th>");
        table.Append("<th class=\"number\">precision</th><th class=\"number\">recall</th><th class=\"number\">F1</th></tr>\n");
        foreach (var row in used)
        {
            table.Append($"<tr><th>{Html.Encode(plot.Classes[row])}</th>");
            var all = labels.Count(label => label == row);
            foreach (var column in used)
            {
                var count = labels.Zip(found).Count(pair => pair.First == row && pair.Second == column);
                var shade = all == 0 ? 0 : 60 * count / all;
                table.Append(CultureInfo.InvariantCulture, $"<td{(row == column ? " class=\"right\"" : "")} style=\"background: color-mix(in srgb, var(--accent) {shade}%, transparent)\">{count}</td>");
            }
            var (right, given) = (labels.Zip(found).Count(pair => pair.First == row && pair.Second == row), found.Count(one => one == row));
            foreach (var value in (double?[])[Share(right, given), Share(right, all), Statistics.F1(labels, found, row)]) table.Append($"<td class=\"number soft\">{FigureText.Number(value)}</td>");
            table.Append("</tr>\n");
        }
        return table.Append("</table>\n").ToString();
    }

    private static double? Share(int right, int of) => of == 0 ? null : (double)right / of;
}
