using System.Globalization;
using Interviewer.Eval.Frame;
using Spectre.Console;

namespace Interviewer.Eval.Verbs;

/// <summary>Figures on the console, aggregates only: the part that is held out first, since goals stand for it.</summary>
internal static class FigureTables
{
    private const int PipedWidth = 200;

    public static void Write(RunLog log)
    {
        var console = AnsiConsole.Console;
        if (Console.IsOutputRedirected) console.Profile.Width = PipedWidth;
        foreach (var measure in log.Measures)
        {
            foreach (var line in measure.Skipped) console.WriteLine($"{measure.Name}: skipped {line}");
            foreach (var part in measure.Figures.GroupBy(figure => figure.Part).OrderBy(group => group.Key is Part.Fit))
            {
                var unscored = measure.Samples.Count(sample => sample.Part == part.Key && sample.Unscored is not null);
                console.WriteLine();
                console.WriteLine($"{measure.Name}{(part.Key is Part.Whole ? "" : $", {Name(part.Key)}")}{(unscored > 0 ? $"; {unscored} samples unscored" : "")}");
                console.Write(Table([.. part]));
            }
        }
    }

    public static string Name(Part part) => part switch { Part.Fit => "fit part", Part.Check => "check part", _ => "all" };

    private static Table Table(IReadOnlyList<FigureLog> figures)
    {
        string[] baselines = [.. figures.SelectMany(figure => figure.Baselines.Select(one => one.Name)).Distinct()];
        var table = new Table().Border(TableBorder.None);
        table.AddColumn(new TableColumn("figure"));
        foreach (var head in (string[])["value", "95 %", "n"]) table.AddColumn(new TableColumn(head).RightAligned().NoWrap());
        foreach (var baseline in baselines) table.AddColumn(new TableColumn(baseline).RightAligned().NoWrap());
        table.AddColumn(new TableColumn("goal").NoWrap());
        table.AddColumn(new TableColumn(""));
        foreach (var figure in figures)
            table.AddRow(
            [
                figure.Name, Number(figure.Value), figure.Interval is { } ends ? $"{Number(ends.Low)} to {Number(ends.High)}" : "", figure.N.ToString(CultureInfo.InvariantCulture),
                .. baselines.Select(name => figure.Baselines.FirstOrDefault(one => one.Name == name) is { } baseline ? Number(baseline.Value) : ""),
                figure.Goal ?? "", figure.Met switch { true => "✓", false => "✗", null => "" },
            ]);
        return table;
    }

    public static string Number(double? value) => value is not { } number ? "–"
        : number.ToString(Math.Abs(number) >= 100 || number == Math.Floor(number) && Math.Abs(number) > 1 ? "0" : Math.Abs(number) >= 10 ? "0.0" : "0.000", CultureInfo.InvariantCulture);
}
