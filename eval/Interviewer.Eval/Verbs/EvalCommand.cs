using System.CommandLine;
using System.Text;
using Interviewer.Eval.Bench;
using Interviewer.Eval.Grading;
using Interviewer.Eval.ShortAnswers;

namespace Interviewer.Eval.Verbs;

/// <summary>The command line: a verb for each measure, all of them in one run, speed, and tools for whoever works on the grader.</summary>
internal static class EvalCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        try
        {
            return await Create().Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (InterviewerException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("Measures the interviewer: what it understands, how it grades, what it asks, what it withstands, how fast it is.");
        foreach (var measure in Measures.All)
            root.Add(measure is ShortAnswerMeasure shortAnswers ? ShortAnswersVerb.Create(shortAnswers) : MeasureVerb.Create(measure.Name, measure.Description, [measure]));
        root.Add(MeasureVerb.Create("all", "Every measure in one run.", Measures.All));
        root.Add(Bench());
        root.Add(CompareVerb.Create());
        root.Add(ReportVerb.Create());
        root.Add(Tool("thresholds", "Fits the verdict thresholds, leaving one notes file out.", ThresholdFit.Run));
        root.Add(Tool("ratings", "Fits the ratings, leaving one notes file out.", RatingFit.Run));
        root.Add(Tool("alignment", "How far alignment alone separates told points from missed ones.", AlignmentEval.Run));
        return root;
    }

    private static Command Bench()
    {
        var parts = new Argument<string[]>("PART") { Description = "All when none is named.", Arity = ArgumentArity.ZeroOrMore };
        parts.AcceptOnlyFromAmong([.. BenchEval.Parts]);
        var quick = new Option<bool>("--quick") { Description = "Fewer rounds and smaller notes." };
        var bench = new Command("bench", "Speed and memory, each beside a baseline of the same run.") { parts, quick };
        bench.SetAction((parsed, _) => BenchEval.RunAsync(Console.Out, Console.Error, parsed.GetValue(quick), parsed.GetValue(parts) ?? []));
        return bench;
    }

    private static Command Tool(string name, string description, Func<TextWriter, int> run)
    {
        var tool = new Command(name, description);
        tool.SetAction(_ => run(Console.Out));
        return tool;
    }
}
