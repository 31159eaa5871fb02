using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>The kind of each section: the deepest heading that says so, inherited downwards; where no heading does, the content.</summary>
internal sealed partial class SectionTyper
{
    private static readonly (SectionKind Kind, Regex Words)[] Lexicon =
    [
        (SectionKind.Questions, Questions()),
        (SectionKind.Stories, Stories()),
        (SectionKind.Improvement, Improvement()),
        (SectionKind.Philosophy, Philosophy()),
        (SectionKind.Technical, Technical()),
    ];

    private readonly Dictionary<NoteSection, SectionKind> kinds = [];

    public SectionTyper(NoteSection root) => Type(root, SectionKind.Unknown, inheritedFromTitle: true);

    public SectionKind this[NoteSection section] => kinds[section];

    /// <summary>The heading itself names the kind ("Stories"), so it holds things of that kind rather than being one.</summary>
    public bool IsKindHeading(NoteSection section) => section is { Level: > 0, Corrected: null } && Named(section.Title, strict: true) is not SectionKind.Unknown;

    private void Type(NoteSection section, SectionKind inherited, bool inheritedFromTitle)
    {
        // A title such as "Leading the migration" below "Stories" is a story's name: once a section is known to hold stories,
        // only a heading made of nothing but kind words ("Interview questions") changes that.
        var free = inherited is SectionKind.Unknown || (inheritedFromTitle && inherited is SectionKind.Philosophy or SectionKind.Technical);
        var named = section.Level == 0 ? SectionKind.Unknown : Named(section.Title, strict: !free);
        if (!inheritedFromTitle && !MayHold(inherited, named)) named = SectionKind.Unknown;
        var kind = named is SectionKind.Unknown ? inherited : named;
        if (named is SectionKind.Unknown && free && LooksLikeStory(section)) kind = SectionKind.Stories;
        kind = section.Corrected ?? kind;
        kinds[section] = kind is SectionKind.Unknown ? SectionKind.Philosophy : kind;
        var isTitle = inheritedFromTitle && section.Parent is null or { Level: 0 };
        foreach (var child in section.Sections) Type(child, kind, isTitle);
    }

    /// <summary>
    /// Below questions, "Leadership" or "Past projects" is a topic of questions; below stories and improvement areas "Technical skills" is one of them.
    /// </summary>
    private static bool MayHold(SectionKind outer, SectionKind inner) => outer switch
    {
        SectionKind.Questions => false,
        SectionKind.Stories or SectionKind.Improvement => inner is not (SectionKind.Philosophy or SectionKind.Technical),
        _ => true,
    };

    private static SectionKind Named(string title, bool strict)
    {
        foreach (var (kind, words) in Lexicon)
        {
            if (!words.IsMatch(title)) continue;
            if (!strict || !Other().Replace(words.Replace(title, ""), "").Any(char.IsLetterOrDigit)) return kind;
            if (strict && Lexicon.All(other => other.Kind == kind || !other.Words.IsMatch(title))) return SectionKind.Unknown;
        }
        return SectionKind.Unknown;
    }

    private static bool LooksLikeStory(NoteSection section) =>
        section.Items.Select(PartLabels.Read).Concat(section.Sections.Select(child => PartLabels.ReadTitle(child.Title)))
            .OfType<PartLabel>().Select(label => label.Kind).Distinct().Count() >= 2;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?:questions?|q\s?&\s?a|q and a|faqs?|prompts?)\b", Options)]
    private static partial Regex Questions();

    [GeneratedRegex(@"\b(?:stor(?:y|ies)|projects?|experiences?|accomplishments?|achievements?|career|case stud(?:y|ies)|work history|employment|jobs?|roles?)\b", Options)]
    private static partial Regex Stories();

    [GeneratedRegex(@"\b(?:improv(?:e|ement|ements|ing)|weakness(?:es)?|growth|grow|development areas?|blind spots?|shortcomings?|lessons(?: learned)?|learnings)\b", Options)]
    private static partial Regex Improvement();

    [GeneratedRegex(@"\b(?:philosoph(?:y|ies)|principles?|leading|leadership|designing|values|beliefs?|mindset|management style|how i|strengths?|culture|people|mentoring|working style|ways? of working)\b", Options)]
    private static partial Regex Philosophy();

    [GeneratedRegex(@"\b(?:technical|technology|engineering|architecture|tech|craft|coding)\b", Options)]
    private static partial Regex Technical();

    [GeneratedRegex(@"\b(?:my|our|your|the|a|an|and|or|of|for|from|in|at|to|with|on|i|me|some|main|key|past|previous|recent|personal|professional|own|work|working|job|interview|interviews|behaviou?ral|example|sample|common|practice|possible|expected|likely|typical|mock|areas?|notes?|topics?|section|list|star|war|skills?|style|team|systems?|approach|general|other|asked|ask|bank|self|things)\b", Options)]
    private static partial Regex Other();
}
