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

    /// <summary>In spoken English nearly every second word only joins others; in the tersest notes one in six.</summary>
    private const double LeastJoining = .12;

    private const int ShortestList = 20;

    private const double LeastMisplaced = .06;

    private const int LeastNeeding = 8;

    /// <summary>A list of terms rather than a sentence.</summary>
    public static bool IsWordList(IReadOnlyList<Token> tokens)
    {
        if (tokens.Count < ShortestJudged) return false;
        var glue = 0;
        foreach (var token in tokens)
            if (!token.IsContent || Verbs.IsPast(token.Lower)) glue++;
        return glue < LeastGlue * tokens.Count;
    }

    /// <summary>The same of a whole answer: a long list holds enough words that look like verbs, yet nothing that joins them.</summary>
    public static bool IsWordList(IReadOnlyList<Sentence> sentences)
    {
        int words = 0, joining = 0;
        foreach (var token in sentences.SelectMany(sentence => sentence.Tokens))
        {
            words++;
            if (!token.IsContent) joining++;
        }
        return words >= ShortestList && joining < LeastJoining * words;
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
        return determiners >= 4 && impossible >= .22 * determiners || Misplaced(sentences) >= LeastMisplaced;
    }

    // Of the small words that need something after them, the share before a word that cannot be it.
    private static double Misplaced(IReadOnlyList<Sentence> sentences)
    {
        int needing = 0, misplaced = 0;
        foreach (var tokens in sentences.Select(sentence => sentence.Tokens))
        {
            for (var i = 0; i + 1 < tokens.Count; i++)
            {
                var next = tokens[i + 1].Lower;
                if (next == tokens[i].Lower) continue;
                var wrong = tokens[i].Lower switch
                {
                    "a" or "an" or "the" or "my" or "our" or "their" or "his" => NeverAfterDeterminer.LengthAt(tokens, i + 1) > 0,
                    "of" or "from" or "into" or "by" or "at" => next is "i" or "we" or "he" or "she" or "they" or "was" or "were" or "is" or "are" or "had" or "did" or "didn't" or "of" or "would" or "have",
                    "i" or "we" or "they" or "he" or "she" => next is "the" or "a" or "an" or "of" or "my" or "our" or "i" or "we" or "they" or "he" or "she" or "me" or "us" or "from" or "into" or "to" or "it" or "is",
                    "to" => next is "i" or "we" or "he" or "she" or "they" or "was" or "were" or "is" or "are" or "had" or "did" or "didn't" or "would" or "could" or "and" or "but" or "of" or "because",
                    "was" or "were" or "is" or "are" => next is "was" or "were" or "is" or "are" or "had" or "did" or "would" or "could" or "should" or "will" or "can" or "has",
                    "can" or "could" or "would" or "should" or "will" => next is "of" or "was" or "were" or "is" or "are" or "had" or "to" or "the" or "a" or "my" or "our" or "would" or "could",
                    _ => (bool?)null,
                };
                if (wrong is null) continue;
                needing++;
                if (wrong.Value) misplaced++;
            }
        }
        return needing < LeastNeeding ? 0 : (double)misplaced / needing;
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
