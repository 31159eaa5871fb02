namespace Interviewer.Eval.Retrieval;

/// <summary>Stories of some notes in the order in which they were ranked for one question, each with its relevance 0 to 2.</summary>
/// <param name="Title">Of the one that comes first.</param>
/// <param name="Fit">Of that one.</param>
/// <param name="Named">The one that comes first is named as fitting the question.</param>
internal sealed record RankedStories(IReadOnlyList<int> Ours, IReadOnlyList<int> Bm25, string? Title, double Fit, bool Named)
{
    private const int Directly = 2;

    /// <summary>Exponential gain, discounted by rank (Burges et al. 2005), of the first three over the best three there are.</summary>
    public static double Ndcg3(IReadOnlyList<int> ranked)
    {
        var best = Gain(ranked.OrderDescending());
        return best == 0 ? 1 : Gain(ranked) / best;

        static double Gain(IEnumerable<int> relevance) => relevance.Take(3).Select((one, i) => (Math.Pow(2, one) - 1) / Math.Log2(i + 2)).Sum();
    }

    public static double First(IReadOnlyList<int> ranked) => ranked.Count > 0 && ranked[0] == Directly ? 1 : 0;

    public static double ReciprocalRank(IReadOnlyList<int> ranked) => ranked.Index().Where(one => one.Item == Directly).Select(one => 1.0 / (one.Index + 1)).FirstOrDefault();

    /// <summary>Share of the directly relevant stories among the first <paramref name="count"/>.</summary>
    public static double Recall(IReadOnlyList<int> ranked, int count) =>
        (double)ranked.Take(count).Count(one => one == Directly) / Math.Max(1, ranked.Count(one => one == Directly));
}
