using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Interviews;

/// <summary>What a question's criteria still leave to say, and how much of the coverage each would add.</summary>
internal sealed class OpenCriteria
{
    private readonly IReadOnlyList<CriterionResult> criteria;
    private readonly double room;
    private readonly double attainable;

    private OpenCriteria(IReadOnlyList<CriterionResult> criteria, double room, double attainable) =>
        (this.criteria, this.room, this.attainable) = (criteria, room, attainable);

    public CriterionKind[] Kinds => [.. criteria.Select(criterion => criterion.Kind).Distinct()];

    public static OpenCriteria Of(Rubric rubric, Evaluation evaluation, Dimensions ratings)
    {
        var attainable = evaluation.Criteria.Select(criterion => criterion.Weight).Where(weight => weight >= 1)
            .OrderDescending().Take(rubric.KExpected).Sum();
        return new(evaluation.Criteria, room: (5 - ratings.Coverage) / 4, attainable);
    }

    /// <summary>Open criteria of these kinds, heaviest first.</summary>
    public IReadOnlyList<CriterionResult> Of(params ReadOnlySpan<CriterionKind> kinds)
    {
        var wanted = kinds.ToArray();
        return [.. criteria
            .Where(criterion => wanted.Contains(criterion.Kind) && criterion.Weight >= 1 && criterion.Verdict is Verdict.Missed or Verdict.Partial)
            .OrderByDescending(criterion => criterion.Weight)];
    }

    /// <summary>Whether the notes have anything of this kind for the answer's stories.</summary>
    public bool Documents(CriterionKind kind) => criteria.Any(criterion => criterion.Kind == kind);

    /// <summary>Share of the coverage that these criteria would add, 0 to the room that is left.</summary>
    public double Share(IReadOnlyList<CriterionResult> open)
    {
        if (attainable <= 0) return 0;
        var gain = open.Sum(criterion => criterion.Weight * (criterion.Verdict is Verdict.Partial ? .5 : 1));
        return Math.Min(room, gain / attainable);
    }
}
