using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>Links as Obsidian writes them: <c>[[note]]</c>, <c>[[note#heading]]</c>, <c>[[note|words]]</c>.</summary>
internal static partial class WikiLinks
{
    /// <summary>Marks the address of such a link: it names a note or heading by its words, not by its path.</summary>
    public const string Scheme = "wiki:";

    public static IEnumerable<InlineLink> In(string text, int line) =>
        text.Contains("[[", StringComparison.Ordinal)
            ? Link().Matches(text).Select(link => new InlineLink(Words(link), Scheme + link.Groups[1].Value.Trim(), line))
            : [];

    /// <summary>The text with the words of each link in its place.</summary>
    public static string Plain(string text) => text.Contains("[[", StringComparison.Ordinal) ? Link().Replace(text, Words) : text;

    public static string Without(string text) => text.Contains("[[", StringComparison.Ordinal) ? Link().Replace(text, "") : text;

    private static string Words(Match link) =>
        link.Groups[2].Success ? link.Groups[2].Value.Trim() : link.Groups[1].Value.Trim().TrimStart('#').Replace("#", ": ", StringComparison.Ordinal);

    [GeneratedRegex(@"!?\[\[([^\[\]|]{1,200})(?:\|([^\[\]|]{1,200}))?\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
