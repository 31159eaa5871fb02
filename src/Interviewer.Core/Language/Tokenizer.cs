using System.Text.RegularExpressions;

namespace Interviewer.Language;

/// <summary>Splits a text into words and numbers, keeping their place in the raw text so that evidence can be quoted.</summary>
internal static partial class Tokenizer
{
    public static List<Token> Tokenize(string text) => Tokenize(text, 0, text.Length);

    public static List<Token> Tokenize(string text, int start, int length)
    {
        // English has a word to about five characters.
        var tokens = new List<Token>(length / 5 + 4);
        foreach (var match in Word().EnumerateMatches(text.AsSpan(start, length)))
        {
            var at = start + match.Index;
            var lower = text.Substring(at, match.Length).Replace('’', '\'').ToLowerInvariant();
            if (lower.EndsWith("'s", StringComparison.Ordinal)) lower = lower[..^2];
            else if (IsPluralAcronym(text.AsSpan(at, match.Length))) lower = lower[..^1];
            tokens.Add(new(at, match.Length, lower, char.IsAsciiDigit(lower[0]) ? lower : Stemmer.Stem(lower)));
        }
        return tokens;
    }

    // "SLAs" is of one stem with "SLA".
    private static bool IsPluralAcronym(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' && word[..^1].IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>Distinct stems of the content words.</summary>
    public static HashSet<string> ContentStems(string text) =>
        [.. Tokenize(text).Where(token => token.IsContent).Select(token => token.Stem)];

    // Numbers keep thousands separators, decimals, clock times and a trailing percent sign; words keep inner apostrophes
    // and digits ("p95", "it's"). Hyphens split, so that "non-urgent" and "non urgent" agree.
    [GeneratedRegex(@"\d+(?:[.,:]\d+)*%?|[\p{L}\p{M}][\p{L}\p{M}\d]*(?:['’][\p{L}\p{M}]+)*")]
    private static partial Regex Word();
}
