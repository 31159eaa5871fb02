using System.Buffers;
using System.Collections.Frozen;

namespace Interviewer.Language;

/// <summary>
/// Splits a text into sentences at . ! ? … and line breaks, not at abbreviations, decimals or initials. Speech without
/// punctuation is one long sentence, so anything past <see cref="MaximumWords"/> words is cut at its <see cref="SpokenBreaks"/>.
/// </summary>
internal static class SentenceSplitter
{
    public const int MaximumWords = 40;

    /// <summary>Of scripts that write no blank after them, and of letters as wide as those.</summary>
    private const string OtherEnds = "。．！？؟।";

    /// <summary>What a sentence may end on.</summary>
    public const string Stops = ".!?…" + OtherEnds;

    private static readonly SearchValues<char> Ends = SearchValues.Create(Stops + "\n");

    private static readonly SearchValues<char> Pauses = SearchValues.Create(",;:()–—");

    /// <summary>Who writes commas at all writes more than one to so many words.</summary>
    private const int WordsToAPause = 30;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations =
        new[] { "e.g", "i.e", "etc", "vs", "mr", "mrs", "ms", "dr", "prof", "st", "approx", "no", "fig", "a.m", "p.m", "u.s", "u.k" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static List<Sentence> Split(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var i = 0; (i = NextEnd(text, i)) < text.Length; i++)
        {
            if (!EndsSentence(text, start, i)) continue;
            Add(text, start, i + 1, sentences);
            start = i + 1;
        }
        Add(text, start, text.Length, sentences);
        return sentences;
    }

    private static int NextEnd(string text, int from) =>
        text.AsSpan(from).IndexOfAny(Ends) is >= 0 and var next ? from + next : text.Length;

    private static bool EndsSentence(string text, int start, int i)
    {
        if (text[i] is '\n' || OtherEnds.Contains(text[i])) return true;
        if (text[i] is not ('.' or '!' or '?' or '…')) return false;
        if (i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && text[i + 1] is not ('"' or '”' or ')' or '\'' or '’')) return false;
        if (text[i] is not '.') return true;
        var word = i;
        while (word > start && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] is not '(') word--;
        var before = text.AsSpan(word, i - word);
        if (before.Length == 1 && char.IsUpper(before[0]) && before[0] is not 'I') return false;
        // "no." and "etc." may also close a sentence: a capital afterwards says so.
        return !Abbreviations.TryGetValue(before, out var abbreviation) || abbreviation is "no" or "etc" or "a.m" or "p.m" && NextIsUpper(text, i + 1);
    }

    private static bool NextIsUpper(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from])) from++;
        return from == text.Length || char.IsUpper(text[from]);
    }

    private static void Add(string text, int start, int end, List<Sentence> sentences)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '"' or '”' or ')')) start++;
        if (start >= end) return;
        var most = Tokenizer.MostTokens(text.AsSpan(start, end - start));
        if (most == 0) return;
        if (most <= MaximumWords)
        {
            sentences.Add(new(sentences.Count + 1, start, text[start..end]));
            return;
        }
        var tokens = Tokenizer.Tokenize(text.AsSpan(start, end - start), start);
        var isOne = SpokenBreaks.CountSpoken(tokens) <= MaximumWords;
        var isBare = text.AsSpan(start, end - start).CountAny(Pauses) * WordsToAPause < tokens.Count;
        for (var first = 0; first < tokens.Count;)
        {
            var cut = isOne ? tokens.Count : SpokenBreaks.After(tokens, first, isBare, MaximumWords);
            var stop = cut < tokens.Count ? tokens[cut].Start : end;
            while (char.IsWhiteSpace(text[stop - 1])) stop--;
            sentences.Add(new(sentences.Count + 1, start, text[start..stop], first == 0 && cut == tokens.Count ? tokens : tokens.GetRange(first, cut - first)));
            first = cut;
            if (cut < tokens.Count) start = tokens[cut].Start;
        }
    }
}
