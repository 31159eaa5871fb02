using Interviewer.Eval.Bench;
using Interviewer.Eval.FollowUps;
using Interviewer.Eval.Grading;

return args switch
{
    ["grading"] => GradingEval.Run(Console.Out),
    ["thresholds"] => ThresholdFit.Run(Console.Out),
    ["alignment"] => AlignmentEval.Run(Console.Out),
    ["grading", var id] => GradingEval.Show(Console.Out, id),
    ["followups"] => FollowUpEval.Run(Console.Out),
    ["bench", .. var rest] when rest.All(one => one is "--quick" || BenchEval.Parts.Contains(one)) =>
        await BenchEval.RunAsync(Console.Out, Console.Error, rest.Contains("--quick"), [.. rest.Except(["--quick"])]),
    ["empty-web-app", var url] => EmptyWebApp.Run(url),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run --project eval/Interviewer.Eval -- grading [ANSWER-ID] | followups | bench [--quick] [parse|edit|search|grade|program ...]");
    return 1;
}
