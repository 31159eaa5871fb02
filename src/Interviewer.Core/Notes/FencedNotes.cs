using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>Tells notes inside a code fence from code.</summary>
internal static partial class FencedNotes
{
    /// <param name="mark">What the fence is made of: waves often part plain text.</param>
    public static bool Hold(string? info, string text, char mark) => info?.ToLowerInvariant() switch
    {
        "md" or "markdown" or "text" or "txt" => true,
        null or "" => Prose().Count(text) >= 2 || mark is '~' && Words().Count(text) * 2 >= text.AsSpan().Count('\n'),
        _ => false,
    };

    /// <summary>A line of at least four words.</summary>
    [GeneratedRegex(@"^\W*(?:[\p{L}’']+[ ,.;:]+){3,}\p{L}", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    /// <summary>A line with a label of the usual kind, or one that asks something.</summary>
    [GeneratedRegex(@"^\s*\W{0,3}(?:situation|task|action|result|context|challenge|approach|outcome|impact|learnings?|[STARQ])\b\W{0,3}:|\?\s*$", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Prose();
}
