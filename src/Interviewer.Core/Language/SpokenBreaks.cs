using System.Collections.Frozen;

namespace Interviewer.Language;

/// <summary>
/// Finds where sentences begin in speech that was written down without stops: at somebody who does something, unless the word before leads on to
/// them, or at a joint after enough words.
/// </summary>
internal static class SpokenBreaks
{
    /// <summary>Fewer words are no sentence of their own.</summary>
    private const int Shortest = 7;

    /// <summary>From here a joint with a new subject begins another: "… and I rang her".</summary>
    private const int LongEnough = 12;

    /// <summary>Nobody speaks this long without a joint; the cut bounds what one sentence of hostile input costs.</summary>
    private const int LongestWithoutJoint = 120;

    private static readonly FrozenSet<string> Joints = Set("and so then but because which");

    private static readonly FrozenSet<string> Starters = Set("and so then but");

    private static readonly FrozenSet<string> Subjects = Set("i i'd i've i'm we we'd we've they they'd he she it there nobody everybody my our");

    // "The day I started", "told her it was late", "because we": what comes next belongs to it.
    private static readonly FrozenSet<string> LeadsOn = Set("""
        that because when if what how where who which while before after until till as than and but or so then to of in on at for with from by about into over like not since though although whether why once unless
        the a an my our their his her you no some any each every all just only even first next last
        was were is are be been had have has did do does would could should will can
        said says say told asked thought think knew know felt feel realised realized hoped guess suppose mean see wish bet sure maybe probably now well yeah
        everything thing things way time day moment one ones
        """);

    private static readonly FrozenSet<string> Hesitations = Set("um uh er erm");

    /// <summary>Number of tokens that are no hesitation.</summary>
    public static int CountSpoken(List<Token> tokens) => tokens.Count(token => !Hesitations.Contains(token.Lower));

    /// <summary>Index of the token that begins the next sentence after the one that begins at <paramref name="first"/>; the number of tokens when it is the last.</summary>
    /// <param name="isBare">Without any punctuation. A long sentence with commas was written as one: it is cut only where it has to be.</param>
    /// <param name="maximum">Words after which a sentence is cut at the next joint where nothing begins before.</param>
    public static int After(List<Token> tokens, int first, bool isBare, int maximum)
    {
        var spoken = 0;
        for (var i = first; i < tokens.Count && spoken <= maximum; i++)
        {
            // Hesitations must not decide where speech is cut.
            if (Hesitations.Contains(tokens[i].Lower)) continue;
            if (isBare && spoken >= Shortest && i < tokens.Count - Shortest && Begins(tokens, i, spoken)) return i;
            spoken++;
        }
        if (spoken <= maximum) return tokens.Count;
        var left = tokens.Count - first;
        var joint = tokens.FindIndex(first + maximum / 2, Math.Min(left, LongestWithoutJoint) - maximum / 2, token => Joints.Contains(token.Lower));
        if (joint >= 0) return joint < tokens.Count - 3 ? joint : tokens.Count;
        return left <= LongestWithoutJoint ? tokens.Count : first + LongestWithoutJoint;
    }

    private static bool Begins(List<Token> tokens, int i, int spoken) => Starters.Contains(tokens[i].Lower)
        ? spoken >= LongEnough && Subjects.Contains(Beside(tokens, i, 1))
        // Letters that are spelt out are nobody: "i g n o r e".
        : Subjects.Contains(tokens[i].Lower) && !LeadsOn.Contains(Beside(tokens, i, -1)) && Beside(tokens, i, 1).Length > 1;

    // The next word to that side that is no hesitation.
    private static string Beside(List<Token> tokens, int i, int step)
    {
        do i += step; while (i > 0 && i < tokens.Count - 1 && Hesitations.Contains(tokens[i].Lower));
        return tokens[i].Lower;
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
