using System.Collections.Frozen;

namespace Interviewer.Language;

/// <summary>Words with a content of their own that are common in any English talk about work: two texts that share one have little in common.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> Stems = """
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

    public static bool Contains(string stem) => Stems.Contains(stem);
}
