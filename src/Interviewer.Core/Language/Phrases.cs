using System.Collections.Frozen;

namespace Interviewer.Language;

/// <summary>
/// A set of short phrases to look for in tokens. A word matches its lower-case form, with its "'s" or without; a word written <c>~learn</c> matches any word of the same stem.
/// </summary>
internal sealed class Phrases
{
    private readonly FrozenDictionary<string, string[][]> byFirstWord;

    private readonly bool beginsWithStem;

    private Phrases(FrozenDictionary<string, string[][]> byFirstWord)
    {
        this.byFirstWord = byFirstWord;
        beginsWithStem = byFirstWord.Keys.Any(first => first[0] is '~');
    }

    /// <param name="lists">Phrases separated by commas or line breaks.</param>
    public static Phrases Of(params string[] lists) => new(string.Join(',', lists)
        .Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word[0] is '~' ? "~" + Stemmer.Stem(word[1..]) : word).ToArray())
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal));

    /// <summary>Number of tokens that the longest phrase starting at <paramref name="at"/> covers; 0 when none does.</summary>
    public int LengthAt(IReadOnlyList<Token> tokens, int at)
    {
        var length = Longest(tokens, at, tokens[at].Lower);
        if (tokens[at].Contracted != tokens[at].Lower) length = Math.Max(length, Longest(tokens, at, tokens[at].Contracted));
        if (beginsWithStem) length = Math.Max(length, Longest(tokens, at, "~" + tokens[at].Stem));
        return length;
    }

    public bool In(IReadOnlyList<Token> tokens) => IndexIn(tokens) >= 0;

    /// <summary>Index of the first token of the first phrase found at or after <paramref name="from"/>; −1 when there is none.</summary>
    public int IndexIn(IReadOnlyList<Token> tokens, int from = 0)
    {
        for (var i = from; i < tokens.Count; i++)
            if (LengthAt(tokens, i) > 0) return i;
        return -1;
    }

    public int CountIn(IReadOnlyList<Token> tokens)
    {
        var count = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = LengthAt(tokens, i);
            if (length == 0) continue;
            count++;
            i += length - 1;
        }
        return count;
    }

    private int Longest(IReadOnlyList<Token> tokens, int at, string key)
    {
        if (!byFirstWord.TryGetValue(key, out var candidates)) return 0;
        foreach (var words in candidates)
            if (Matches(tokens, at, words)) return words.Length;
        return 0;
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int at, string[] words)
    {
        if (at + words.Length > tokens.Count) return false;
        for (var i = 1; i < words.Length; i++)
        {
            var token = tokens[at + i];
            if (words[i][0] is '~' ? !words[i].AsSpan(1).SequenceEqual(token.Stem) : words[i] != token.Lower && words[i] != token.Contracted) return false;
        }
        return true;
    }
}
