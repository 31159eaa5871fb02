using System.Text.Json;
using Interviewer.Eval.Grading;
using Interviewer.Grading;
using Interviewer.Interviews;

namespace Interviewer.Eval.FollowUps;

/// <summary>Measures the choice of the next probe against the kinds a person would accept, and shows each wording to be read.</summary>
internal static class FollowUpEval
{
    public static int Run(TextWriter output)
    {
        var graded = GradedAnswer.GradeAll(output);
        var followUps = new Interviewer.Interviews.FollowUps(Phrasebook.Load(Path.Combine(EvalData.Root, "prompts")));
        var acceptable = 0;
        output.WriteLine($"{"id",-5}{"ok",3}  {"asked",-24}{"accepted",-60}wording");
        foreach (var answer in graded)
        {
            var next = followUps.Choose(answer.Preparation, answer.Question, [new(answer.Label.Answer)], [answer.Grade], maximum: 2);
            var type = Name(next.Type);
            var ok = answer.Label.FollowUps.Contains(type);
            if (ok) acceptable++;
            output.WriteLine($"{answer.Label.Id,-5}{(ok ? "✓" : "✗"),3}  {type,-24}{string.Join(' ', answer.Label.FollowUps),-60}{next.Text}{(next.Stop ? $"  [stops: {next.Reason}]" : "")}");
        }
        output.WriteLine();
        output.WriteLine(FormattableString.Invariant($"acceptable kind {acceptable} of {graded.Count} ({(double)acceptable / graded.Count:0.00})"));
        return 0;
    }

    private static string Name(FollowUpType type) => JsonNamingPolicy.SnakeCaseLower.ConvertName(type.ToString());
}
