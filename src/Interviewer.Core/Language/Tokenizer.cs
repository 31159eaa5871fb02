using System.Buffers;
using System.Globalization;

namespace Interviewer.Language;

/// <summary>
/// Splits a text into words and numbers, keeping their place in the raw text so that evidence can be quoted. Numbers keep thousands
/// separators, decimals, clock times and a trailing percent sign; words keep inner apostrophes and digits ("p95", "don't"). Hyphens
/// split, so that "non-urgent" and "non urgent" agree.
/// </summary>
internal static class Tokenizer
{
    /// <summary>What may stand between thousands and hundreds beside a comma: "18 400", with any kind of space, "18'400".</summary>
    public static readonly SearchValues<char> ThousandsSeparators = SearchValues.Create(" \u00A0\u2009\u202F'’");

    public static List<Token> Tokenize(string text) => Tokenize(text, 0);

    /// <param name="offset">Where the text begins in the raw text that places are counted in.</param>
    public static List<Token> Tokenize(ReadOnlySpan<char> text, int offset)
    {
        // English has a word to about five characters.
        var tokens = new List<Token>(text.Length / 5 + 4);
        for (var at = 0; at < text.Length;)
        {
            var end = char.IsDigit(text[at]) ? EndOfNumber(text, at, tokens is [.., var before] && NumberLabels.MayBeNumbered(before.Lower)) : IsLetter(text[at]) ? EndOfWord(text, at) : at;
            if (end > at) tokens.Add(new(offset + at, end - at, Word.Of(text[at..end])));
            at = Math.Max(end, at + 1);
        }
        return tokens;
    }

    /// <summary>No fewer than <see cref="Tokenize(string)"/> finds, and none only where it finds none; at a fraction of the time.</summary>
    public static int MostTokens(ReadOnlySpan<char> text)
    {
        var most = 0;
        var (letter, digit) = (false, false);
        foreach (var c in text)
        {
            var (wasLetter, wasDigit) = (letter, digit);
            letter = IsLetter(c);
            digit = !letter && char.IsDigit(c);
            if (letter && !wasLetter || digit && !wasDigit) most++;
        }
        return most;
    }

    /// <summary>Distinct stems of the content words.</summary>
    public static HashSet<string> ContentStems(string text)
    {
        var stems = new HashSet<string>();
        foreach (var token in Tokenize(text))
            if (token.IsContent) stems.Add(token.Stem);
        return stems;
    }

    // "Ward 7 200 patients passed through" are two numbers.
    private static int EndOfNumber(ReadOnlySpan<char> text, int at, bool isNamed)
    {
        if (!isNamed) at = EndOfThousands(text, at);
        while (true)
        {
            while (at < text.Length && char.IsDigit(text[at])) at++;
            if (at + 1 >= text.Length || text[at] is not ('.' or ',' or ':') || !char.IsDigit(text[at + 1])) break;
            at++;
        }
        return at < text.Length && text[at] is '%' ? at + 1 : at;
    }

    /// <summary>The end of "18 400"; <paramref name="at"/> itself where no group of three digits follows.</summary>
    private static int EndOfThousands(ReadOnlySpan<char> text, int at)
    {
        // Up to trillions; the limit keeps hostile text from costing quadratic time.
        const int Group = 3, MostGroups = 4;
        var first = at;
        while (first < text.Length && first <= at + Group && char.IsDigit(text[first])) first++;
        if (text[at] is '0' || first > at + Group) return at;
        var end = first;
        while (end < first + MostGroups * (1 + Group) && end + Group < text.Length && ThousandsSeparators.Contains(text[end]) && text[end] == text[first] && text[(end + 1)..(end + 1 + Group)].IndexOfAnyExceptInRange('0', '9') < 0) end += 1 + Group;
        // "2 100m races", "7 200-bed hospitals", "020 7946 0123"
        return end > first && (end == text.Length || !char.IsLetterOrDigit(text[end]) && text[end] is not '-') ? end : at;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (IsLetter(text[at]) || char.IsDigit(text[at]))) at++;
        while (at + 1 < text.Length && text[at] is '\'' or '’' && IsLetter(text[at + 1]))
        {
            at++;
            while (at < text.Length && IsLetter(text[at])) at++;
        }
        return at;
    }

    /// <summary>A letter or a mark that combines with one.</summary>
    private static bool IsLetter(char c) => char.IsAscii(c) ? char.IsAsciiLetter(c) : IsOtherLetter(c);

    private static bool IsOtherLetter(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
