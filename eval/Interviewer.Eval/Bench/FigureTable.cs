using System.Globalization;

namespace Interviewer.Eval.Bench;

internal static class FigureTable
{
    public static void Write(TextWriter output, IReadOnlyList<Figure> figures)
    {
        string[][] rows = [["figure", "measured", "n", "baseline", "", "ratio", "goal", ""], .. figures.Select(Row)];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        foreach (var row in rows)
            output.WriteLine(string.Join("  ", row.Select((cell, i) => i is 1 or 2 or 3 or 5 ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))).TrimEnd());
    }

    private static string[] Row(Figure figure) =>
    [
        figure.What, Amount(figure.Value, figure.Unit), figure.N.ToString(CultureInfo.InvariantCulture),
        figure.Baseline is { } baseline ? Amount(baseline, figure.Unit) : "", figure.BaselineName ?? "",
        figure.Ratio is { } ratio ? FormattableString.Invariant($"{ratio:0.00}x") : "",
        figure switch
        {
            { MostRatio: { } most } => FormattableString.Invariant($"< {most:0.##}x"),
            { Most: { } most } => FormattableString.Invariant($"< {most:0.#} {figure.Unit}"),
            _ => "",
        },
        figure.IsMet switch { true => "✓", false => "✗", null => "" },
    ];

    private static string Amount(double value, string unit) =>
        value.ToString(value >= 100 ? "0" : value >= 1 ? "0.0" : "0.000", CultureInfo.InvariantCulture) + " " + unit;
}
