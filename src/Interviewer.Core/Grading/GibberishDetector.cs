using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Tells sentences from word lists, shuffled words and keyboard noise, by the shape of the language alone: no dictionary.</summary>
internal static class GibberishDetector
{
    private const int ShortestJudged = 8;

    private static readonly Phrases Determiners = Phrases.Of("a, an, the, my, our, their, his, her, its, your, every");

    // What cannot follow a determiner in English, hyphenated words aside.
    private static readonly Phrases NeverAfterDeterminer = Phrases.Of("""
        of, to, at, by, for, from, with, and, or, but, was, were, is, are, am, be, been, had, have, has, did, do, does, i, we, he, she, they, it, the, a, an, my, our,
        because, if, into, than, not, didn't, wasn't, me, us, him, them, who, which, would, could, should, will, can, as, there, about
        """);

    /// <summary>Function words and verbs are at least this share of anything said in sentences; a list of terms has next to none.</summary>
    private const double LeastGlue = .2;

    /// <summary>A list of terms rather than a sentence.</summary>
    public static bool IsWordList(IReadOnlyList<Token> tokens)
    {
        if (tokens.Count < ShortestJudged) return false;
        var glue = 0;
        foreach (var token in tokens)
            if (!token.IsContent || Verbs.IsPast(token.Lower)) glue++;
        return glue < LeastGlue * tokens.Count;
    }

    /// <summary>Words in an order that no speaker puts them in, over a whole answer.</summary>
    public static bool IsShuffled(IReadOnlyList<Sentence> sentences)
    {
        int determiners = 0, impossible = 0;
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (Determiners.LengthAt(sentence.Tokens, i) == 0) continue;
                determiners++;
                if (i + 1 == sentence.Tokens.Count) impossible++;
                else if (sentence.Tokens[i + 1].Lower != sentence.Tokens[i].Lower && NeverAfterDeterminer.LengthAt(sentence.Tokens, i + 1) > 0
                    && !IsHyphenated(sentence, i + 1)) impossible++;
            }
        }
        // In spoken English below 3 %, in shuffled words around 40 %.
        return determiners >= 4 && impossible >= .22 * determiners;
    }

    /// <summary>Mostly strings that are no words of any kind.</summary>
    public static bool IsNoise(IReadOnlyList<Token> tokens)
    {
        var words = tokens.Count(token => !token.IsNumber);
        return words > 0 && tokens.Count(IsNoiseWord) > .3 * words;
    }

    private static bool IsHyphenated(Sentence sentence, int i)
    {
        var after = sentence.Tokens[i].End - sentence.Start;
        return after < sentence.Text.Length && sentence.Text[after] is '-';
    }

    private static bool IsNoiseWord(Token token)
    {
        var word = token.Lower;
        if (token.IsNumber || word.Length < 4 || !word.All(char.IsAsciiLetter)) return word.Length > 25;
        int run = 0, longest = 0, vowels = 0, same = 1;
        for (var i = 0; i < word.Length; i++)
        {
            var vowel = "aeiouy".Contains(word[i]);
            vowels += vowel ? 1 : 0;
            run = vowel ? 0 : run + 1;
            longest = Math.Max(longest, run);
            if (i > 0 && word[i] == word[i - 1] && ++same >= 4) return true;
            if (i > 0 && word[i] != word[i - 1]) same = 1;
        }
        return longest >= 5 || vowels == 0 && word.Length > 5 || word.Length > 25 || word.Contains("qwer") || word.Contains("asdf") || word.Contains("zxcv") || word.Contains("hjkl");
    }
}
