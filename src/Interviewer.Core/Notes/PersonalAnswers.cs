using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>"Why Acme: …", "Salary: …", "First 90 days: …", one below another: each is what its author wants to say to that question.</summary>
internal static partial class PersonalAnswers
{
    private const int Fewest = 2, LongestLabel = 40;

    public static void Split(NoteSection section)
    {
        if (section.Corrected is not null || SectionTyper.IsBelowStories(section)) return;
        var answers = section.Items.Select(item => (Item: item, Label: LabelOf(item))).Where(answer => answer.Label is not null).ToList();
        if (answers.Count < Fewest) return;
        foreach (var (item, label) in answers)
        {
            var made = new NoteSection(section, section.Level + 1, label!, "", item.Line) { Shown = SectionKind.Philosophy };
            made.Items.Add(item with { Kind = NoteItemKind.Paragraph, Text = AfterLabel(item.Text, label!), BoldLead = null });
            section.Sections.Add(made);
            section.Items.Remove(item);
        }
    }

    private static string? LabelOf(NoteItem item)
    {
        if (item is not { Corrected: null, Kind: NoteItemKind.Paragraph or NoteItemKind.Bullet }) return null;
        var label = (item.BoldLead ?? PartLabels.BeforeMark(item.Text))?.Trim(' ', ':', '-', '–', '—');
        return label is { Length: > 0 and <= LongestLabel } && AboutMe().IsMatch(label) && Wording.HasWords(AfterLabel(item.Text, label)) ? label : null;
    }

    private static string AfterLabel(string text, string label) =>
        text.IndexOf(label, StringComparison.Ordinal) is >= 0 and var at ? text[(at + label.Length)..].TrimStart(' ', ':', '-', '–', '—') : "";

    [GeneratedRegex(@"^(?:why (?!it\b|this\b|that\b|so\b|not\b|now\b)\p{L}.{0,36}|(?:my |the )?(?:salary|pay|compensation|notice(?: period)?|availability)(?: (?:expectations?|range|wish))?|(?:in |my )?(?:next )?(?:five|three|ten|\d{1,2})[- ]years?(?: time| from now| plan)?|(?:my |the )?first (?:\d+|hundred|thirty|sixty|ninety)(?: \d+)? (?:days|weeks|months)|about me|(?:my )?(?:intro|introduction|elevator pitch))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AboutMe();
}
