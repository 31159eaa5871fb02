using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>Marks that stand where text is still to be written: "TODO", "[...]", "TBD".</summary>
internal static partial class Placeholders
{
    public static bool StandIn(string text) => Mark().IsMatch(text);

    public static bool IsNothingElse(string text) => StandIn(text) && !Mark().Replace(text, "").Any(char.IsLetterOrDigit);

    [GeneratedRegex(@"\[(?:\.{2,}|…|fill[^\]]*|insert[^\]]*|your [^\]]*|todo[^\]]*|x+|tbd|\?+)\]|\b(?:TODO|TBD|FIXME|XXX)\b|^(?:\.{2,}|…|\?+|tbd|todo|n/a|wip)$|\blorem ipsum\b", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
