namespace Interviewer.Grading;

/// <summary>Which stories and improvement areas an answer uses.</summary>
internal static class NarrativeDetector
{
    // What its vocabulary adds to the points that are told.
    private const double WordsFactor = .5;

    // One point alone may be a coincidence, however well it is said.
    private const int LeastPoints = 2;
    private const double OnePointFactor = .5;

    // Long narratives attract chance likenesses; a section of one or two lines must not win by being short.
    private const double LengthPower = .35;
    private const int FewPoints = 5;

    private const double NearlyBest = .9;
    private const double LostShare = .3;

    // Who names the story uses it, even when little of it is told.
    private const double TitleBonus = .35;

    // Several half-said points of one narrative say more about what is told than a single well-said one.
    private const double LeastPoint = .12;

    public static DetectedNarratives Detect(Preparation preparation, CriterionAligner aligner) => new(Strengths(preparation, aligner));

    internal static NarrativeStrength[] Strengths(Preparation preparation, CriterionAligner aligner)
    {
        var told = preparation.ToldNarratives.Select(id => (Id: id, Points: preparation.ProfilesOf(id)))
            .Select(entry => (entry.Id, entry.Points, Sentences: BestPerSentence(entry.Points, aligner))).ToArray();
        var best = told.Aggregate(Array.Empty<double>(), (sofar, entry) => Larger(sofar, entry.Sentences));
        return
        [
            .. told.Select(entry => new NarrativeStrength(entry.Id, Mass(entry.Points, aligner) * Won(entry.Sentences, best)
                    + TitleBonus * aligner.Best(preparation.TitleOf(entry.Id)).Score + WordsFactor * preparation.WordsOf(entry.Id).SaidIn(aligner), entry.Sentences))
                .OrderByDescending(narrative => narrative.Strength),
        ];
    }

    private static double Mass(IReadOnlyList<CriterionProfile> points, CriterionAligner aligner)
    {
        double[] told = [.. points.Select(point => aligner.Best(point).Score).Where(score => score >= LeastPoint)];
        return told.Sum() / Math.Pow(Math.Max(points.Count, FewPoints), LengthPower) * (told.Length >= LeastPoints ? 1 : OnePointFactor);
    }

    // Two stories share words; each sentence speaks for the story that it fits best.
    private static double Won(double[] sentences, double[] best)
    {
        double won = 0, all = 0;
        for (var i = 0; i < sentences.Length; i++)
        {
            all += sentences[i];
            if (sentences[i] >= NearlyBest * best[i]) won += sentences[i];
        }
        return all > 0 ? LostShare + (1 - LostShare) * won / all : 0;
    }

    private static double[] BestPerSentence(IReadOnlyList<CriterionProfile> points, CriterionAligner aligner) =>
        points.Aggregate(Array.Empty<double>(), (best, point) => Larger(best, aligner.Scores(point)));

    internal static double[] Larger(double[] a, double[] b) => a.Length == 0 ? b : b.Length == 0 ? a : [.. a.Zip(b, Math.Max)];
}
