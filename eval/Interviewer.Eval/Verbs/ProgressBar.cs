using Interviewer.Eval.Frame;
using Spectre.Console;

namespace Interviewer.Eval.Verbs;

/// <summary>A bar for each measure while a person watches; nothing when errors are piped.</summary>
internal static class ProgressBar
{
    /// <param name="run">Is given what to tell for each measure: its name, how many samples are done, of how many.</param>
    public static async Task<RunLog> WatchAsync(Func<Action<string, int, int>, Task<RunLog>> run)
    {
        if (Console.IsErrorRedirected) return await run((_, _, _) => { });
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                ProgressTask? bar = null;
                return await run((name, done, of) =>
                {
                    lock (context)
                    {
                        if (bar?.Description != name) bar = context.AddTask(name);
                        bar.MaxValue(of).Value(done);
                    }
                });
            });
    }
}
