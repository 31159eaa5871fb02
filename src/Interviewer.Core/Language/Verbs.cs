using System.Collections.Frozen;

namespace Interviewer.Language;

/// <summary>Tells verbs of doing in the past tense from other words, well enough to find who did what in spoken English.</summary>
internal static class Verbs
{
    private static readonly FrozenSet<string> StrongPast = Set("""
        arose awoke became began begun bent bought bound broke broken brought built burnt came caught chose chosen clung crept dealt drawn drew driven
        drove dug fallen fed fell felt fled flew flown forbade forgave forgot forgotten fought found froze frozen gave given gone grew grown heard held hid
        hidden hung kept knew known laid learnt led left lent lost made meant met mistook overcame oversaw paid ran rang ridden risen rode rose said
        sank sat saw seen sent shook shown shrank slept slid sold sought spent spoke spoken sprang stole stood struck stuck swam swept swung taken
        taught thought threw thrown told took tore torn understood undertook went withdrew woke won wore wrote written got did was were had
        """);

    private static readonly FrozenSet<string> SameInPast = Set("put set cut hit let quit shut split spread read");

    // States of mind and being: past tense, yet nothing was done.
    private static readonly FrozenSet<string> States = Set("""
        was were had felt knew known meant seen saw heard slept sat stood thought understood wanted liked loved hated needed believed hoped wished worried seemed
        appeared looked existed belonged remained stayed lacked expected assumed wondered used happened involved excited interested surprised worried
        tired bored scared pleased annoyed disappointed concerned required supposed guessed remembered learned learnt realised realized got let did
        """);

    // Forms that are no participle, so that a verb they are: "stand lowered" may be a heading, "the stand went lower" is a sentence.
    private static readonly FrozenSet<string> Finite = Set("""
        is are am was were has have had does did says goes comes gets arose became began broke came chose drove fell flew forgot froze gave got grew knew ran rang rose
        sang sank saw shook spoke stole swam took threw tore went woke wore wrote
        """);

    // Words in -ed that are no past tense.
    private static readonly FrozenSet<string> NotPast = Set("need feed speed indeed seed bleed breed exceed proceed succeed embed hundred sacred red bed shed naked wicked kindred unexpected");

    public static bool IsPast(string lower) =>
        IsStrongPast(lower) || lower.StartsWith("re", StringComparison.Ordinal) && IsStrongPast(lower[2..]) && lower.Length > 4 || lower.Length > 3 && lower.EndsWith("ed", StringComparison.Ordinal) && !NotPast.Contains(lower);

    /// <summary>Whether a past tense is a present one as well: "I put it in writing".</summary>
    public static bool IsPresentAsWell(string lower) => SameInPast.Contains(lower);

    private static bool IsStrongPast(string lower) => StrongPast.Contains(lower) || SameInPast.Contains(lower);

    /// <summary>Whether somebody surely does or is something: a verb that can be nothing else, or a subject for one. False of many sentences, and of all mere terms.</summary>
    public static bool IsClause(IReadOnlyList<Token> tokens) => tokens.Any(token => Finite.Contains(token.Lower) || token.Lower is "i" or "we" or "he" or "she" or "they");

    /// <summary>Past tense of something done: "led", "wrote", "checked"; not "was", "thought", "wanted".</summary>
    public static bool IsPastAction(string lower) => IsPast(lower) && !States.Contains(lower);

    /// <summary>Whether any token is a past tense.</summary>
    public static bool In(IReadOnlyList<Token> tokens) => tokens.Any(token => IsPast(token.Lower));

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
