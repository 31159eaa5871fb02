using System.Collections.Frozen;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// How much a stem says about which note is meant: inverse document frequency over the documented points, scaled to 0..1. Words that
/// are common in any English talk weigh less even when these notes happen to use them once.
/// </summary>
internal sealed class TermWeights
{
    private const double CommonFactor = .35;

    private readonly FrozenDictionary<string, double> weights;

    private TermWeights(FrozenDictionary<string, double> weights) => this.weights = weights;

    public static TermWeights From(IReadOnlyCollection<Criterion> criteria, SynonymClusters own)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var criterion in criteria)
        {
            foreach (var stem in Terms.OfNote(criterion.Text, own).Select(term => term.Stem).Distinct(StringComparer.Ordinal))
                frequencies[stem] = frequencies.GetValueOrDefault(stem) + 1;
        }
        var most = Math.Log(criteria.Count + 2);
        return new(frequencies.ToFrozenDictionary(
            pair => pair.Key,
            pair => Math.Log((criteria.Count + 2.0) / pair.Value) / most * Factor(pair.Key),
            StringComparer.Ordinal));
    }

    /// <summary>Above 0 to 1; a stem that the notes never use weighs as much as one they use once.</summary>
    public double Of(string stem) => weights.TryGetValue(stem, out var weight) ? weight : Factor(stem);

    public static bool IsCommon(string stem) => CommonWords.Contains(stem);

    /// <summary>The same of a phrase as well: "a lot", "know how".</summary>
    public static bool IsEveryday(string term) => IsCommon(term) || term.Contains(' ') && term.Split(' ').All(word => IsCommon(word) || StopWords.Contains(word));

    private static double Factor(string stem) => IsCommon(stem) ? CommonFactor : 1;
}
