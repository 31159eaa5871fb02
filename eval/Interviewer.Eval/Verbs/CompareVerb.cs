using System.CommandLine;
using System.Globalization;
using Interviewer.Eval.Comparing;
using Interviewer.Eval.Frame;
using Spectre.Console;

namespace Interviewer.Eval.Verbs;

/// <summary><c>compare RUN [BASELINE]</c>: fails when a figure dropped by more than chance explains.</summary>
internal static class CompareVerb
{
    public static Command Create()
    {
        var run = new Argument<string>("RUN") { Description = "The log of a run." };
        var baseline = new Argument<string?>("BASELINE") { Description = "The log it is held against; the accepted one in eval/baselines unless told.", Arity = ArgumentArity.ZeroOrOne };
        var accept = new Option<bool>("--accept") { Description = "Keep RUN in eval/baselines as what later runs are held against." };
        var command = new Command("compare", "A run beside an earlier one, sample by sample.") { run, baseline, accept };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var now = await RunLog.ReadAsync(parsed.GetRequiredValue(run), cancellationToken);
            var path = parsed.GetValue(baseline) ?? AcceptedRun.PathFor(now);
            var code = File.Exists(path) || !parsed.GetValue(accept) ? await CompareAsync(now, path, cancellationToken) : 0;
            if (!parsed.GetValue(accept)) return code;
            Console.WriteLine($"Kept in {Path.GetRelativePath(EvalData.Root, await AcceptedRun.AcceptAsync(now, cancellationToken))}.");
            return 0;
        });
        return command;
    }

    /// <returns>1 when a figure dropped beyond chance or is gone.</returns>
    public static async Task<int> CompareAsync(RunLog now, string path, CancellationToken cancellationToken)
    {
        var before = await RunLog.ReadAsync(path, cancellationToken);
        var comparison = RunComparison.Of(now, before);
        foreach (var line in comparison.Left) Console.WriteLine($"not compared: {line}");
        var moved = comparison.Changes.Where(change => change.HasMoved).ToArray();
        if (moved.Length > 0) FigureTables.Show(Table(moved), Console.Out);
        Console.WriteLine($"{comparison.Changes.Count} figures compared with {Path.GetFileName(path)} of {before.At:yyyy-MM-dd} ({before.Commit?[..8] ?? "no commit"}): {moved.Length} moved, "
            + $"{comparison.Changes.Count(change => change.IsBetter)} better and {comparison.Changes.Count(change => change.IsWorse)} worse beyond chance.");
        if (comparison.Unscored > 0) Console.WriteLine($"{comparison.Unscored} samples are unscored.");
        foreach (var line in comparison.Gone) Console.WriteLine($"no longer measured: {line}");
        if (comparison.HasDropped)
            await Console.Error.WriteLineAsync("Something is unscored, is gone or dropped by more than half the width of its interval. If that is meant, run `compare RUN --accept` and say why in the commit.");
        return comparison.HasDropped ? 1 : 0;
    }

    private static Table Table(IEnumerable<FigureChange> changes)
    {
        var table = FigureTables.New("measure", "figure", "before>", "now>", "change>", "95 %, paired>", "allowed>", "n>", "");
        foreach (var change in changes.OrderByDescending(change => change.IsWorse))
            table.AddRow(change.Measure, Markup.Escape($"{change.Figure.Name}{FigureTables.Name(change.Figure.Part)}"), FigureText.Number(change.Before), FigureText.Number(change.Now),
                change.Difference.ToString("+0.000;-0.000", CultureInfo.InvariantCulture), FigureText.Ends(change.Interval), FigureText.Number(change.Allowed),
                change.Samples.ToString(CultureInfo.InvariantCulture), change.IsWorse ? "✗ worse" : change.IsBetter ? "✓ better" : "");
        return table;
    }
}
