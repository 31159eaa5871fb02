using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Interviews.Voices;

/// <summary>Whether a model's rewording says only what the plain wording says: no figure, name or quote of its own, and mostly the same matter.</summary>
internal static partial class RewordingCheck
{
    /// <summary>Words a rewording may have beyond half as many again.</summary>
    private const int Margin = 12;

    /// <summary>Null when it may be shown, else what is wrong with it.</summary>
    public static string? Refuse(string text, string plain)
    {
        var (tokens, known) = (Tokenizer.Tokenize(text), Tokenizer.Tokenize(plain));
        if (tokens.Count == 0) return "it is empty";
        if (text.AsSpan().IndexOfAny("*#`_<>[]{}|\n") >= 0) return "it is no plain speech";
        if (tokens.Count > known.Count * 3 / 2 + Margin) return "it is too long";
        var words = known.Select(token => token.Lower).ToHashSet(StringComparer.Ordinal);
        if (Kept().Matches(plain).Any(kept => !text.Contains(kept.Value, StringComparison.Ordinal))) return "it changes a quote or a reference";
        if (Kept().Matches(text).Any(kept => !plain.Contains(kept.Value, StringComparison.Ordinal))) return "it quotes what was not said";
        // "One" is as often an article.
        if (Numbers.Find(text).Select(figure => figure.Value).Except([1, .. Numbers.Find(plain).Select(figure => figure.Value)]).Any()) return "it brings in a figure";
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            if (sentence.Tokens.Skip(1).Any(token => char.IsUpper(text[token.Start]) && token.Lower is not ("i" or "i'm" or "i've" or "i'd" or "i'll") && !words.Contains(token.Lower))) return "it brings in a name";
            if (WordingCheck.Praises(sentence.Tokens) && !WordingCheck.Praises(known)) return "it praises";
            var content = sentence.Tokens.Where(token => token.IsContent).ToList();
            if (content.Count(token => known.Exists(other => SynonymLexicon.Similarity(token.Stem, other.Stem) > 0)) * 2 < content.Count) return "it says something else";
        }
        return null;
    }

    [GeneratedRegex(@"“[^”]*”|\(notes [^)]*\)")]
    private static partial Regex Kept();
}
