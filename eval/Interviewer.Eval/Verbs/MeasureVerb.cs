using System.CommandLine;
using Interviewer.Eval.Frame;

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
        var command = new Command(name, description) { quick, epochs, concurrency, show, output };
        foreach (var count in (Option<int>[])[epochs, concurrency])
            count.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<int>() < 1) result.AddError($"{count.Name} is at least 1.");
            });
        command.SetAction((parsed, cancellationToken) => RunAsync(
            name, measures, new(parsed.GetValue(quick), parsed.GetValue(epochs), parsed.GetValue(concurrency)), parsed.GetValue(show), parsed.GetRequiredValue(output), cancellationToken));
        return command;
    }

    public static async Task<int> RunAsync(string name, IReadOnlyList<IMeasure> measures, RunOptions options, string? show, string folder, CancellationToken cancellationToken)
    {
        var log = await ProgressBar.WatchAsync(progress => RunLog.MakeAsync(name, measures, options, progress, cancellationToken));
        var path = Path.Combine(folder, $"{log.At:yyyyMMdd-HHmmss}-{name}.json");
        await log.WriteAsync(path, cancellationToken);
        foreach (var sample in log.Measures.SelectMany(measure => measure.Samples).Where(sample => show is not null && sample.Text is not null && (show is "all" || sample.Id == show)))
            Console.WriteLine($"{sample.Id,-6}{sample.Text}");
        FigureTables.Write(log, Console.Out);
        await Console.Error.WriteLineAsync($"{log.Seconds:0} s, kept in {Path.GetRelativePath(Environment.CurrentDirectory, path)}");
        return 0;
    }
}
