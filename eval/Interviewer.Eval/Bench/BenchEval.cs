using System.Diagnostics;

namespace Interviewer.Eval.Bench;

/// <summary>
/// Speed and memory, each figure beside a baseline measured in turn with it: the ratio holds on any machine, the milliseconds only on this one.
/// </summary>
internal static class BenchEval
{
    public static readonly string[] Parts = ["parse", "edit", "search", "grade", "model", "program"];

    /// <param name="parts">Which to measure; all when empty.</param>
    /// <returns>0 when every goal is met.</returns>
    public static async Task<int> RunAsync(TextWriter output, TextWriter progress, bool quick, IReadOnlyCollection<string> parts)
    {
        var started = Stopwatch.StartNew();
        var figures = new List<Figure>();
        foreach (var part in Parts.Where(part => parts.Count == 0 || parts.Contains(part)))
        {
            figures.AddRange(part switch
            {
                "parse" => await ParsingBench.RunAsync(quick, Report),
                "edit" => await EditBench.RunAsync(quick, Report),
                "search" => await SearchBench.RunAsync(quick, Report),
                "grade" => GradingBench.Run(quick, Report),
                "model" => await ModelBench.RunAsync(quick, Report),
                _ => await ProgramBench.RunAsync(quick, Report),
            });
        }
        FigureTable.Write(output, figures);
        return figures.TrueForAll(figure => figure.IsMet is not false) ? 0 : 1;

        void Report(string what) => progress.WriteLine(FormattableString.Invariant($"{started.Elapsed.TotalSeconds,5:0} s  {what} …"));
    }
}
