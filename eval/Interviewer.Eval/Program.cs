using Interviewer.Eval.Verbs;

namespace Interviewer.Eval;

// Named, so that the tests can refer to this program beside the product's own.
internal static class EvalProgram
{
    public static Task<int> Main(string[] args) => EvalCommand.RunAsync(args);
}
