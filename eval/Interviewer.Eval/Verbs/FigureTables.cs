using System.Globalization;
using Interviewer.Eval.Frame;
using Spectre.Console;

namespace Interviewer.Eval.Verbs;

/// <summary>Figures on the console: aggregates only, those of the held-out part first, since the goals stand for it.</summary>
internal static class FigureTables
{
    // Narrower, a piped table would be wrapped as if somebody's window were that small.
    private const int PipedWidth = 200;

    /// <summary>Measure by measure.</summary>
    public static void Write(RunLog log, TextWriter output)
    {
        foreach (var measure in log.Measures)
        {
            WriteSkipped(measure, output);
            foreach (var part in measure.Figures.GroupBy(figure => figure.Part).OrderBy(group => group.Key is Part.Fit))
            {
                output.WriteLine();
                output.WriteLine(measure.Name + Name(part.Key));
                Write([.. part.Select(figure => ("", figure))], output);
            }
        }
    }

    /// <summary>Goals first, whatever measure they are of, and whether they are met.</summary>
    public static void WriteGoals(RunLog log, TextWriter output)
    {
        foreach (var measure in log.Measures) WriteSkipped(measure, output);
        (string Measure, FigureLog Figure)[] all = [.. log.Measures.SelectMany(measure => measure.Figures, (measure, figure) => (measure.Name, figure))];
        Section("Goals, on what is held out", [.. all.Where(one => one.Figure is { Goal: not null, Part: not Part.Fit })]);
        Section("Further figures, on what is held out", [.. all.Where(one => one.Figure is { Goal: null, Part: not Part.Fit })]);
        Section("The same on the fit part, which may be looked at", [.. all.Where(one => one.Figure.Part is Part.Fit)]);
        var goals = log.Goals.ToList();
        output.WriteLine();
        output.WriteLine($"{goals.Count(figure => figure.Met is true)} of {goals.Count} goals met.");

        void Section(string title, (string, FigureLog)[] figures)
        {
            if (figures.Length == 0) return;
            output.WriteLine();
            output.WriteLine(title);
            Write(figures, output);
        }
    }

    public static void Write(IReadOnlyList<(string Measure, FigureLog Figure)> figures, TextWriter output)
    {
        string[] baselines = [.. figures.SelectMany(one => one.Figure.Baselines.Select(baseline => baseline.Name)).Distinct()];
        string[] measures = figures.Any(one => one.Measure != "") ? ["measure"] : [];
        var table = New([.. measures, "figure", "value>", "95 %>", "n>", .. baselines.Select(name => name + ">"), "goal", ""]);
        foreach (var (measure, figure) in figures)
            table.AddRow(
            [
                .. measures.Select(_ => measure), Markup.Escape(figure.Name), FigureText.Number(figure.Value), FigureText.Ends(figure.Interval), figure.N.ToString(CultureInfo.InvariantCulture),
                .. baselines.Select(name => figure.Baselines.FirstOrDefault(one => one.Name == name) is { } baseline ? FigureText.Number(baseline.Value) : ""),
                figure.Goal ?? "", FigureText.Mark(figure.Met),
            ]);
        Show(table, output);
    }

    /// <param name="heads">A head that ends in &gt; is of numbers; the sign is not shown.</param>
    public static Table New(params IReadOnlyList<string> heads)
    {
        var table = new Table().Border(TableBorder.None);
        foreach (var head in heads)
        {
            var column = new TableColumn(Markup.Escape(head.TrimEnd('>'))).NoWrap();
            table.AddColumn(head.EndsWith('>') ? column.RightAligned() : column);
        }
        return table;
    }

    public static void Show(Table table, TextWriter output)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) });
        if (output == Console.Out ? Console.IsOutputRedirected : Console.IsErrorRedirected) console.Profile.Width = PipedWidth;
        console.Write(table);
    }

    public static string Name(Part part) => part switch { Part.Fit => ", fit part", Part.Check => ", check part", _ => "" };

    private static void WriteSkipped(MeasureLog measure, TextWriter output)
    {
        foreach (var line in measure.Skipped) output.WriteLine($"{measure.Name}: skipped {line}");
        foreach (var reason in measure.Samples.Where(sample => sample.Unscored is not null).GroupBy(sample => sample.Unscored))
            output.WriteLine($"{measure.Name}: {reason.Count()} samples unscored: {reason.Key}");
    }
}
