using System.Globalization;
using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>Notes under a question that say which story to tell: "Use: …", "Best story: …", "Same answer as question 1".</summary>
internal static partial class StoryPointers
{
    private const int Longest = 160;

    public static bool Is(string text) => text.Length <= Longest && (Lead().IsMatch(text) || SameAs(text) is not null);

    /// <summary>A title, or some words of one.</summary>
    public static string AfterLead(string text) => text.Length <= Longest ? text[Lead().Match(text).Length..].Trim() : text;

    /// <summary>The number of the question whose answer serves again.</summary>
    public static int? SameAs(string text) =>
        text.Length <= Longest && Again().Match(text) is { Success: true } again && int.TryParse(again.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^\W*(?:(?:best |use |tell |my |main |backup |primary |alternative )*(?:story|stories|example)(?: to (?:use|tell))?\s*[:–-]|use\s*:|see (?:also )?(?:story|stories|the story)\b|(?:→|->|=>)\s)", Options)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(?:same|as in|as for|answer (?:of|to|from)|reuse|see)\b.{0,40}?\b(?:question|q|number|no\.?|#)\s?#?(\d{1,3})\b", Options)]
    private static partial Regex Again();
}
