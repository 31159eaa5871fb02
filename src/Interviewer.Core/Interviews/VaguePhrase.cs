using System.Collections.Frozen;
using Interviewer.Language;

namespace Interviewer.Interviews;

/// <summary>Finds a vague expression in an answer, in the candidate's own words, that a good interviewer would ask to have made concrete.</summary>
internal static class VaguePhrase
{
    private const int WordsBefore = 2;

    private static readonly FrozenSet<string> Vague = """
        things stuff something somehow various several issues problems better improved improvements efficient efficiently
        successful successfully effectively smoother significant significantly huge massive great well closely aligned
        impactful optimised optimized streamlined leveraged handled
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>At most three words around the first vague word of a sentence without a figure; null when there is none.</summary>
    public static string? Find(string answer)
    {
        foreach (var sentence in SentenceSplitter.Split(answer))
        {
            var tokens = sentence.Tokens;
            if (tokens.Any(token => token.IsNumber)) continue;
            for (var at = 1; at < tokens.Count; at++)
            {
                if (!Vague.Contains(tokens[at].Lower)) continue;
                // What there is several of stands behind it, else before it.
                var counts = tokens[at].Lower is "several" or "various";
                var (first, last) = counts ? (at, Math.Min(at + 1, tokens.Count - 1)) : (Math.Max(0, at - WordsBefore), at);
                while (first < last && !tokens[first].IsContent && !counts) first++;
                var phrase = answer[tokens[first].Start..tokens[last].End];
                if (first < last && (!counts || tokens[last].IsContent) && phrase.IndexOfAny([',', ';', ':', '(', '"']) < 0) return phrase;
            }
        }
        return null;
    }
}
