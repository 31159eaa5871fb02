using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// How verdicts and ratings become one number: the same for every judge, so that offline grades, model grades and replays compare.
/// Pure; every weight is non-negative, so more evidence never lowers a score.
/// </summary>
internal static class ScoreScheme
{
    /// <summary>
    /// The best share, over the narratives used or none, of question criteria together with that narrative's. The maximum and not
    /// the union, so that bringing a second true story never lowers it. 0 to 1; 1 is reached with <paramref name="kExpected"/> heaviest criteria.
    /// </summary>
    /// <param name="credit">Per criterion 0 to 1, by position.</param>
    public static double Coverage(
        IReadOnlyList<RubricCriterion> criteria, IReadOnlyList<double> credit, IReadOnlyCollection<string> used, int kExpected)
    {
        var best = Share(criteria, credit, null, kExpected);
        foreach (var narrative in used) best = Math.Max(best, Share(criteria, credit, narrative, kExpected));
        return best;
    }

    public static Headline Combine(Dimensions dimensions, StarExpectation expected, ScoreGates gates)
    {
        if (gates.Unusable) return new(1, 1);
        var score = DimensionWeights.For(expected).Mean(dimensions);
        // A principle is explained and a motive given, not told: neither an example nor an outcome can be missing from it.
        var told = expected is not StarExpectation.None;

        if (dimensions.Relevance >= 3) score = Math.Max(score, 2);
        if (dimensions.Relevance < 2) score = Math.Min(score, 2);
        else if (dimensions.Relevance < 3) score = Math.Min(score, 3);
        if (told && gates.NoExample) score = Math.Min(score, 2);
        if (gates.Material > 0) score = Math.Min(score, 3);
        if (gates.Material > 1 || gates.Reversed) score = Math.Min(score, 2);
        score -= .5 * gates.Minor;
        if (told && gates.NoResult && gates.NoReflection) score = Math.Min(score, 3);
        if (!MayBeFive(dimensions)) score = Math.Min(score, 4.4);

        score = HalfUp(Math.Clamp(score, 1, 5), 1);
        return new((int)HalfUp(score, 0), score);
    }

    private static double Share(IReadOnlyList<RubricCriterion> criteria, IReadOnlyList<double> credit, string? narrative, int kExpected)
    {
        var reached = 0.0;
        var attainable = new List<double>();
        foreach (var (id, (criterion, points)) in criteria.Zip(credit).Where(pair => pair.First.Narrative is null || pair.First.Narrative == narrative)
            // A point may apply both always and through its narrative: it counts once, at its heavier weight.
            .GroupBy(pair => pair.First.Criterion.Id)
            .Select(group => (group.Key, group.MaxBy(pair => pair.First.Weight))))
        {
            reached += criterion.Weight * points;
            if (criterion.Importance is not Importance.Bonus) attainable.Add(criterion.Weight);
        }
        var expected = attainable.OrderDescending().Take(kExpected).Sum();
        return expected > 0 ? Math.Min(1, reached / expected) : 0;
    }

    private static bool MayBeFive(Dimensions of) => of is
        { Relevance: >= 5, Coverage: >= 4, Structure: >= 4, Specificity: >= 4, Ownership: >= 4, Reflection: >= 4 };

    // The tiny term keeps 3.45, which binary floating point holds as 3.4499…, on the side a reader expects.
    private static double HalfUp(double value, int decimals) =>
        Math.Floor(value * Math.Pow(10, decimals) + .5 + 1e-9) / Math.Pow(10, decimals);
}
