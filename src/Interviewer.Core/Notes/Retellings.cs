using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>One story told more than once under headings of its own: talking points, the long form, a script.</summary>
internal static partial class Retellings
{
    private const int LabelsOfAnOutline = 3;

    public static void Join(NoteSection section)
    {
        if (section.Level == 0 || section.Sections.Count == 0) return;
        var tellings = section.Sections.Where(child => child.Sections.Count == 0 && child.Corrected is null && IsTitle(child.Title)).ToList();
        if (tellings.Count == 0) return;
        var outlined = tellings.Exists(IsOutline);
        if (!outlined && !section.Items.Exists(QuestionLabel.Is) && !QuestionForm.AsksCandidate(section.Reading.Asked)) return;
        foreach (var telling in tellings)
        {
            section.Items.Add(NoteItem.Bold(telling.Title, telling.Line) with { Kind = NoteItemKind.Aside });
            // Points count once: where one telling is a labelled outline, the others are its text.
            section.Items.AddRange(outlined && !IsOutline(telling) ? telling.Items.Select(item => item with { Kind = NoteItemKind.Retelling }) : telling.Items);
            section.Sections.Remove(telling);
        }
    }

    public static bool IsTitle(string title) => Title().IsMatch(title);

    private static bool IsOutline(NoteSection telling) =>
        telling.Items.Select(PartLabels.Read).OfType<PartLabel>().DistinctBy(label => label.Kind).Count() >= LabelsOfAnOutline;

    [GeneratedRegex(@"^\W*(?:(?:my|the|a|full|short|long|quick|brief|sample|model|final|detailed|condensed|\d+[- ](?:second|minute|min|sec)|star|car|carl|soar|ready[- ]to[- ]say|spoken|interview)\s+)*(?:talking points|key points|bullet points|bullets|story|answer|version|form|response|script|summary|narrative|outline|tl;?dr|elevator pitch|telling|star|notes)(?:\s*[(:–-].*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
