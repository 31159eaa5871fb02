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

    private static readonly FrozenSet<string> Common = """
        able add allow already always another anybody anyone anything area ask away back bad become began begin best better big bit
        bring build call came case change choose clear come course day days decide did different difference difficult do done early
        easily easy effort enough even everybody everyone everything example face fact feel felt few find first found full gave general
        give given go goes going good great group hand happen hard help high hold honest hope hour idea important include instead issue
        job keep kept kind knew know known large last late learn least leave left less level life like little live long look lot low
        made main major make making man many matter mean member month morning move name near need needed never new next nice night none
        nobody nothing number offer often old one open order part pass past people person pick piece place plan point possible problem
        process project put question quick quite reach ready real reason remember result right role run said same saw say second see
        seem seen self send set several show side simple since single small solve somebody someone something soon sort stand start state
        stay step still stop story sure take taken talk team tell term thing think third thought three time today together told took
        tough true try turn two understand use used usual useful value view want way week well went whole wide word work worked world
        write wrong year years yes yet
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

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

    public static bool IsCommon(string stem) => Common.Contains(stem);

    /// <summary>The same of a phrase as well: "a lot", "know how".</summary>
    public static bool IsEveryday(string term) => IsCommon(term) || term.Contains(' ') && term.Split(' ').All(word => IsCommon(word) || StopWords.Contains(word));

    private static double Factor(string stem) => IsCommon(stem) ? CommonFactor : 1;
}
