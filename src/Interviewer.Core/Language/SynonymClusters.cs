using System.Collections.Frozen;

namespace Interviewer.Language;

/// <summary>Groups of words and phrases that say the same, one a line. Terms are stems; a phrase is its stems joined by single spaces.</summary>
internal sealed class SynonymClusters
{
    private const int LongestPhrase = 5;

    private readonly FrozenDictionary<string, int[]> clusters;
    private readonly FrozenDictionary<string, int> longestPhraseFrom;

    private SynonymClusters(FrozenDictionary<string, int[]> clusters)
    {
        this.clusters = clusters;
        longestPhraseFrom = clusters.Keys.Where(term => term.Contains(' '))
            .GroupBy(term => term[..term.IndexOf(' ')], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Max(term => term.Count(letter => letter is ' ') + 1), StringComparer.Ordinal);
    }

    public static SynonymClusters None { get; } = Read(TextReader.Null, ',');

    public int Count => clusters.Values.SelectMany(ids => ids).Distinct().Count();

    /// <param name="text">One group a line; a line that starts with # is a remark.</param>
    /// <param name="separator">Between the members of a group.</param>
    public static SynonymClusters Read(TextReader text, char separator)
    {
        var ids = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var id = 0; text.ReadLine() is { } line; id++)
        {
            if (line.StartsWith('#')) continue;
            foreach (var member in line.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var tokens = Tokenizer.Tokenize(member);
                if (tokens.Count == 0) continue;
                var term = Term(tokens, 0, Math.Min(tokens.Count, LongestPhrase));
                if (!ids.TryGetValue(term, out var known)) ids[term] = known = [];
                if (!known.Contains(id)) known.Add(id);
            }
        }
        return new(ids.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal));
    }

    public bool Knows(string term) => clusters.ContainsKey(term);

    /// <summary>Numbers of the groups that the term belongs to.</summary>
    public int[] GroupsOf(string term) => clusters.GetValueOrDefault(term, []);

    public bool Share(string a, string b)
    {
        if (!clusters.TryGetValue(a, out var ofA) || !clusters.TryGetValue(b, out var ofB)) return false;
        foreach (var id in ofA)
            if (Array.IndexOf(ofB, id) >= 0) return true;
        return false;
    }

    /// <summary>The phrases that stand in the tokens, as terms with the index of their first token and their number of tokens.</summary>
    public IEnumerable<(string Term, int First, int Count)> PhrasesIn(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count - 1; i++)
        {
            if (!longestPhraseFrom.TryGetValue(tokens[i].Stem, out var longest)) continue;
            for (var count = Math.Min(longest, tokens.Count - i); count > 1; count--)
            {
                var term = Term(tokens, i, count);
                if (!clusters.ContainsKey(term)) continue;
                yield return (term, i, count);
                break;
            }
        }
    }

    private static string Term(IReadOnlyList<Token> tokens, int first, int count) =>
        string.Join(' ', Enumerable.Range(first, count).Select(i => tokens[i].Stem));
}
