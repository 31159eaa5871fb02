using System.Globalization;
using System.Text;
using Interviewer.Eval.Frame;

namespace Interviewer.Eval.Reports;

/// <summary>A run as one page that needs nothing else: no script, no address, light and dark. Of the held-out part it shows aggregates and points without names.</summary>
internal static class HtmlReport
{
    public static string Of(RunLog log)
    {
        var date = log.At.UtcDateTime.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
        var goals = log.Goals.ToList();
        var page = new StringBuilder($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Measured {Html.Encode(date)}</title>
            <style>
            {ReportStyle.Sheet}
            </style>
            </head>
            <body>
            <header>
            <h1>Measured {Html.Encode(date)} UTC</h1>
            <p>{Html.Encode(log.Verb)}{(log.Options.Quick ? ", quick" : "")} · engine {Html.Encode(log.Engine)} · commit {Html.Encode(log.Commit?[..10] ?? "unknown")}{(log.Dirty ? " with changes" : "")} · {log.Seconds:0} s on {log.Processors} processors, {Html.Encode(log.Runtime)}</p>
            <p>{goals.Count(figure => figure.Met is true)} of {goals.Count} goals met. Intervals are 95 %, by bootstrap over samples. In the drawings: dot the value, bar its interval, rings the baselines, stroke the goal. A count of words that predicts as well as the grader shows that it has learnt little.</p>
            </header>
            <main>

            """);
        if (log.Measures.Count > 1) Goals(log, page);
        foreach (var measure in log.Measures.Where(measure => measure.Samples.Count > 0 || measure.Skipped.Count > 0)) Measure(measure, page);
        Files(log, page);
        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Goals(RunLog log, StringBuilder page)
    {
        page.Append("<h2>Goals, on what is held out</h2>\n");
        FigureRows.Write([.. log.Measures.SelectMany(measure => measure.Figures.Where(figure => figure is { Goal: not null, Part: not Part.Fit }), (measure, figure) => ((string?)measure.Name, figure))], page);
    }

    private static void Measure(MeasureLog measure, StringBuilder page)
    {
        page.Append($"<h2>{Html.Encode(measure.Name)}</h2>\n");
        foreach (var line in measure.Skipped) page.Append($"<p class=\"note\">Skipped {Html.Encode(line)}</p>\n");
        foreach (var reason in measure.Samples.Where(sample => sample.Unscored is not null).GroupBy(sample => sample.Unscored!))
            page.Append($"<p class=\"note\">{reason.Count()} samples unscored: {Html.Encode(reason.Key)}</p>\n");
        foreach (var part in measure.Figures.GroupBy(figure => figure.Part).OrderBy(group => group.Key is Part.Fit))
        {
            if (part.Key is not Part.Whole) page.Append($"<h3>{(part.Key is Part.Check ? "Check part, held out" : "Fit part")}</h3>\n");
            FigureRows.Write([.. part.Select(figure => ((string?)null, figure))], page);
            var plots = measure.Plots.Where(plot => plot.Part == part.Key).ToList();
            if (plots.Count == 0) continue;
            page.Append("<div class=\"plots\">\n");
            foreach (var plot in plots) page.Append($"<figure>\n<figcaption>{Html.Encode(plot.Title)}</figcaption>\n{Draw(plot)}</figure>\n");
            page.Append("</div>\n");
        }
    }

    private static string Draw(Plot plot) => plot.Kind switch
    {
        PlotKind.Confusion => ConfusionTable.Of(plot),
        PlotKind.Scatter => PointsDrawing.Scatter(plot),
        PlotKind.Calibration => PointsDrawing.Calibration(plot),
        _ => throw new InvalidOperationException($"Unknown plot {plot.Kind}."),
    };

    private static void Files(RunLog log, StringBuilder page)
    {
        page.Append("<details>\n<summary>Data and prompts this run read</summary>\n<table>\n");
        foreach (var (path, hash) in log.Files) page.Append($"<tr><td>{Html.Encode(path)}</td><td><code>{hash}</code></td></tr>\n");
        page.Append("</table>\n</details>\n");
    }
}
