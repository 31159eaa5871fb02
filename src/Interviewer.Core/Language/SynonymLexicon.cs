using System.Reflection;

namespace Interviewer.Language;

/// <summary>
/// How near two words are in meaning, for words about work in general. Clusters of synonyms and word families are read from
/// <c>synonyms.txt</c> and <c>word-families.txt</c> beside this file.
/// </summary>
internal static class SynonymLexicon
{
    /// <summary>Likeness of two words of one cluster.</summary>
    public const double Synonyms = .8;

    private static readonly SynonymClusters Clusters = Embedded("synonyms.txt", ',');

    private static readonly SynonymClusters Families = Embedded("word-families.txt", ' ');

    public static int ClusterCount => Clusters.Count;

    /// <summary>1 the same, .9 derived from one another, .8 synonyms, .75 · Dice of character trigrams when that is at least .6, else 0.</summary>
    public static double Similarity(string a, string b) =>
        Kinship(a, b) is var kinship and > 0 ? kinship
        : WordFormation.AreOpposed(a, b) ? 0
        : WordFormation.TrigramDice(a, b) is var dice and >= .6 ? .75 * dice : 0;

    /// <summary>The same without likeness of spelling: 1, .9, .8 or 0.</summary>
    public static double Kinship(string a, string b) =>
        a == b ? 1
        : Families.Share(a, b) || WordFormation.AreDerived(a, b) ? .9
        : Clusters.Share(a, b) ? Synonyms : 0;

    /// <summary>Numbers of the clusters and families that the term belongs to; only terms with one in common are of one kin through the lexicon.</summary>
    public static IEnumerable<int> GroupsOf(string term) => Clusters.GroupsOf(term).Concat(Families.GroupsOf(term).Select(family => ~family));

    /// <summary>The phrases of the lexicon that stand in the tokens, as terms with the index of their first token and their number of tokens.</summary>
    public static IEnumerable<(string Term, int First, int Count)> PhrasesIn(IReadOnlyList<Token> tokens) => Clusters.PhrasesIn(tokens);

    private static SynonymClusters Embedded(string file, char separator)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Interviewer.Language." + file)
            ?? throw new InvalidOperationException($"{file} is not embedded.");
        using var reader = new StreamReader(stream);
        return SynonymClusters.Read(reader, separator);
    }
}
