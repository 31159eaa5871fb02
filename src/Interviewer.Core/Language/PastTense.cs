using System.Collections.Frozen;

namespace Interviewer.Language;

/// <summary>English past-tense forms: recognises them, and makes them from gerunds ("helping" to "helped").</summary>
internal static class PastTense
{
    // base past gerund (gerund only where it is not base + "ing")
    private static readonly string[][] Irregular = [.. """
        be was being;become became becoming;begin began beginning;bend bent;bet bet betting;bind bound;break broke;bring brought;build built;burn burnt;
        buy bought;catch caught;choose chose choosing;come came coming;cut cut cutting;deal dealt;dig dug digging;do did;draw drew;drive drove driving;
        eat ate;fall fell;feed fed;feel felt;fight fought;find found;fly flew;forget forgot forgetting;forgive forgave forgiving;
        get got getting;give gave giving;go went;grow grew;hang hung;have had having;hear heard;hide hid hiding;hit hit hitting;hold held;keep kept;
        know knew;lay laid;lead led;learn learned;leave left leaving;lend lent;let let letting;light lit;lose lost losing;make made making;mean meant;meet met;
        overcome overcame overcoming;oversee oversaw;pay paid;put put putting;quit quit quitting;read read;rebuild rebuilt;ride rode riding;ring rang;
        rise rose rising;run ran running;say said;see saw;seek sought;sell sold;send sent;set set setting;shake shook shaking;shoot shot;show showed;
        shut shut shutting;sit sat sitting;sleep slept;speak spoke;spend spent;split split splitting;spread spread;stand stood;steal stole;
        stick stuck;strike struck striking;swim swam swimming;take took taking;teach taught;tell told;think thought;throw threw;undertake undertook undertaking;
        understand understood;undo undid;wake woke waking;wear wore;win won winning;withdraw withdrew;write wrote writing
        """.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' '))];

    private static readonly FrozenDictionary<string, string> ByGerund =
        Irregular.ToFrozenDictionary(forms => forms.Length > 2 ? forms[2] : forms[0] + "ing", forms => forms[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> IrregularBase = Irregular.Select(forms => forms[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> IrregularPast = Irregular.Select(forms => forms[1]).ToFrozenSet(StringComparer.Ordinal);

    // Past forms that are also common nouns or adjectives at the start of a note would be guesses; "ed" words that are no verbs:
    private static readonly FrozenSet<string> NotVerbs = ["need", "red", "bed", "hundred", "speed", "feed", "seed", "shed", "limited", "indeed", "unexpected", "aged", "repeated", "increased", "newly", "dedicated", "experienced"];

    private static readonly FrozenSet<string> Imperatives = """
        add analyse analyze apply ask assess automate build challenge check clarify coach collect communicate coordinate create define delegate deliver
        deploy design develop document drive ensure establish escalate evaluate identify implement improve introduce investigate keep launch
        lead listen make manage map mentor migrate monitor negotiate optimise optimize organise organize own partner plan prepare present prioritise prioritize
        propose raise redesign reduce refactor replace research resolve review roll run schedule set simplify socialise socialize start take
        talk teach tell test track train use validate work write
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> ByBase = Irregular.ToFrozenDictionary(forms => forms[0], forms => forms[1], StringComparer.Ordinal);

    /// <summary>"go" to "went", "stop" to "stopped", "carry" to "carried".</summary>
    public static string Of(string bare)
    {
        if (ByBase.TryGetValue(bare, out var irregular)) return irregular;
        if (bare.EndsWith('e')) return bare + "d";
        if (bare.Length > 2 && bare[^1] is 'y' && !IsVowel(bare[^2])) return bare[..^1] + "ied";
        var doubles = bare.Length is 3 or 4 && !IsVowel(bare[^1]) && bare[^1] is not ('w' or 'x' or 'y') && IsVowel(bare[^2]) && bare.Count(IsVowel) == 1;
        return doubles ? $"{bare}{bare[^1]}ed" : bare + "ed";
    }

    private static bool IsVowel(char letter) => "aeiou".Contains(letter);

    /// <param name="word">Lower-case word.</param>
    public static bool IsPast(string word) =>
        IrregularPast.Contains(word) && word is not ("was" or "had" or "set") || word is "set"
        || (word.StartsWith("re", StringComparison.Ordinal) && IrregularPast.Contains(word[2..]))
        || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !NotVerbs.Contains(word));

    public static bool IsImperative(string word) => Imperatives.Contains(word);

    /// <summary>The bare form of a common verb that is rarely a noun: "write", "check".</summary>
    public static bool IsBase(string word) =>
        (IrregularBase.Contains(word) || Imperatives.Contains(word)) && word is not ("lead" or "plan" or "set" or "run" or "work" or "start" or "test" or "budget" or "cut" or "hit" or "break" or "show" or "deal" or "fall" or "leave" or "read" or "track" or "schedule" or "document" or "project" or "research" or "process" or "design" or "challenge" or "review" or "change" or "map" or "coach" or "partner" or "mentor" or "launch" or "present" or "drive" or "talk" or "win" or "split" or "spread" or "stand" or "own" or "roll" or "train" or "light" or "mean" or "bet");

    /// <summary>Null when the word is no gerund.</summary>
    public static string? OfGerund(string word)
    {
        if (ByGerund.TryGetValue(word, out var irregular)) return irregular;
        if (word.EndsWith("thing", StringComparison.Ordinal) || word is "morning" or "evening" or "during" or "ceiling" || word.Length < 5 || !word.EndsWith("ing", StringComparison.Ordinal)) return null;
        var stem = word[..^3];
        if (!stem.AsSpan().ContainsAny("aeiouy")) return null; // "bring", "string", "thing"
        return stem[^1] is 'y' && !IsVowel(stem[^2]) ? stem[..^1] + "ied" : stem + "ed";
    }
}
