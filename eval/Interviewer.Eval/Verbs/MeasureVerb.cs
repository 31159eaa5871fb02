using System.CommandLine;
using Interviewer.Eval.Comparing;
using Interviewer.Eval.Frame;
using Interviewer.Eval.Reports;

namespace Interviewer.Eval.Verbs;

/// <summary>Runs measures, shows their figures and keeps the log of the run.</summary>
internal static class MeasureVerb
{
    public static Command Create(string name, string description, IReadOnlyList<IMeasure> measures)
    {
        var quick = new Option<bool>("--quick") { Description = "The project's own data only, and a share of what is generated." };
        var epochs = new Option<int>("--epochs") { Description = "How often each sample is run.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var concurrency = new Option<int>("--concurrency") { Description = "Samples at a time.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var show = new Option<string?>("--show") { Description = "Also print this sample, or all; never those held out.", HelpName = "ID|all" };
        var output = new Option<string>("--out") { Description = "Folder of the run's log.", HelpName = "DIR", DefaultValueFactory = _ => EvalData.Output };
        var compare = new Option<bool>("--compare") { Description = "Hold the run against the accepted one in eval/baselines; exit code 1 when something dropped beyond chance." };
        var command = new Command(name, description) { quick, epochs, concurrency, show, output, compare };
        foreach (var count in (Option<int>[])[epochs, concurrency])
            count.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<int>() < 1) result.AddError($"{count.Name} is at least 1.");
            });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = new RunOptions(parsed.GetValue(quick), parsed.GetValue(epochs), parsed.GetValue(concurrency));
            var log = await RunAsync(name, measures, options, parsed.GetValue(show), parsed.GetRequiredValue(output), cancellationToken);
            return parsed.GetValue(compare) ? await CompareVerb.CompareAsync(log, AcceptedRun.PathFor(log), cancellationToken) : 0;
        });
        return command;
    }

    public static async Task<RunLog> RunAsync(string name, IReadOnlyList<IMeasure> measures, RunOptions options, string? show, string folder, CancellationToken cancellationToken)
    {
        var log = await ProgressBar.WatchAsync(progress => RunLog.MakeAsync(name, measures, options, progress, cancellationToken));
        var path = Path.Combine(folder, $"{log.At:yyyyMMdd-HHmmss}-{name}.json");
        await log.WriteAsync(path, cancellationToken);
        foreach (var sample in log.Measures.SelectMany(measure => measure.Samples).Where(sample => show is not null && sample.Text is not null && (show is "all" || sample.Id == show)))
            Console.WriteLine($"{sample.Id,-6}{sample.Text}");
        if (measures.Count > 1) FigureTables.WriteGoals(log, Console.Out);
        else FigureTables.Write(log, Console.Out);
        var report = Path.ChangeExtension(path, ".html");
        await File.WriteAllTextAsync(report, HtmlReport.Of(log), cancellationToken);
        await Console.Error.WriteLineAsync($"{log.Seconds:0} s; log {Path.GetRelativePath(Environment.CurrentDirectory, path)}, report {Path.GetRelativePath(Environment.CurrentDirectory, report)}");
        return log;
    }
}
