using System.Globalization;
using Interviewer.Eval.Frame;
using Spectre.Console;

namespace Interviewer.Eval.Verbs;

/// <summary>Figures on the console, aggregates only: the part that is held out first, since goals stand for it.</summary>
internal static class FigureTables
{
    // Narrower, a piped table would be wrapped as if somebody's window were that small.
    private const int PipedWidth = 200;

    public static void Write(RunLog log, TextWriter output)
    {
        foreach (var measure in log.Measures)
        {
            output.WriteLine();
            foreach (var line in measure.Skipped) output.WriteLine($"{measure.Name}: skipped {line}");
            foreach (var part in measure.Figures.GroupBy(figure => figure.Part).OrderBy(group => group.Key is Part.Fit))
            {
                var unscored = measure.Samples.Count(sample => sample.Part == part.Key && sample.Unscored is not null);
                output.WriteLine($"{measure.Name}{Name(part.Key)}{(unscored > 0 ? $"; {unscored} samples unscored" : "")}");
                Write([.. part], output);
            }
        }
    }

    public static void Write(IReadOnlyList<FigureLog> figures, TextWriter output)
    {
        string[] baselines = [.. figures.SelectMany(figure => figure.Baselines.Select(one => one.Name)).Distinct()];
        var table = new Table().Border(TableBorder.None);
        table.AddColumn(new TableColumn("figure"));
        foreach (var head in (string[])["value", "95 %", "n", .. baselines]) table.AddColumn(new TableColumn(head).RightAligned().NoWrap());
        table.AddColumn(new TableColumn("goal").NoWrap());
        table.AddColumn(new TableColumn(""));
        foreach (var figure in figures)
            table.AddRow(
            [
                Markup.Escape(figure.Name), Number(figure.Value), figure.Interval is { } ends ? $"{Number(ends.Low)} to {Number(ends.High)}" : "", figure.N.ToString(CultureInfo.InvariantCulture),
                .. baselines.Select(name => figure.Baselines.FirstOrDefault(one => one.Name == name) is { } baseline ? Number(baseline.Value) : ""),
                figure.Goal ?? "", figure.Met switch { true => "✓", false => "✗", null => "" },
            ]);
        On(output).Write(table);
    }

    public static string Number(double? value) => value is not { } number ? "–"
        : number.ToString(Math.Abs(number) >= 100 || number == Math.Floor(number) && Math.Abs(number) > 1 ? "0" : Math.Abs(number) >= 10 ? "0.0" : "0.000", CultureInfo.InvariantCulture);

    private static IAnsiConsole On(TextWriter output)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) });
        if (output == Console.Out ? Console.IsOutputRedirected : Console.IsErrorRedirected) console.Profile.Width = PipedWidth;
        return console;
    }

    private static string Name(Part part) => part switch { Part.Fit => ", fit part", Part.Check => ", check part", _ => "" };
}
