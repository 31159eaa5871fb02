namespace Interviewer.Indexing;

/// <summary>
/// Reciprocal rank fusion (Cormack, Clarke and Büttcher 2009): lists are joined by rank, since scores of different rankings do not compare.
/// </summary>
internal static class RankFusion
{
    /// <summary>The paper's constant: how little the first ranks differ from one another.</summary>
    private const int K = 60;

    /// <returns>Every item of any list, best first; items of equal score in the order in which they were first met.</returns>
    public static List<(T Item, double Score)> Fuse<T>(params IEnumerable<IReadOnlyList<T>> lists) where T : notnull
    {
        var scores = new Dictionary<T, double>();
        foreach (var list in lists)
            for (var rank = 1; rank <= list.Count; rank++)
                scores[list[rank - 1]] = scores.GetValueOrDefault(list[rank - 1]) + 1d / (K + rank);
        return [.. scores.Select(entry => (entry.Key, entry.Value)).OrderByDescending(entry => entry.Value)];
    }
}
