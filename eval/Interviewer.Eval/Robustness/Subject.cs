using Interviewer.Eval.Grading;
using Interviewer.Grading;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Eval.Robustness;

/// <summary>A labelled answer, its grade as it stands, and the means to grade it changed.</summary>
internal sealed class Subject
{
    private readonly Dictionary<string, Verdict> verdicts;

    public Subject(PreparedAnswer answer)
    {
        (Label, Preparation) = answer;
        Question = Preparation.FindQuestion(Label.Question);
        Clean = Grade(Label.Answer);
        verdicts = Clean.Criteria.ToDictionary(result => result.Id, result => result.Verdict, StringComparer.Ordinal);
        Sentences = SentenceSplitter.Split(Label.Answer);
    }

    public LabelledAnswer Label { get; }

    public Preparation Preparation { get; }

    public Question Question { get; }

    public Evaluation Clean { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public string Text => Label.Answer;

    public bool Contradicts =>
        Clean.Facts.Any(fact => fact.Status is FactStatus.Contradicted) || Clean.Criteria.Any(result => result.Verdict is Verdict.Contradicted);

    /// <summary>Points the clean answer leaves out, weightiest first.</summary>
    public IEnumerable<CriterionResult> Missed => Clean.Criteria.Where(result => result.Verdict is Verdict.Missed).OrderByDescending(result => result.Weight);

    public Evaluation Grade(params IReadOnlyList<string> turns) => AnswerGrader.Grade(Preparation, Question, [.. turns.Select(turn => new AnswerTurn(turn))]);

    public double Change(Evaluation changed) => changed.Score!.Value - Clean.Score!.Value;

    /// <summary>What the changed answer gained over the clean one; null when nothing.</summary>
    public string? Gain(Evaluation changed) => Change(changed) > 1e-9 ? $"score {Clean.Score} became {changed.Score}" : RaisedVerdict(changed);

    private string? RaisedVerdict(Evaluation changed)
    {
        foreach (var result in changed.Criteria)
        {
            var before = verdicts.GetValueOrDefault(result.Id, Verdict.Missed);
            if (result.Verdict.Level() > before.Level()) return $"{before} became {result.Verdict}: {result.Text} | {result.Quote}";
        }
        return null;
    }

    /// <summary>What the changed answer lost; null when nothing.</summary>
    public string? Loss(Evaluation changed)
    {
        if (Change(changed) < -1e-9) return $"score {Clean.Score} became {changed.Score}";
        var after = changed.Criteria.ToDictionary(result => result.Id, result => result.Verdict, StringComparer.Ordinal);
        return Clean.Criteria.FirstOrDefault(result => after.GetValueOrDefault(result.Id, Verdict.Missed).Level() < result.Verdict.Level()) is { } lost
            ? $"lost {lost.Verdict}: {lost.Text}" : null;
    }

    public Verdict VerdictIn(Evaluation changed, string criterion) => changed.Criteria.FirstOrDefault(result => result.Id == criterion)?.Verdict ?? Verdict.Missed;
}
