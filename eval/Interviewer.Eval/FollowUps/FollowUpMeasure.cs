using System.Text.Json;
using Interviewer.Eval.Frame;
using Interviewer.Eval.Grading;
using Interviewer.Interviews;

namespace Interviewer.Eval.FollowUps;

/// <summary>The choice of the next probe against the kinds that a good interviewer could ask.</summary>
internal sealed class FollowUpMeasure() : Measure<PreparedAnswer, FollowUp>("followups", "Follow-up questions against the kinds a person would accept.")
{
    private readonly Lazy<Interviewer.Interviews.FollowUps> followUps = new(() => new(Phrasebook.Load(Path.Combine(EvalData.Root, "prompts"))));

    protected override IEnumerable<Sample<PreparedAnswer>> Samples(RunOptions options, Action<string> skipped) => PreparedAnswer.ReadAll(skipped);

    protected override Outcome<FollowUp> Run(PreparedAnswer sample)
    {
        var graded = GradedAnswer.Of(sample.Label, sample.Preparation);
        return followUps.Value.Choose(sample.Preparation, graded.Question, [new(sample.Label.Answer)], [graded.Grade], [], maximum: 2);
    }

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<PreparedAnswer, FollowUp>> results) =>
    [
        new("kind of follow-up acceptable", Statistic.Mean, [.. results.Select(result => Observation.Of(result.Id, Accepts(result.Sample, result.Result)))], Goal.AtLeast(.93)),
    ];

    protected override string Shown(PreparedAnswer sample, FollowUp result) =>
        $"{(Accepts(sample, result) ? "✓" : "✗")}  {Kind(result),-24}{string.Join(' ', sample.Label.FollowUps),-60}{result.Text}{(result.Stop ? $"  [stops: {result.Reason}]" : "")}";

    private static bool Accepts(PreparedAnswer sample, FollowUp result) => sample.Label.FollowUps.Contains(Kind(result));

    private static string Kind(FollowUp followUp) => JsonNamingPolicy.SnakeCaseLower.ConvertName(followUp.Type.ToString());
}
