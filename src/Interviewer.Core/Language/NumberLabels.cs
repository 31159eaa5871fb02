using System.Collections.Frozen;
using System.Globalization;

namespace Interviewer.Language;

/// <summary>Numbers that tell things apart instead of counting them: "Year 11", "Ward seven", "Years 7 to 9", "9Z", "the 14th", "24/7", "COVID-19".</summary>
internal static class NumberLabels
{
    private const int LastSchoolYear = 13;

    /// <summary>Numbers so close are of one list: "Year 10 and 11 pupils", but not "Year 10 and 3 colleagues".</summary>
    private const int Close = 2;

    private const int LongestList = 8;

    private static readonly FrozenSet<string> Steps = Set("year grade band type tier sev severity stage phase level key version step class category cat priority code");

    private static readonly FrozenSet<string> Places = Set("""
        ward room bay bays bed gate floor door dock aisle isle row shelf rack lane platform junction terminal runway zone sector block unit building station cell theatre table channel route flight bus engine pump
        chapter page line section part paragraph clause article appendix annex schedule exercise question paper module item ticket issue exhibit lesson menu dose tranche port figure point number rule principle option episode volume model iso rfc nvq btec
        """);

    // "In week 3 nurses left" against "in the week 3 nurses left", "by day 2" against "on a hot day 2 crates broke".
    private static readonly FrozenSet<string> Groups = Set("week day month quarter sprint round season iteration wave batch cohort term shift team group squad squadron regiment company platoon battalion brigade division district area region");

    private static readonly FrozenSet<string> Articles = Set("the a an my our your his her its their");

    private static readonly FrozenSet<string> Which = Set("this that these those each every per any no one all other same last next past previous following first second third fourth fifth sixth half whole entire new academic financial fiscal calendar");

    private static readonly FrozenSet<string> Prepositions = Set("in by on at from to of until till since after before during for with");

    private static readonly FrozenSet<string> YearsAfter = Set("in since until till of from before after during late early mid spring summer autumn winter");

    private static readonly FrozenSet<string> Months = Set("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    private const int LettersOfMonth = 3;

    // "3x", "5h", "20m": signs of units.
    private const string UnitSigns = "hsdwyxtglvkmKM";

    /// <summary>Whether the number at <paramref name="i"/>, in digits or words, is a label.</summary>
    public static bool IsAt(IReadOnlyList<Token> tokens, int i, Gaps gaps) => IsOrdinal(tokens, i, gaps) || IsOfSpokenYear(tokens, i, gaps)
        || tokens[i].IsNumber && (IsMarked(tokens, i, gaps) || IsDay(tokens, i, gaps) || IsOfAcronym(tokens, i, gaps)) || i > 0 && (IsNamed(tokens, i, gaps) || Continues(tokens, i, gaps));

    /// <summary>Number of tokens that are a noun and its label: two in "112 [Year 11] scripts"; 0 for none.</summary>
    public static int LengthAt(IReadOnlyList<Token> tokens, int i, Gaps gaps) => i + 1 < tokens.Count && IsNamed(tokens, i + 1, gaps) ? NumberWords.At(tokens, i + 1)!.Value.End - i : 0;

    public static bool IsMonth(string lower) => Months.Contains(lower);

    /// <summary>The full name of a month: "august" of "aug"; null for what is none.</summary>
    public static string? Month(string lower) => IsMonth(lower)
        ? CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.First(month => month.StartsWith(lower[..LettersOfMonth], StringComparison.OrdinalIgnoreCase)).ToLowerInvariant() : null;

    /// <summary>Whether a number after the word may be its label.</summary>
    public static bool MayBeNumbered(string lower) => Steps.Contains(lower) || Places.Contains(lower) || Groups.Contains(lower) || Months.Contains(lower);

    // "The twenty-seventh", "the twenty second of June"; "a twenty-second pause" and "twenty third graders" are counted.
    private static bool IsOrdinal(IReadOnlyList<Token> tokens, int i, Gaps gaps) => i + 1 < tokens.Count && Ordinals.EndingAt(tokens, i + 1)?.First == i
        && (gaps.Between(i + 1) is "-" && tokens[i + 1].Lower is not "second" || i + 2 < tokens.Count && (tokens[i + 2].Lower is "of" || IsMonth(tokens, i + 2, gaps)));

    // "In twenty twenty-one", "since nineteen ninety"; but "in twenty ten-minute calls".
    private static bool IsOfSpokenYear(IReadOnlyList<Token> tokens, int i, Gaps gaps)
    {
        for (var first = i; first > 0 && first >= i - 2; first--)
        {
            if (tokens[first].Lower is not ("nineteen" or "twenty") || first + 1 == tokens.Count || gaps.Between(first + 1) is not " " || !YearsAfter.Contains(tokens[first - 1].Lower) && !IsMonth(tokens, first - 1, gaps)) continue;
            if (NumberWords.At(tokens, first + 1) is { Value: >= 10 and <= 99, End: var end } && end > i && !(end < tokens.Count && TimeUnits.Singular(tokens[end].Lower) is not null)) return true;
        }
        return false;
    }

    // "COVID-19", "#7", "9Z", "14th", "24/7".
    private static bool IsMarked(IReadOnlyList<Token> tokens, int i, Gaps gaps)
    {
        if (i > 0 && gaps.Between(i) is "-" && !tokens[i - 1].IsNumber || gaps.Between(i).ContainsAny('#', '§', '№') || IsQuotient(tokens, i - 1, gaps) || IsQuotient(tokens, i, gaps)) return true;
        if (i > 0 && tokens[i - 1].Lower is "no" && (gaps.Between(i).StartsWith(".", StringComparison.Ordinal) || i > 1 && Articles.Contains(tokens[i - 2].Lower))) return true;
        if (i + 1 >= tokens.Count || tokens[i + 1] is not { IsNumber: false } next || next.Start != tokens[i].End) return false;
        return next.Lower is "st" or "nd" or "rd" or "th" || next.Length == 1 && !UnitSigns.Contains(gaps.Text[next.Start - gaps.Offset], StringComparison.Ordinal) && !gaps.Between(i).ContainsAny('$', '£', '€');
    }

    // "5/6" is how many of how many.
    private static bool IsQuotient(IReadOnlyList<Token> tokens, int i, Gaps gaps) =>
        i >= 0 && i + 1 < tokens.Count && gaps.Between(i + 1) is "/" && NumberWords.At(tokens, i)?.Value > NumberWords.At(tokens, i + 1)?.Value;

    // "12 March"; but "in March 12 people left".
    private static bool IsDay(IReadOnlyList<Token> tokens, int i, Gaps gaps) => NumberWords.At(tokens, i) is { Value: >= 1 and <= 31 }
        && (IsMonth(tokens, i + 1, gaps) && !gaps.Breaks(i + 1) || IsMonth(tokens, i - 1, gaps) && !gaps.Breaks(i) && !IsCounting(tokens, i + 1, gaps));

    // "HTTP 500 errors", "EUR 2 pallets"; but "in ICU 5 nurses", "gave HR 3 files".
    private static bool IsOfAcronym(IReadOnlyList<Token> tokens, int i, Gaps gaps) => i > 0 && !gaps.Breaks(i) && IsCounting(tokens, i + 1, gaps) && !IsCapital(tokens[i + 1], gaps)
        && tokens[i - 1] is { IsContent: true, Length: > 1 } name && gaps.Text.AsSpan(name.Start - gaps.Offset, name.Length).IndexOfAnyExceptInRange('A', 'Z') < 0
        && !Verbs.IsPast(name.Lower) && TimeUnits.Singular(tokens[i + 1].Lower) is null && (i < 2 || gaps.Breaks(i - 1) || !Prepositions.Contains(tokens[i - 2].Lower) && !Verbs.IsPast(tokens[i - 2].Lower));

    private static bool IsMonth(IReadOnlyList<Token> tokens, int i, Gaps gaps) => i >= 0 && i < tokens.Count && Months.Contains(tokens[i].Lower) && IsCapital(tokens[i], gaps);

    private static bool IsNamed(IReadOnlyList<Token> tokens, int i, Gaps gaps)
    {
        var noun = tokens[i - 1].Lower;
        var singular = !MayBeNumbered(noun) && noun is [.. var stem, 's'] && Follows(tokens, i, gaps) ? stem : noun;
        if (!MayBeNumbered(singular) || Months.Contains(singular) || gaps.Breaks(i) || !IsPlainNumber(tokens, i, gaps)) return false;
        if (singular is "year" && NumberWords.At(tokens, i)?.Value is 0 or > LastSchoolYear) return false;
        var counts = IsCounting(tokens, NumberWords.At(tokens, i)!.Value.End, gaps);
        // "Team 12 people, 3 sites", as notes have it.
        if (i < 2 || gaps.Breaks(i - 1)) return !counts || !Groups.Contains(singular);
        if (IsCapital(tokens[i - 1], gaps)) return true;
        var which = tokens[i - 2].Lower;
        // "Nine falls a year two years ago"
        if (singular is "year" && which is "a" && counts && tokens[NumberWords.At(tokens, i)!.Value.End].Lower.EndsWith('s')) return false;
        if (Groups.Contains(singular)) return Prepositions.Contains(which) || !Which.Contains(which) && NumberWords.At(tokens, i - 2) is null && !counts;
        // "That year 3 people", "per page 3 errors", "at the point three people"; "at this level 3 people" is too rare.
        return Which.Contains(which) ? tokens[i].IsNumber && Steps.Contains(singular) && singular is not "year" : tokens[i].IsNumber || !Places.Contains(singular) || !Articles.Contains(which);
    }

    private static bool Continues(IReadOnlyList<Token> tokens, int i, Gaps gaps)
    {
        for (var listed = 1; listed < LongestList; listed++)
        {
            var before = tokens[i - 1].IsNumber && gaps.Between(i).Trim() is "-" or "–" or "/" or "&" or "," ? i - 1 : i > 1 && IsConjunction(tokens[i - 1]) ? i - 2 : 0;
            if (before == 0 || !IsPlainNumber(tokens, i, gaps) || NumberWords.At(tokens, before) is not { } first || first.End != before + 1 || NumberWords.At(tokens, i) is not { } next) return false;
            if (IsCounting(tokens, next.End, gaps) && !(next.Value > first.Value && next.Value <= first.Value + Close)) return false;
            if (IsNamed(tokens, before, gaps)) return true;
            i = before;
        }
        return false;
    }

    private static bool Follows(IReadOnlyList<Token> tokens, int i, Gaps gaps) => i + 1 < tokens.Count
        && (tokens[i + 1].IsNumber && gaps.Between(i + 1).Trim() is "-" or "–" or "/" or "&" or "," || i + 2 < tokens.Count && IsConjunction(tokens[i + 1]) && NumberWords.At(tokens, i + 2) is not null);

    private static bool IsConjunction(Token token) => token.Lower is "and" or "or" or "to";

    private static bool IsPlainNumber(IReadOnlyList<Token> tokens, int i, Gaps gaps) => tokens[i].Lower is not ("a" or "an" or "half")
        && NumberWords.At(tokens, i) is { IsPercent: false, IsClock: false, IsMagnitude: false } && !gaps.Between(i).ContainsAny('$', '£', '€');

    private static bool IsCounting(IReadOnlyList<Token> tokens, int i, Gaps gaps) => i < tokens.Count && tokens[i].IsContent && !gaps.Breaks(i);

    private static bool IsCapital(Token token, Gaps gaps) => char.IsUpper(gaps.Text[token.Start - gaps.Offset]);

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
