using System.CommandLine;
using Interviewer.Eval.Frame;
using Interviewer.Eval.Reports;

namespace Interviewer.Eval.Verbs;

/// <summary><c>report RUN</c>: what a run's log says, for people.</summary>
internal static class ReportVerb
{
    public static Command Create()
    {
        var run = new Argument<string>("RUN") { Description = "The log of a run." };
        var markdown = new Option<bool>("--markdown") { Description = "A table of the goals for a README, to standard output." };
        var output = new Option<string?>("--out") { Description = "Where the page goes; beside the log unless told.", HelpName = "FILE" };
        var command = new Command("report", "A run as a page, or its goals as a Markdown table.") { run, markdown, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(run);
            var log = await RunLog.ReadAsync(path, cancellationToken);
            if (parsed.GetValue(markdown))
            {
                Console.Write(MarkdownReport.Of(log));
                return 0;
            }
            var page = parsed.GetValue(output) ?? Path.ChangeExtension(path, ".html");
            await File.WriteAllTextAsync(page, HtmlReport.Of(log), cancellationToken);
            Console.WriteLine(page);
            return 0;
        });
        return command;
    }
}
