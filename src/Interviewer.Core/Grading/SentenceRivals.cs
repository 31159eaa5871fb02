namespace Interviewer.Grading;

/// <summary>Per point and sentence, how well the sentence says the other points of the same story, added up.</summary>
internal sealed class SentenceRivals
{
    private readonly Dictionary<string, double[]> scores = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double[]> totals = new(StringComparer.Ordinal);

    public SentenceRivals(IEnumerable<CriterionProfile> points, CriterionAligner aligner)
    {
        foreach (var point in points)
        {
            var own = aligner.Scores(point);
            if (!scores.TryAdd(point.Criterion.Id, own)) continue;
            var total = totals.GetValueOrDefault(point.Criterion.Owner) ?? (totals[point.Criterion.Owner] = new double[own.Length]);
            for (var i = 0; i < own.Length; i++) total[i] += own[i];
        }
    }

    /// <summary>Null for a point of a story that is not told: it has no rivals.</summary>
    public IReadOnlyList<double>? Of(CriterionProfile point) => totals.TryGetValue(point.Criterion.Owner, out var total)
        ? scores.TryGetValue(point.Criterion.Id, out var own) ? [.. total.Zip(own, (all, mine) => Math.Max(0, all - mine))] : total
        : null;
}
