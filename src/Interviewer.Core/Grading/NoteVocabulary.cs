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
    private readonly FrozenDictionary<string, int> ids;
    private readonly ConcurrentDictionary<string, StemMatch[]> remembered = new(StringComparer.Ordinal);

    public NoteVocabulary(IEnumerable<string> stems)
    {
        this.stems = [.. stems.Distinct(StringComparer.Ordinal)];
        byInitial = Enumerable.Range(0, this.stems.Length).ToLookup(id => this.stems[id][0]);
        byGroup = Enumerable.Range(0, this.stems.Length).SelectMany(id => SynonymLexicon.GroupsOf(this.stems[id]), (id, group) => (id, group)).ToLookup(pair => pair.group, pair => pair.id);
        ids = this.stems.Index().ToFrozenDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
    }

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
        // Words formed from one another begin alike; any others can only be alike through the lexicon.
        foreach (var id in SynonymLexicon.GroupsOf(stem).SelectMany(group => byGroup[group]).Concat(byInitial[stem[0]]).Distinct())
            if (SynonymLexicon.Similarity(stem, stems[id]) is var likeness and > 0) matches.Add(new(id, likeness));
        return [.. matches];
    }
}
