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
    private readonly KinIndex kin;
    private readonly ILookup<int, int> byOwnGroup;
    private readonly FrozenDictionary<string, int> ids;
    private readonly ConcurrentDictionary<string, StemMatch[]> remembered = new(StringComparer.Ordinal);

    /// <param name="own">The user's own words that say the same.</param>
    public NoteVocabulary(IEnumerable<string> stems, SynonymClusters own)
    {
        Own = own;
        this.stems = [.. stems.Distinct(StringComparer.Ordinal)];
        kin = new(this.stems);
        byOwnGroup = Enumerable.Range(0, this.stems.Length).SelectMany(id => own.GroupsOf(this.stems[id]), (id, group) => (id, group)).ToLookup(pair => pair.group, pair => pair.id);
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

    private StemMatch[] Find(string stem)
    {
        // Figures stand only for themselves: 12 is not like 120.
        if (char.IsAsciiDigit(stem[0])) return ids.TryGetValue(stem, out var same) ? [new(same, 1)] : [];
        var matches = new List<StemMatch>();
        foreach (var near in kin.Near(stem))
            if (SynonymLexicon.Similarity(stem, near) is var likeness and > 0) matches.Add(new(ids[near], likeness));
        foreach (var id in Own.GroupsOf(stem).SelectMany(group => byOwnGroup[group]).Distinct())
            if (SynonymLexicon.Kinship(stem, stems[id]) < SynonymLexicon.Synonyms)
            {
                matches.RemoveAll(match => match.Id == id);
                matches.Add(new(id, SynonymLexicon.Synonyms));
            }
        return [.. matches];
    }
}
