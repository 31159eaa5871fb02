using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>"Why Acme: …", "Salary: …", "First 90 days: …", one below another: each is what its author wants to say to that question.</summary>
internal static partial class PersonalAnswers
{
    private const int Fewest = 2, LongestLabel = 40;

    /// <summary>Labels of an introduction, of how things may stand in some years, of what one asks for: a pattern each, to stand as a whole.</summary>
    public const string Introduces = @"(?:(?:a bit |more )?about (?:me|myself)|who i am(?:,? in .{1,15})?|(?:my |self[- ]?)?intro(?:duction)?|(?:my )?(?:\w+ )?pitch|(?:my )?bio|(?:my )?one[- ]liner)",
        YearsAhead = @"(?:in |my )?(?:next )?(?:five|three|ten|\d{1,2})[- ]years?(?: time| from now| plan)?",
        Terms = @"(?:my |the )?(?:salary|pay|compensation|notice(?: period)?|availability)";

    /// <summary>"Weaknesses", "Areas for improvement": several, of which one may be asked for.</summary>
    public static bool ListsTraits(string title) => SeveralTraits().IsMatch(title);

    /// <summary>"What I believe", "My principles".</summary>
    public static bool ListsBeliefs(string title) => Beliefs().IsMatch(title);

    /// <summary>"Your greatest weakness": one is asked for.</summary>
    public static bool AsksForTrait(string askAs) => OneTrait().IsMatch(askAs);

    /// <summary>"Your greatest weakness", "what do you need to improve?": one is asked for.</summary>
    public static bool AsksForWeakness(string askAs) => OneWeakness().IsMatch(askAs);

    /// <summary>"Why Acme", "Who I am, in a minute": what stands below is said point by point.</summary>
    public static bool IsAbout(string title) => AboutMe().IsMatch(WithoutAside(title).Trim(' ', ':', '?'));

    /// <summary>"About me (keep under 90 seconds!)" is about me.</summary>
    public static string WithoutAside(string title) => title.EndsWith(')') && title.LastIndexOf('(') is > 0 and var aside ? title[..aside].TrimEnd() : title;

    public static void Split(NoteSection section)
    {
        if (section.Corrected is not null || SectionTyper.IsBelowStories(section)) return;
        SplitTraits(section);
        var answers = section.Items.Select(item => (Item: item, Label: LabelOf(item))).Where(answer => answer.Label is not null).ToList();
        if (answers.Count < Fewest && !answers.Exists(answer => StandsApart(section.Items, answer.Item))) return;
        foreach (var (item, label) in answers)
        {
            var made = new NoteSection(section, section.Level + 1, label!, "", item.Line) { Shown = SectionKind.Philosophy };
            made.Items.Add(item with { Kind = NoteItemKind.Paragraph, Text = AfterLabel(item.Text, label!), BoldLead = null });
            section.Sections.Add(made);
            section.Items.Remove(item);
        }
    }

    // "Strengths" and "Weaknesses" as plain lines above their bullets.
    private static void SplitTraits(NoteSection section)
    {
        for (var i = 0; i < section.Items.Count; i++)
        {
            if (section.Items[i] is not { Corrected: null, Kind: NoteItemKind.Paragraph } title || !Traits().IsMatch(title.Text)) continue;
            var end = i + 1;
            while (end < section.Items.Count && section.Items[end].Kind is NoteItemKind.Bullet) end++;
            if (title.Children.Count == 0 && end == i + 1) continue;
            var made = new NoteSection(section, section.Level + 1, Spelled(title.Text.Trim(' ', ':')), "", title.Line);
            made.Items.AddRange([.. title.Children, .. section.Items[(i + 1)..end]]);
            section.Sections.Add(made);
            section.Items.RemoveRange(i, end - i);
            i--;
        }
    }

    // A paragraph of its own below a list is no part of it.
    private static bool StandsApart(List<NoteItem> items, NoteItem item) =>
        item.Kind is NoteItemKind.Paragraph && !item.Reading.AsksCandidate && items.IndexOf(item) is > 0 and var at && items[at - 1].LastLine < item.Line - 1;

    private static string Spelled(string title) => title.ToLowerInvariant() switch { "strong" => "Strengths", "weak" => "Weaknesses", _ => title };

    private static string? LabelOf(NoteItem item)
    {
        if (item is not { Corrected: null, Kind: NoteItemKind.Paragraph or NoteItemKind.Bullet }) return null;
        var label = (item.BoldLead ?? Lead().Match(item.Text).Value).Trim(' ', ':', '-', '–', '—');
        return label is { Length: > 0 and <= LongestLabel } && AboutMe().IsMatch(label) && Wording.HasWords(AfterLabel(item.Text, label)) ? label : null;
    }

    private static string AfterLabel(string text, string label) =>
        text.IndexOf(label, StringComparison.Ordinal) is >= 0 and var at ? text[(at + label.Length)..].TrimStart(' ', ':', '-', '–', '—', '?') : "";

    // "In five years? Running a region."
    [GeneratedRegex(@"^[\p{L}\d][\p{L}\d'’ -]{2,40}?(?=[?:]\s|\s[–—-]\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex($@"^(?:why (?!it\b|this\b|that\b|so\b|not\b|now\b)\p{{L}}.{{0,36}}|{Terms}(?: (?:expectations?|range|wish))?|{YearsAhead}|(?:my |the )?first (?:\d+|hundred|thirty|sixty|ninety)(?: \d+)? (?:days|weeks|months)|what (?:motivates|drives) me|(?:my )?motivation|{Introduces})$", Options)]
    private static partial Regex AboutMe();

    private const string Weakness = "weakness|flaw|shortcoming|area (?:for|of) improvement|(?:improvement|growth|development) area", Trait = $"strength|{Weakness}";

    private const string SomeTraits = "weaknesses|strengths|flaws|shortcomings|areas (?:for|of) improvement|(?:improvement|growth|development) areas";

    [GeneratedRegex($@"\b(?:{Trait})\b", Options)]
    private static partial Regex OneTrait();

    [GeneratedRegex($@"\b(?:{Weakness}|do you need to improve|(?:would|could|should) you improve|work on most)\b", Options)]
    private static partial Regex OneWeakness();

    [GeneratedRegex($@"\b(?:{SomeTraits}|where i(?:['’]m| am) weak|weak (?:spots|points|sides|areas))\b", Options)]
    private static partial Regex SeveralTraits();

    [GeneratedRegex(@"^\W*(?:(?:(?:my|our|some|core|own|personal|guiding|the) )*(?:beliefs?|principles|values|convictions|mantras?)|(?:(?:what|things) )?(?:i|we) (?:believe(?: in)?|hold to|stand for|live by)|what(?:['’]s| is) important to me)(?: \([^)]*\))?\W*$", Options)]
    private static partial Regex Beliefs();

    [GeneratedRegex($@"^\W*(?:my )?(?:{Trait}|{SomeTraits}|strong|weak)(?: \([^)]*\))?\W*$", Options)]
    private static partial Regex Traits();
}
