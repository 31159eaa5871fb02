namespace Interviewer.Language;

/// <summary>Finds among some stems those that another may be kin to, without holding it against each of them.</summary>
internal sealed class KinIndex(IReadOnlyCollection<string> stems)
{
    private readonly ILookup<char, string> byInitial = stems.ToLookup(stem => stem[0]);

    private readonly ILookup<int, string> byGroup =
        stems.SelectMany(SynonymLexicon.GroupsOf, (stem, group) => (stem, group)).ToLookup(pair => pair.group, pair => pair.stem);

    /// <summary>Words formed from one another begin alike; any others can only be alike through the lexicon.</summary>
    public IEnumerable<string> Near(string stem) => SynonymLexicon.GroupsOf(stem).SelectMany(group => byGroup[group]).Concat(byInitial[stem[0]]).Distinct();
}
