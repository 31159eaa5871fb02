using System.Text;

namespace Interviewer.Grading.Judges;

/// <summary>Finds a quote in a sentence although case, blanks, dashes or quotation marks were changed on the way, and gives back the answer's own words.</summary>
internal static class QuoteLocator
{
    /// <returns>The slice of <paramref name="text"/>, or null when the quote is not in it.</returns>
    public static (int Start, int Length)? Find(string text, string quote)
    {
        var (plain, at) = Normalise(text);
        var (wanted, _) = Normalise(quote);
        if (wanted.Length == 0) return null;
        var found = plain.IndexOf(wanted, StringComparison.Ordinal);
        if (found < 0) return null;
        var start = at[found];
        return (start, at[found + wanted.Length - 1] + 1 - start);
    }

    // Letters and digits only, each with its place: what models change on the way is everything else.
    private static (string Plain, List<int> At) Normalise(string text)
    {
        var plain = new StringBuilder(text.Length);
        var at = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            plain.Append(char.ToLowerInvariant(text[i]));
            at.Add(i);
        }
        return (plain.ToString(), at);
    }
}
