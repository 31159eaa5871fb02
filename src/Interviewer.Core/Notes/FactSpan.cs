using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Notes;

/// <summary>The stretch of its clause that states a fact.</summary>
public readonly record struct FactSpan(int Start, int Length)
{
    /// <summary>Null where the clause says it in other words than the fact keeps.</summary>
    public static FactSpan? Of(Fact fact)
    {
        var tokens = Tokenizer.Tokenize(fact.Text);
        if (Numbers.Find(fact.Text).FirstOrDefault(figure => FigureFacts.Value(figure, tokens) == fact.Value) is { } figure) return WithSigns(fact.Text, figure.Start, figure.Start + figure.Length);
        return Regex.Match(fact.Text, $@"(?<!\w){Regex.Escape(fact.Value)}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) is { Success: true } words ? new(words.Index, words.Length) : null;
    }

    // A figure ends at its words; its signs belong to what one sees.
    private static FactSpan WithSigns(string text, int start, int end)
    {
        if (start > 0 && text[start - 1] is '$' or '£' or '€') start--;
        if (text.AsSpan(end).TrimStart() is ['%', ..]) end = text.IndexOf('%', end) + 1;
        return new(start, end - start);
    }
}
