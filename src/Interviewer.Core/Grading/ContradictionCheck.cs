using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>A point told with a wrong figure is told in part; told with the opposite outcome it is contradicted.</summary>
internal static class ContradictionCheck
{
    public static PointVerdict Apply(Criterion criterion, PointVerdict verdict, IReadOnlyList<FactFinding> facts, Preparation preparation, AnswerReading answer)
    {
        if (verdict.Verdict is Verdict.Missed or Verdict.Contradicted) return verdict;
        foreach (var finding in facts)
        {
            if (finding.Status is not FactStatus.Contradicted) continue;
            var fact = preparation.Outline.Facts.FirstOrDefault(candidate => candidate.Id == finding.Id);
            if (fact is null || fact.File != criterion.File || !criterion.Lines.Any(range => range.Contains(fact.Line))) continue;
            if (answer.Covers(verdict.At, finding.Sentence) && fact.Kind is FactKind.Outcome or FactKind.Negation or FactKind.Stance) return verdict with { Verdict = Verdict.Contradicted };
            verdict = verdict with { Verdict = Verdict.Partial };
        }
        return verdict;
    }
}
