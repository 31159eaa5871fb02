using Interviewer.Eval.Frame;
using Interviewer.Eval.Grading;
using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Notes;

namespace Interviewer.Eval.FollowUps;

/// <summary>
/// How much of what an answer left out its follow-ups bring to light: interviews a simulated candidate who holds the core points that the
/// label says are missing.
/// </summary>
internal sealed class ElicitationMeasure() : Measure<ElicitationMeasure.Case, ElicitationMeasure.Talk>("elicitation", "Core points that follow-ups draw from a simulated candidate.")
{
    private const int Probes = 2;

    private readonly Lazy<Interviewer.Interviews.FollowUps> followUps = new(() => new(Phrasebook.Load(Path.Combine(EvalData.Root, "prompts"))));

    public sealed record Case(PreparedAnswer Answer, IReadOnlyList<HeldPoint> Held);

    /// <param name="Possible">Points that the best questions could have brought out.</param>
    /// <param name="Elicited">Points that were told.</param>
    /// <param name="Credited">Of these, points that the grade of the whole talk holds for told.</param>
    public sealed record Talk(int Possible, int Elicited, int Credited, IReadOnlyList<string> Lines);

    protected override IEnumerable<Sample<Case>> Samples(RunOptions options, Action<string> skipped)
    {
        var answers = PreparedAnswer.ReadAll(skipped);
        return answers.Select(sample => new Sample<Case>(sample.Id, new(sample.Data, Held(sample, answers)), sample.Part))
            .Where(sample => sample.Data.Held.Count > 0);
    }

    protected override Outcome<Talk> Run(Case sample)
    {
        var (label, preparation) = (sample.Answer.Label, sample.Answer.Preparation);
        var question = preparation.FindQuestion(label.Question);
        var candidate = new SimulatedCandidate(sample.Held);
        List<AnswerTurn> turns = [new(label.Answer)];
        List<Evaluation> grades = [AnswerGrader.Grade(preparation, question, turns)];
        var lines = new List<string>();
        while (followUps.Value.Choose(preparation, question, turns, grades, lines, Probes) is { Stop: false } next)
        {
            var reply = candidate.Answer(next.Text);
            lines.AddRange([next.Text, reply]);
            turns.Add(new(reply, next.Type));
            grades.Add(AnswerGrader.Grade(preparation, question, turns));
        }
        var told = sample.Held.Except(candidate.Untold).Select(point => point.Point.Id).ToHashSet();
        var credited = grades[^1].Criteria.Count(result => told.Contains(result.Id) && result.Verdict is Verdict.Met or Verdict.Partial);
        return new Talk(SimulatedCandidate.Reachable(sample.Held, Probes), told.Count, credited, lines);
    }

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<Case, Talk>> results) =>
    [
        new("open core point elicited in two follow-ups, if it can be", Statistic.Mean, Each(results, talk => talk.Possible, talk => talk.Elicited), Goal.AtLeast(.7)),
        new("elicited point credited by the grade", Statistic.Mean, Each(results, talk => talk.Elicited, talk => talk.Credited)),
    ];

    protected override string Shown(Case sample, Talk result) =>
        $"{result.Elicited}/{result.Possible} of {string.Join(' ', sample.Held.Select(point => point.Point.Kind))}\n      {string.Join("\n      ", result.Lines)}";

    private static Observation[] Each(IReadOnlyList<Scored<Case, Talk>> results, Func<Talk, int> of, Func<Talk, int> found) =>
        [.. results.SelectMany(result => Enumerable.Range(0, of(result.Result)).Select(i => Observation.Of(result.Id, i < found(result.Result))))];

    /// <summary>The core points of what the answer tells that its label calls missing.</summary>
    private static IReadOnlyList<HeldPoint> Held(Sample<PreparedAnswer> sample, IReadOnlyList<Sample<PreparedAnswer>> answers)
    {
        var (label, preparation) = (sample.Data.Label, sample.Data.Preparation);
        var stories = preparation.Outline.Narratives.Where(narrative => label.Narratives.Contains(narrative.Title)).Select(narrative => narrative.Id).ToHashSet();
        var core = preparation.RubricFor(preparation.FindQuestion(label.Question)).Criteria
            .Where(entry => entry.Importance is Importance.Core && (entry.Narrative is null || stories.Contains(entry.Narrative))).Select(entry => entry.Criterion).DistinctBy(point => point.Id);
        return [.. core.Where(point => label.Criteria.Where(labelled => GradedAnswer.Shared(point.Lines, labelled.Lines) > 0).ToArray() is { Length: > 0 } about && about.All(labelled => labelled.Label is Verdict.Missed))
            .Select(point => new HeldPoint(point, Retelling(point, sample, answers)))];
    }

    /// <summary>The words in which another answer told the same point; where none did, those of the notes.</summary>
    private static string Retelling(Criterion point, Sample<PreparedAnswer> sample, IReadOnlyList<Sample<PreparedAnswer>> answers)
    {
        var told = answers.Where(other => other.Id != sample.Id && other.Part == sample.Part && other.Data.Label.Notes == sample.Data.Label.Notes).SelectMany(other => other.Data.Label.Criteria)
            .Where(labelled => labelled is { Label: Verdict.Met, Quote: not null } && GradedAnswer.Shared(point.Lines, labelled.Lines) > 0)
            .MaxBy(labelled => GradedAnswer.Shared(point.Lines, labelled.Lines))?.Quote;
        return $"{(told ?? point.Text).TrimEnd('.')}.";
    }
}
