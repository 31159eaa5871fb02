using System.Collections.Concurrent;
using System.Collections.Frozen;
using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>The stems of the documented points, and which of them a word of an answer may stand for.</summary>
internal sealed class NoteVocabulary
{
    // Bounds the memory that hostile answers can take; a lifetime of answers holds far fewer distinct words.
    private const int MaximumRemembered = 20_000;

    private readonly string[] stems;
    private readonly ILookup<char, int> byInitial;
    private readonly ILookup<int, int> byGroup;
    private readonly ILookup<int, int> byOwnGroup;
    private readonly FrozenDictionary<string, int> ids;
    private readonly ConcurrentDictionary<string, StemMatch[]> remembered = new(StringComparer.Ordinal);

    /// <param name="own">The user's own words that say the same.</param>
    public NoteVocabulary(IEnumerable<string> stems, SynonymClusters own)
    {
        Own = own;
        this.stems = [.. stems.Distinct(StringComparer.Ordinal)];
        byInitial = Enumerable.Range(0, this.stems.Length).ToLookup(id => this.stems[id][0]);
        byGroup = ByGroup(SynonymLexicon.GroupsOf);
        byOwnGroup = ByGroup(own.GroupsOf);
        ids = this.stems.Index().ToFrozenDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
    }

    public SynonymClusters Own { get; }

    public int Id(string stem) => ids[stem];

    /// <summary>Every stem of the notes that the answer's stem may stand for.</summary>
    public IReadOnlyList<StemMatch> Matches(string stem)
    {
        if (remembered.TryGetValue(stem, out var known)) return known;
        var matches = Find(stem);
        if (remembered.Count < MaximumRemembered) remembered.TryAdd(stem, matches);
        return matches;
    }

    private ILookup<int, int> ByGroup(Func<string, IEnumerable<int>> groupsOf) =>
        Enumerable.Range(0, stems.Length).SelectMany(id => groupsOf(stems[id]), (id, group) => (id, group)).ToLookup(pair => pair.group, pair => pair.id);

    private StemMatch[] Find(string stem)
    {
        // Figures stand only for themselves: 12 is not like 120.
        if (char.IsAsciiDigit(stem[0])) return ids.TryGetValue(stem, out var same) ? [new(same, 1)] : [];
        var matches = new List<StemMatch>();
        // Words formed from one another begin alike; any others can only be alike through the lexicon.
        foreach (var id in SynonymLexicon.GroupsOf(stem).SelectMany(group => byGroup[group]).Concat(byInitial[stem[0]]).Distinct())
            if (SynonymLexicon.Similarity(stem, stems[id]) is var likeness and > 0) matches.Add(new(id, likeness));
        foreach (var id in Own.GroupsOf(stem).SelectMany(group => byOwnGroup[group]).Distinct())
            if (SynonymLexicon.Kinship(stem, stems[id]) < SynonymLexicon.Synonyms)
            {
                matches.RemoveAll(match => match.Id == id);
                matches.Add(new(id, SynonymLexicon.Synonyms));
            }
        return [.. matches];
    }
}
