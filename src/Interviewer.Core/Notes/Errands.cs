using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>What is to be done, brought and known for the day of the interview: no conviction of anybody's, whatever stands above it.</summary>
internal static partial class Errands
{
    /// <summary>More of the lines are errands than not; what is still to be written counts as neither.</summary>
    public static bool Are(IReadOnlyList<NoteItem> items)
    {
        var lines = items.Where(item => !item.IsAside && !item.Reading.StandsIn).ToList();
        return lines.Count(item => Errand().IsMatch(item.Text)) * 2 > lines.Count;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>"Job: …", "bring: …", "loop = …", a box to tick, "Interview on Wed 10:00".</summary>
    [GeneratedRegex($@"^\W*(?:(?:the|my) )?(?:job|role|post|position|company|employer|loop|panel|interviewers?|interviews?|recruiter|hr|bring|pack|print|wear|dress|clothes|address|parking|train|bus|zoom)(?: \(?\d\)?)?\s*[:=]|^\[[ x]\]|^(?=.*\b(?:interviews?|round|panel|screen(?:ing)?|on-?site|hr|zoom)\b).*\b{Dates.Weekday}\b.{{0,12}}?\b\d{{1,2}}(?:[:.]\d\d|\s?[ap]m\b|\s?h\b)", Options)]
    private static partial Regex Errand();
}
