using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>What a text says once its disguise is off: letters swapped, spaced out, glued together, turned around or encoded. Most texts wear none.</summary>
internal static partial class HiddenText
{
    private const int ShortestCode = 24;

    private const int ShortestGlued = 16;

    /// <summary>Below this share of its words being English function words, letters may be shifted or turned around.</summary>
    public const double LeastEnglish = .1;

    private static readonly Dictionary<string, string> Keywords =
        "ignore disregard rubric instructions criteria criterion grader evaluator marks score answer award highest maximum grade".Split(' ').ToDictionary(Signature);

    // What a word must have of a keyword before it is worth a closer look.
    private static readonly HashSet<(char, char, int)> Shapes = [.. Keywords.Values.Select(Shape)];

    /// <param name="text">As it was written.</param>
    /// <param name="folded">The same as it looks to a reader.</param>
    /// <param name="english">Its <see cref="EnglishShare"/>.</param>
    public static IEnumerable<string> Readings(string text, string folded, double english)
    {
        if (WithoutLeet(folded) is var (plain, first))
        {
            yield return plain;
            // The candidate's words need no disguise: one that starts in mid-sentence starts a sentence of its own.
            if (first > 0) yield return plain[first..];
        }
        if (SpelledOut().IsMatch(text)) yield return Spelled().Replace(text, word => string.Concat(word.Value.Where(char.IsLetter)));
        if (text.AsSpan().IndexOfAny("%&+") >= 0 && Unescaped(text) is { } decoded && decoded != text) yield return decoded;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length >= ShortestCode && FromBase64(word) is { } code) yield return code;
            if (word.Length >= ShortestGlued) yield return Seams().Replace(word, " ");
        }
        if (Hex().Match(text) is { Success: true } hex) yield return Encoding.ASCII.GetString(Convert.FromHexString(hex.Value.Replace(" ", "", StringComparison.Ordinal)));
        if (Unscrambled(folded) is { } sorted) yield return sorted;
        if (english >= LeastEnglish) yield break;
        yield return string.Concat(folded.Select(Shifted));
        yield return new([.. folded.Reverse()]);
    }

    /// <summary>The share of its words that no English sentence does without, 0 to 1; 1 of nothing.</summary>
    public static double EnglishShare(string folded)
    {
        var tokens = Tokenizer.Tokenize(folded);
        return tokens.Count == 0 ? 1 : (double)tokens.Count(token => !token.IsContent) / tokens.Count;
    }

    // "1gn0re": digits and signs that stand for letters inside words.
    private static (string Plain, int FirstWord)? WithoutLeet(string folded)
    {
        StringBuilder? plain = null;
        var first = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var letter = folded[i] switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', '@' => 'a', '$' => 's', _ => ' ' };
            if (letter is ' ' || !(i > 0 && char.IsLetter(folded[i - 1]) || i + 1 < folded.Length && char.IsLetter(folded[i + 1]))) continue;
            if (plain is null) (plain, first) = (new(folded), folded.LastIndexOf(' ', i) + 1);
            plain[i] = letter;
        }
        return plain is null ? null : (plain.ToString(), first);
    }

    // "Igonre the rubirc": readable as long as a word's first and last letter stand.
    private static string? Unscrambled(string folded)
    {
        var words = folded.Split(' ');
        var scrambled = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].Trim('.', ',', '!', ':');
            if (word.Length == 0 || !Shapes.Contains(Shape(word)) || !Keywords.TryGetValue(Signature(word), out var meant) || meant == word) continue;
            (words[i], scrambled) = (meant, scrambled + 1);
        }
        return scrambled > 0 ? string.Join(' ', words) : null;
    }

    private static (char First, char Last, int Length) Shape(string word) => (word[0], word[^1], word.Length);

    private static string Signature(string word) => $"{word[0]}{string.Concat(word[1..^1].Order())}{word[^1]}";

    private static string Unescaped(string text) => WebUtility.HtmlDecode(Uri.UnescapeDataString(Plus().Replace(text, " ")));

    private static string? FromBase64(string word)
    {
        var code = word.Trim('"', '\'', '(', ')', '.', ',');
        var bytes = new byte[code.Length];
        return Convert.TryFromBase64String(code.PadRight((code.Length + 3) / 4 * 4, '='), bytes, out var length) && length > 8
            && bytes.AsSpan(0, length).IndexOfAnyExceptInRange((byte)9, (byte)126) < 0 ? Encoding.ASCII.GetString(bytes, 0, length) : null;
    }

    // By thirteen letters, the usual way.
    private static char Shifted(char letter) => char.IsAsciiLetterLower(letter) ? (char)('a' + (letter - 'a' + 13) % 26) : letter;

    [GeneratedRegex(@"\b\p{L}(?:[.\-_*·]\p{L}){2,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex SpelledOut();

    [GeneratedRegex(@"\b\p{L}(?:[.\-_*·]\p{L})+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Spelled();

    [GeneratedRegex(@"(?<=\p{L})\+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Plus();

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})|[_\-+/]+", RegexOptions.CultureInvariant)]
    private static partial Regex Seams();

    [GeneratedRegex(@"\b[0-9a-fA-F]{2}(?: ?[0-9a-fA-F]{2}){11,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hex();
}
