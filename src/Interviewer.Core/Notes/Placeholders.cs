using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>Marks that stand where text is still to be written: "TODO", "[...]", "[YOUR METRIC]", "____".</summary>
internal static partial class Placeholders
{
    public static bool StandIn(string text) => Mark().IsMatch(text);

    public static bool IsNothingElse(string text) => StandIn(text) && !Without(text).Any(char.IsLetterOrDigit);

    public static string Without(string text) => Mark().Replace(text, "");

    [GeneratedRegex(@"\[(?:\.{2,}|…|(?i:fill|insert|add|your|describe|placeholder|todo|to do|write|example)\b[^\]]*|[xX]+%?|(?i:tbd|tbc)|\?+|_+|(?:\p{Lu}[\p{Lu}\d'’/-]*)(?: [\p{Lu}\d'’/-]+)+|\p{Lu}{4,})\]|\{\{?(?i:your|insert|fill|todo|add) ?[^}]{0,60}\}\}?|<(?i:your|insert|fill in|todo|add) [^>]{1,60}>|^\W*(?:TODO|TBD|TBC|FIXME)\b.*$|\b(?:TODO|TBD|TBC|FIXME|XXX?%?)(?!\w)|_{3,}|^\W*(?:\.{2,}|…|\?+|(?i:tbd|tbc|todo|n/a|wip|none yet|coming soon|to be (?:written|added|done|continued)|fill (?:this )?in(?: later)?|work in progress|placeholder))[\s.!…]*$|\((?i:fill in|to be (?:written|added)|todo|tbd)[^)]*\)|\b(?i:lorem ipsum)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
