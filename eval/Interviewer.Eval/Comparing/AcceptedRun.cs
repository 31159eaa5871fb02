using System.Text.Json;
using Interviewer.Eval.Frame;

namespace Interviewer.Eval.Comparing;

/// <summary>The run that later ones are held against: a log in eval/baselines without what was said of each sample.</summary>
internal static class AcceptedRun
{
    public static string PathFor(RunLog run) => Path.Combine(EvalData.Root, "eval", "baselines", run.Options.Quick ? "quick.json" : "full.json");

    /// <summary>The measures of this run take the place of those accepted before; others stay.</summary>
    public static async Task<string> AcceptAsync(RunLog run, CancellationToken cancellationToken)
    {
        var path = PathFor(run);
        var before = File.Exists(path) ? (await RunLog.ReadAsync(path, cancellationToken)).Measures : [];
        var names = before.Select(measure => measure.Name).Union(run.Measures.Select(measure => measure.Name));
        MeasureLog[] measures = [.. names.Select(name => run.Measures.FirstOrDefault(measure => measure.Name == name) ?? before.First(measure => measure.Name == name))
            .Select(measure => measure with { Samples = [], Plots = [] })];
        var json = JsonSerializer.Serialize(run with { Verb = "all", Measures = measures }, InterviewerJson.Compact);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // A line for each figure, so that a change can be read in a diff.
        await File.WriteAllTextAsync(path, json.Replace(",{\"name\":\"", ",\n{\"name\":\"", StringComparison.Ordinal) + "\n", cancellationToken);
        return path;
    }
}
