using System.Buffers;
using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>The question inside what was written: without its number, quotation marks, asides and the story it points to.</summary>
/// <param name="Asked">The question alone.</param>
/// <param name="Pointer">What stands after an arrow or a dash, or in closing brackets: often the story to tell; null when there is nothing.</param>
/// <param name="MayAnswer">The pointer is the answer where it names no story.</param>
internal sealed partial record QuestionText(string Asked, string? Pointer, bool MayAnswer = false)
{
    // Nobody asks more in one breath; longer texts are not searched for a question.
    public const int Longest = 600;

    public static QuestionText Of(string text)
    {
        if (text.Length > Longest) return new(text, null);
        var asked = text.Trim();
        if (asked.Contains('#')) asked = Tags().Replace(asked, "");
        // An arrow that nothing stands before is a bullet.
        asked = LeadingArrow().Replace(asked, "");
        string? pointer = null;
        var mayAnswer = false;
        if (asked.AsSpan().ContainsAny(Pointers) && Arrow().Match(asked) is { Success: true, Index: > 0 } arrow)
        {
            mayAnswer = arrow.Groups[1].Success;
            pointer = arrow.Groups[mayAnswer ? 1 : 2].Value;
            if (!pointer.Contains('(')) pointer = pointer.TrimEnd(')', ']');
            asked = asked[..arrow.Index].TrimEnd();
        }
        if (AfterDash().Match(asked) is { Success: true } dash)
        {
            (pointer, mayAnswer) = (dash.Groups[1].Value, true);
            asked = asked[..dash.Index];
        }
        if (MayOpen(asked)) asked = Opening().Replace(asked, "");
        asked = Unquoted(asked);
        if (asked.AsSpan().TrimEnd() is [.., ')' or ']'] && ClosingAside().Match(asked) is { Success: true } aside)
        {
            pointer ??= aside.Groups[2].Value;
            asked = asked[..aside.Index] + aside.Groups[1].Value;
        }
        asked = Unquoted(asked).Trim();
        if (asked.EndsWith(" ?", StringComparison.Ordinal)) asked = asked[..^2] + "?";
        asked = asked.TrimEnd(' ', '-', '–', '—');
        return Wording.HasWords(asked) ? new(asked, pointer, mayAnswer) : new(text, null);
    }

    /// <summary>Begins with a sign or figure, or as a word that can stand before a question.</summary>
    private static bool MayOpen(string text)
    {
        if (text.Length < 2 || !char.IsAsciiLetter(text[0]) || !char.IsAscii(text[1])) return true;
        return ((char)(text[0] | 0x20), (char)(text[1] | 0x20)) is ('q', _) or ('p', 'r') or ('f', 'r') or ('i', 'n') or ('s', 'a') or ('e', 'x') or ('b', 'e');
    }

    private static string Unquoted(string text)
    {
        var inner = text.Trim();
        return inner.Length > 2 && Quotes.IndexOf(inner[0]) >= 0 && LastQuote(inner) is > 0 and var last && inner.AsSpan(1, last - 1).IndexOfAny("\"“”„«»") < 0
            ? inner[1..last] + inner[(last + 1)..].TrimStart('.')
            : inner;
    }

    // One of these is part of whatever points to a story.
    private static readonly SearchValues<char> Pointers = SearchValues.Create("→⇒➡>:");

    private const string Quotes = "\"“”„«‘'";

    /// <summary>Where the closing mark stands when nothing but a full stop follows it.</summary>
    private static int LastQuote(string text)
    {
        var last = text.TrimEnd('.', ',', ' ', ':').Length - 1;
        return last > 0 && "\"“”»’'".Contains(text[last]) ? last : -1;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:[^\p{L}\p{N}\[(""“”„«‘'<{¿¡]{1,6})?(?:(?:interview |sample |example |behaviou?ral )?(?:question|prompt|frage|pregunta|q)\s?#?\s?\d{0,3}\s?[:.)–—-]\s*|\d{1,3}\s?[.):–—-]\s*|#\d{1,3}\s?[:.–—-]?\s+|\([\p{L} /]{3,30}\)\s+(?=\p{Lu})|\(?[a-z]\)\s+)*", Options)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?:\s#\p{L}[\p{L}\d/_-]*)+\s*$")]
    private static partial Regex Tags();

    [GeneratedRegex(@"(?<!\d\S{0,2})\s*(?:→|⇒|➡️?|-{1,2}>|=>)\s*(.+)$|(?<=[?.!”""’'])\s+[(\[]?((?:best for|good for|use|story|stories|see|best story|example)\s?: ?.+)$", Options)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"^[^\p{L}\p{N}]*(?:→|⇒|➡️?|[-=]{1,2}>)\s*(?=\p{L})", Options)]
    private static partial Regex LeadingArrow();

    /// <summary>"… your weakness? - starting late".</summary>
    [GeneratedRegex(@"(?<=\?[""”]?)\s*[-–—]\s+(\S.*)$")]
    private static partial Regex AfterDash();

    [GeneratedRegex(@"([?.""”]?)\s*[(\[]([^()\[\]]{2,120})[)\]]\s*$")]
    private static partial Regex ClosingAside();
}
