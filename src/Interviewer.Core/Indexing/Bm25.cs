namespace Interviewer.Indexing;

/// <summary>Okapi BM25 over a handful of documents, each given as stem counts. Words of one kin count as one word, less surely.</summary>
internal sealed class Bm25
{
    private const double K1 = 1.2;
    private const double B = .6;

    /// <summary>What a word of the same kin counts as against the word itself.</summary>
    private const double KinShare = .5;

    private readonly IReadOnlyList<IReadOnlyDictionary<string, int>> documents;
    private readonly Dictionary<string, int> holding;
    private readonly double[] lengths;
    private readonly Func<string, IEnumerable<(string Stem, double Kinship)>> kin;

    /// <param name="kin">The stems of the documents that are kin to one, with 0 to 1 for how near; none when it is left out.</param>
    public Bm25(IReadOnlyList<IReadOnlyDictionary<string, int>> documents, Func<string, IEnumerable<(string Stem, double Kinship)>>? kin = null)
    {
        this.documents = documents;
        this.kin = kin ?? (_ => []);
        holding = documents.SelectMany(document => document.Keys).CountBy(stem => stem, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var mean = Math.Max(1, documents.Select(document => document.Values.Sum()).DefaultIfEmpty().Average());
        lengths = [.. documents.Select(document => document.Values.Sum() / mean)];
    }

    /// <param name="query">Stems and how much each matters.</param>
    /// <returns>
    /// For each document 0 to 1, relative to the best one; less than 1 for the best when it holds only part of the query, since one
    /// chance word must not look like a perfect match.
    /// </returns>
    public double[] Scores(IReadOnlyDictionary<string, double> query)
    {
        var scores = new double[documents.Count];
        var matched = new double[documents.Count];
        foreach (var (stem, weight) in query)
        {
            var mass = weight * Idf(stem);
            var near = kin(stem).ToList();
            for (var i = 0; i < scores.Length; i++)
            {
                var count = Count(documents[i], stem, near);
                if (count == 0) continue;
                matched[i] += mass * Math.Min(1, count);
                scores[i] += mass * count * (K1 + 1) / (count + K1 * (1 - B + B * lengths[i]));
            }
        }
        var best = scores.DefaultIfEmpty().Max();
        if (best == 0) return scores;
        var certainty = Math.Sqrt(matched.Max() / query.Sum(entry => entry.Value * Idf(entry.Key)));
        return Array.ConvertAll(scores, score => score / best * certainty);
    }

    /// <summary>Share of the query's mass that a set of words holds, 0 to 1.</summary>
    public double Share(IReadOnlyDictionary<string, double> query, IReadOnlySet<string> words)
    {
        double asked = 0, matched = 0;
        foreach (var (stem, weight) in query)
        {
            var mass = weight * Idf(stem);
            asked += mass;
            if (words.Contains(stem)) matched += mass;
        }
        return asked == 0 ? 0 : matched / asked;
    }

    private static double Count(IReadOnlyDictionary<string, int> document, string stem, List<(string Stem, double Kinship)> near) =>
        document.TryGetValue(stem, out var count) ? count : KinShare * near.Where(other => document.ContainsKey(other.Stem)).Select(other => other.Kinship).DefaultIfEmpty().Max();

    private double Idf(string stem)
    {
        var count = holding.GetValueOrDefault(stem);
        return Math.Log(1 + (documents.Count - count + .5) / (count + .5));
    }
}
