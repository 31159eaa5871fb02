using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Which stories and improvement areas an answer uses.</summary>
internal static class NarrativeDetector
{
    // A narrative is used when it gathers this share of the best one's mass, and the best is used at all above the floor.
    private const double ShareOfBest = .6;
    private const double Floor = .5;

    // Who names the story uses it, even when little of it is told.
    private const double TitleBonus = .35;

    // Several half-said points of one narrative say more about what is told than a single well-said one.
    private const double LeastPoint = .12;

    /// <summary>Ids, strongest first.</summary>
    public static IReadOnlyList<string> Detect(Preparation preparation, CriterionAligner aligner)
    {
        var masses = Masses(preparation, aligner);
        if (masses is [] || masses[0].Mass < Floor) return [];
        return [.. masses.TakeWhile(pair => pair.Mass >= Math.Max(Floor, ShareOfBest * masses[0].Mass)).Select(pair => pair.Id)];
    }

    internal static (string Id, double Mass)[] Masses(Preparation preparation, CriterionAligner aligner) =>
    [
        .. preparation.Outline.Narratives.Where(narrative => narrative.Kind is NarrativeKind.Story or NarrativeKind.ImprovementArea)
            .Select(narrative => (narrative.Id, Mass: Mass(preparation.ProfilesOf(narrative.Id), aligner) + TitleBonus * aligner.Best(preparation.TitleOf(narrative.Id)).Score))
            .OrderByDescending(pair => pair.Mass),
    ];

    private static double Mass(IReadOnlyList<CriterionProfile> points, CriterionAligner aligner) => points.Count == 0 ? 0
        : points.Select(point => aligner.Best(point).Score).Where(score => score >= LeastPoint).Sum() / Math.Pow(points.Count, .35);
}
