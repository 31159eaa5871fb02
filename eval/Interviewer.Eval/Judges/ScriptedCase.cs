using System.Collections.Concurrent;
using Interviewer.Eval.Grading;
using Interviewer.Eval.ModelServer;
using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Eval.Judges;

/// <summary>One answer before one scripted judge: what the judge may look up, and what it said first of each point.</summary>
internal sealed class ScriptedCase(PreparedAnswer answer, string? instruction)
{
    private readonly ConcurrentDictionary<string, Verdict> said = new(StringComparer.Ordinal);

    private readonly IReadOnlyDictionary<string, LabelledAnswer.LabelledPoint> labels = LabelMatch.ByPoint(answer.Label.Criteria, answer.Preparation.Outline.Criteria);

    public LabelledAnswer Label => answer.Label;

    public Preparation Preparation => answer.Preparation;

    public Question Question { get; } = answer.Preparation.FindQuestion(answer.Label.Question);

    /// <summary>What was put into the answer to talk the judge over; null when nothing was.</summary>
    public string? Instruction => instruction;

    public string Text => instruction is null ? Label.Answer : $"{Label.Answer} {instruction}";

    /// <summary>By criterion id, before anything of it was checked.</summary>
    public IReadOnlyDictionary<string, Verdict> Said => said;

    public FakeReply Reply(ScriptedJudge judge, FakeRequest request)
    {
        var sentences = ScriptedGrader.Sentences(request);
        var points = ScriptedGrader.Points(request).Select(point =>
        {
            var id = IdOf(point.Text);
            var (verdict, quote) = judge.Say(this, (id, point.Text), sentences);
            said.TryAdd(id, verdict switch { "met" => Verdict.Met, "partial" => Verdict.Partial, "contradicted" => Verdict.Contradicted, _ => Verdict.Missed });
            return ScriptedGrader.Point(point.Id, verdict, quote, sentences);
        }).ToList();
        return new FakeReply.Text(ScriptedGrader.Write(points, judge.View(this, request)));
    }

    // A request names points by ids of its own, and each on one line.
    private string IdOf(string text) => Preparation.Outline.Criteria.First(one => string.Join(' ', one.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) == text).Id;

    /// <summary>What the labels say of a point; null when nobody labelled it.</summary>
    public LabelledAnswer.LabelledPoint? LabelOf(string criterion) => labels.GetValueOrDefault(criterion);

    /// <summary>Points that the label says are left out.</summary>
    public static IEnumerable<string> Missed(PreparedAnswer answer) => answer.Label.Criteria.Where(point => point.Label is Verdict.Missed)
        .Select(point => answer.Preparation.Outline.Criteria.FirstOrDefault(one => GradedAnswer.Shared(one.Lines, point.Lines) > .5)?.Text).OfType<string>();
}
