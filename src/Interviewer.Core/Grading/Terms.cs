using System.Globalization;
using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Reads content words and figures from a text; numbers in words become digits, so that "thirty-eight" and 38 agree.</summary>
internal static class Terms
{
    /// <summary>Of a note: a phrase that the lexicon knows stands for itself, not for its words.</summary>
    /// <param name="own">The user's own words that say the same.</param>
    public static List<Term> OfNote(string text, SynonymClusters own)
    {
        var tokens = Tokenizer.Tokenize(text);
        var phrases = PhrasesOf(tokens, own);
        return [.. Of(tokens).Where(term => !phrases.Exists(phrase => phrase.Start <= term.Start && term.End <= phrase.End)), .. phrases];
    }

    /// <summary>Of an answer: words and the phrases they form, since either may be what the note says.</summary>
    /// <param name="own">The user's own words that say the same.</param>
    public static List<Term> OfAnswer(IReadOnlyList<Token> tokens, SynonymClusters own) => [.. Of(tokens), .. PhrasesOf(tokens, own)];

    private static List<Term> PhrasesOf(IReadOnlyList<Token> tokens, SynonymClusters own) =>
        [.. SynonymLexicon.PhrasesIn(tokens).Concat(own.PhrasesIn(tokens)).Distinct().Select(phrase => new Term(phrase.Term, tokens[phrase.First].Start, tokens[phrase.First + phrase.Count - 1].End))];

    private static List<Term> Of(IReadOnlyList<Token> tokens)
    {
        var terms = new List<Term>(tokens.Count / 2);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            // "Three hundred and ten", "340k"; "one" is far more often a pronoun than a figure.
            if (NumberWords.At(tokens, i) is { IsVague: false, IsMagnitude: false, IsClock: false, Value: not 1 } number && (number.End > i + 1 || !token.IsNumber))
            {
                terms.Add(new(number.Value.ToString("0.##", CultureInfo.InvariantCulture), token.Start, tokens[number.End - 1].End));
                i = number.End - 1;
            }
            else if (token.IsNumber)
            {
                terms.Add(new(Digits(token.Lower), token.Start, token.End));
            }
            else if (token.IsContent)
            {
                terms.Add(new(token.Stem, token.Start, token.End));
            }
        }
        return terms;
    }

    // "05:00" and "17:00" are told as "five".
    private static string Digits(string number) => number.EndsWith(":00", StringComparison.Ordinal) && int.TryParse(number.AsSpan(..^3), NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
        ? $"{(hour % 12 is 0 ? 12 : hour % 12)}"
        : number.Replace(",", "", StringComparison.Ordinal).TrimEnd('%');
}
