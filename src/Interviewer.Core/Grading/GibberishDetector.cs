using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Tells sentences from word lists, shuffled words and keyboard noise, by the shape of the language and its small words alone.</summary>
internal static class GibberishDetector
{
    private const int ShortestJudged = 8;

    /// <summary>Function words and verbs are at least this share of anything said in sentences; a list of terms has next to none.</summary>
    private const double LeastGlue = .2;

    /// <summary>In spoken English nearly every second word only joins others; in the tersest notes one in six.</summary>
    private const double LeastJoining = .12;

    private const int ShortestList = 20, ShortestFew = 5;

    // Of 2,600 answers that people gave one is said below chance, and none by so much; of the words of answers shuffled three in four of half a minute, and nearly all of longer ones.
    private const int LeastPairs = 20;

    private const double BelowChance = -1.5;

    /// <summary>A list of terms rather than a sentence.</summary>
    public static bool IsWordList(IReadOnlyList<Token> tokens)
    {
        // However tersely somebody talks, a verb of its own makes a sentence: "numbers got better, fewer cancels".
        if (tokens.Count < ShortestJudged || tokens.Count < ShortestList && Verbs.IsClause(tokens)) return false;
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
        // A few terms and nothing that joins or says anything of them are one as well.
        if (words < ShortestList) return words >= ShortestFew && joining == 0 && (sentences.Count * 2 >= words || !sentences.Any(sentence => Verbs.In(sentence.Tokens)));
        return joining < LeastJoining * words;
    }

    /// <summary>Words in an order that no speaker puts them in, over a whole answer.</summary>
    public static bool IsShuffled(IReadOnlyList<Sentence> sentences)
    {
        var (pairs, association) = (0, 0.0);
        foreach (var sentence in sentences)
        {
            var (found, sum) = SmallWordPairs.In(sentence.Tokens);
            (pairs, association) = (pairs + found, association + sum);
        }
        return pairs >= LeastPairs && association < BelowChance;
    }

    /// <summary>Mostly strings that are no words of any kind.</summary>
    public static bool IsNoise(IReadOnlyList<Token> tokens)
    {
        var words = tokens.Count(token => !token.IsNumber);
        return words > 0 && tokens.Count(IsNoiseWord) > .3 * words;
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
