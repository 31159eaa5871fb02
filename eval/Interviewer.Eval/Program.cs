using Interviewer.Eval.FollowUps;
using Interviewer.Eval.Grading;

return args switch
{
    ["grading"] => GradingEval.Run(Console.Out),
    ["alignment"] => AlignmentEval.Run(Console.Out),
    ["grading", var id] => GradingEval.Show(Console.Out, id),
    ["followups"] => FollowUpEval.Run(Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run --project eval/Interviewer.Eval -- grading [ANSWER-ID] | followups");
    return 1;
}
