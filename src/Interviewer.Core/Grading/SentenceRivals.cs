namespace Interviewer.Grading;

/// <summary>Per point and sentence, how well the sentence says the best other point of the same story.</summary>
internal sealed class SentenceRivals
{
    private readonly Dictionary<string, double[]> scores = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> siblings;

    public SentenceRivals(IEnumerable<CriterionProfile> points, CriterionAligner aligner)
    {
        var all = points.ToArray();
        foreach (var point in all) scores.TryAdd(point.Criterion.Id, aligner.Scores(point));
        siblings = all.ToLookup(point => point.Criterion.Owner, point => point.Criterion.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<double>? Of(CriterionProfile point)
    {
        double[]? rivals = null;
        foreach (var sibling in siblings[point.Criterion.Owner])
        {
            if (sibling == point.Criterion.Id) continue;
            rivals ??= new double[scores[sibling].Length];
            for (var i = 0; i < rivals.Length; i++) rivals[i] = Math.Max(rivals[i], scores[sibling][i]);
        }
        return rivals;
    }
}
