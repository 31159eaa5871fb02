using System.Collections.Frozen;
using Interviewer.Language;

namespace Interviewer.Interviews;

/// <summary>Finds what the candidate says to have done, in words that can be repeated to them.</summary>
internal static class ProbeDeeds
{
    /// <summary>Fewer words leave out what was done: "put together", "told them".</summary>
    private const int LeastWords = 3;

    /// <summary>Nothing comes of these that one could ask after.</summary>
    private static readonly FrozenSet<string> Idle =
        "said told asked went came spent read learned learnt kept stayed looked liked made started tried got left sat walked".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // "Before I put it in any pot" is no deed yet, "what I did" none by itself.
    private static readonly FrozenSet<string> Subordinate = "before if whenever until unless once what time how".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What "we" did, the first deed that makes a phrase: "moved the whole night shift"; null when nothing was done.</summary>
    public static string? Shared(string said) => All(said, "we", []).FirstOrDefault();

    /// <summary>What "I" did last; null when nothing was done.</summary>
    public static string? Own(string said) => All(said, "i", Idle).LastOrDefault();

    private static IEnumerable<string> All(string said, string who, FrozenSet<string> idle)
    {
        foreach (var tokens in SentenceSplitter.Split(said).Select(sentence => sentence.Tokens))
        {
            for (var at = 1; at < tokens.Count; at++)
            {
                if (tokens[at - 1].Lower != who || !Verbs.IsPastAction(tokens[at].Lower) || idle.Contains(tokens[at].Lower) || at > 1 && Subordinate.Contains(tokens[at - 2].Lower)) continue;
                if (ProbeQuote.From(said, tokens, at) is { } phrase && CanBeRepeated(Tokenizer.Tokenize(phrase))) yield return phrase;
            }
        }
    }

    // Repeated by another speaker, "me" and "my" would mean somebody else; "told them" says what was done only to who was there.
    private static bool CanBeRepeated(List<Token> phrase) =>
        phrase.Count >= LeastWords && phrase.Skip(1).Any(token => token.IsContent)
        && !phrase.Exists(token => token.Lower is "me" or "my" or "our" or "us" or "myself" or "ourselves" or "mine" or "ours");
}
