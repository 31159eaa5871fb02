using System.Collections.Concurrent;

namespace Interviewer.Language;

/// <summary>A word or number as it was written, with what is true of it wherever it stands.</summary>
/// <param name="Lower">Lower-case form with straight apostrophes, without "'s".</param>
/// <param name="Contracted"><paramref name="Lower"/> with the "'s" it was written with; itself where there was none.</param>
/// <param name="Stem">Snowball stem of <paramref name="Lower"/>; the same as it for numbers.</param>
/// <param name="IsNumber">Begins with an ASCII digit.</param>
/// <param name="IsContent">Carries meaning of its own: not a function word.</param>
internal sealed record Word(string Lower, string Contracted, string Stem, bool IsNumber, bool IsContent)
{
    // Bounds the memory that hostile input can take; a lifetime of notes and answers holds far fewer spellings.
    private const int MaximumRemembered = 100_000;

    private const int LongestRemembered = 40;

    private static readonly ConcurrentDictionary<string, Word> Remembered = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> BySpelling = Remembered.GetAlternateLookup<ReadOnlySpan<char>>();

    // ConcurrentDictionary.Count takes every lock.
    private static int remembered;

    /// <summary>Remembered by spelling: text repeats its words, so most cost one look-up and no memory.</summary>
    public static Word Of(ReadOnlySpan<char> spelling)
    {
        if (BySpelling.TryGetValue(spelling, out var known)) return known;
        var word = Read(spelling);
        if (!word.IsNumber && spelling.Length <= LongestRemembered && remembered < MaximumRemembered && BySpelling.TryAdd(spelling, word)) Interlocked.Increment(ref remembered);
        return word;
    }

    private static Word Read(ReadOnlySpan<char> spelling)
    {
        var lower = spelling.ToString().Replace('’', '\'').ToLowerInvariant();
        var contracted = lower;
        if (lower.EndsWith("'s", StringComparison.Ordinal)) lower = lower[..^2];
        else if (IsPluralAcronym(spelling)) lower = contracted = lower[..^1];
        var number = char.IsAsciiDigit(lower[0]);
        if (number && HasDecimalComma(lower)) lower = contracted = lower.Replace(',', '.');
        if (number && lower.AsSpan().ContainsAny(Tokenizer.ThousandsSeparators)) lower = contracted = string.Concat(lower.Where(c => !Tokenizer.ThousandsSeparators.Contains(c)));
        return new(lower, contracted, number ? lower : Stemmer.Stem(lower), number, !StopWords.Contains(lower));
    }

    // "1,8": after the comma of thousands stand three.
    private static bool HasDecimalComma(string number) =>
        number.IndexOf(',') is > 0 and var comma && comma == number.LastIndexOf(',') && number.AsSpan(comma + 1).TrimEnd('%').Length is 1 or 2 && !number.Contains('.') && !number.Contains(':');

    // "SLAs" is of one stem with "SLA".
    private static bool IsPluralAcronym(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' && word[..^1].IndexOfAnyExceptInRange('A', 'Z') < 0;
}
