using System.Collections.Frozen;
using System.Reflection;

namespace Interviewer.Language;

/// <summary>
/// How near two words are in meaning, for words about work in general. Clusters of synonyms and word families are read from
/// <c>synonyms.txt</c> and <c>word-families.txt</c> beside this file. Terms are stems; a phrase is its stems joined by single spaces.
/// </summary>
internal static class SynonymLexicon
{
    /// <summary>Likeness of two words of one cluster.</summary>
    public const double Synonyms = .8;

    private const int LongestPhrase = 5;

    private static readonly FrozenDictionary<string, int[]> Clusters = Read("synonyms.txt", ',');

    private static readonly FrozenDictionary<string, int[]> Families = Read("word-families.txt", ' ');

    private static readonly FrozenDictionary<string, int> LongestPhraseFrom = Clusters.Keys.Where(term => term.Contains(' '))
        .GroupBy(term => term[..term.IndexOf(' ')], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Max(term => term.Count(letter => letter is ' ') + 1), StringComparer.Ordinal);

    public static int ClusterCount { get; } = Clusters.Values.SelectMany(ids => ids).Distinct().Count();

    /// <summary>1 the same, .9 derived from one another, .8 synonyms, .75 · Dice of character trigrams when that is at least .6, else 0.</summary>
    public static double Similarity(string a, string b) =>
        Kinship(a, b) is var kinship and > 0 ? kinship
        : WordFormation.AreOpposed(a, b) ? 0
        : WordFormation.TrigramDice(a, b) is var dice and >= .6 ? .75 * dice : 0;

    /// <summary>The same without likeness of spelling: 1, .9, .8 or 0.</summary>
    public static double Kinship(string a, string b) =>
        a == b ? 1
        : Share(Families, a, b) || WordFormation.AreDerived(a, b) ? .9
        : Share(Clusters, a, b) ? Synonyms : 0;

    /// <summary>Whether the lexicon knows a synonym of the term.</summary>
    public static bool Knows(string term) => Clusters.ContainsKey(term);

    /// <summary>Numbers of the clusters and families that the term belongs to; only terms with one in common are of one kin through the lexicon.</summary>
    public static IEnumerable<int> GroupsOf(string term) =>
        Clusters.GetValueOrDefault(term, []).Concat(Families.GetValueOrDefault(term, []).Select(family => ~family));

    /// <summary>The phrases of the lexicon that stand in the tokens, as terms with the index of their first token and their number of tokens.</summary>
    public static IEnumerable<(string Term, int First, int Count)> PhrasesIn(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count - 1; i++)
        {
            if (!LongestPhraseFrom.TryGetValue(tokens[i].Stem, out var longest)) continue;
            for (var count = Math.Min(longest, tokens.Count - i); count > 1; count--)
            {
                var term = Term(tokens, i, count);
                if (!Clusters.ContainsKey(term)) continue;
                yield return (term, i, count);
                break;
            }
        }
    }

    private static string Term(IReadOnlyList<Token> tokens, int first, int count) =>
        string.Join(' ', Enumerable.Range(first, count).Select(i => tokens[i].Stem));

    private static bool Share(FrozenDictionary<string, int[]> groups, string a, string b)
    {
        if (!groups.TryGetValue(a, out var ofA) || !groups.TryGetValue(b, out var ofB)) return false;
        foreach (var id in ofA)
            if (Array.IndexOf(ofB, id) >= 0) return true;
        return false;
    }

    private static FrozenDictionary<string, int[]> Read(string file, char separator)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Interviewer.Language." + file)
            ?? throw new InvalidOperationException($"{file} is not embedded.");
        using var reader = new StreamReader(stream);
        var ids = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var id = 0; reader.ReadLine() is { } line; id++)
        {
            if (line.StartsWith('#')) continue;
            foreach (var member in line.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var tokens = Tokenizer.Tokenize(member);
                var term = Term(tokens, 0, Math.Min(tokens.Count, LongestPhrase));
                if (!ids.TryGetValue(term, out var known)) ids[term] = known = [];
                if (!known.Contains(id)) known.Add(id);
            }
        }
        return ids.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }
}
