using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>Recognises the labels that authors give to the parts of a story: alone, bold, or before a colon or dash.</summary>
internal static partial class PartLabels
{
    private static readonly (PartKind Kind, Regex Words)[] Lexicon =
    [
        (PartKind.Learning, Learning()),
        (PartKind.Impact, Impact()),
        (PartKind.Challenge, Challenge()),
        (PartKind.Role, Role()),
        (PartKind.Action, Action()),
        (PartKind.Context, Context()),
    ];

    public static PartLabel? Read(NoteItem item)
    {
        if (item.BoldLead is { Length: > 0 } bold && item.Text.StartsWith(bold, StringComparison.Ordinal))
            return ReadTitle(bold) is { } labelled ? labelled with { Rest = AfterMark(item.Text[bold.Length..]) } : null;
        if (LeadBeforeMark().Match(item.Text) is { Success: true } lead && ReadTitle(lead.Groups[1].Value) is { } inline)
            return inline with { Rest = item.Text[lead.Length..].Trim() };
        return ReadTitle(item.Text);
    }

    /// <summary>The label that a text is, if it is nothing else.</summary>
    public static PartLabel? ReadTitle(string text)
    {
        if (text.Length > 60) return null;
        foreach (var (kind, words) in Lexicon)
        {
            if (words.IsMatch(text) && !Filler().Replace(words.Replace(text, ""), "").Any(char.IsLetterOrDigit)) return new(kind, "");
        }
        return null;
    }

    /// <summary>Bold words that announce an insight inside other text.</summary>
    public static bool AnnouncesInsight(NoteItem item) => Insight().IsMatch(item.BoldLead ?? LeadBeforeMark().Match(item.Text).Groups[1].Value);

    private static string AfterMark(string text) => text.TrimStart(' ', ':', '-', '–', '—', '.').Trim();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^([\p{L}'’/& ]{2,50}?)\s*(?::|\s[-–—])\s+", Options)]
    private static partial Regex LeadBeforeMark();

    [GeneratedRegex(@"\b(?:learnings?|lessons?|learne?[dt]|takeaways?|take-aways?|reflections?|retrospective|hindsight|missed opportunit(?:y|ies)|regrets?|next time|do differently|insights?)\b", Options)]
    private static partial Regex Learning();

    [GeneratedRegex(@"\b(?:impacts?|results?|outcomes?|achieved|achievements?|effects?|benefits?)\b", Options)]
    private static partial Regex Impact();

    [GeneratedRegex(@"\b(?:challenges?|obstacles?|difficult(?:y|ies)|complications?|setbacks?|hurdles?|conflicts?|what went wrong)\b", Options)]
    private static partial Regex Challenge();

    [GeneratedRegex(@"\b(?:roles?|tasks?|responsibilit(?:y|ies)|remit|goals?|objectives?|mission)\b", Options)]
    private static partial Regex Role();

    [GeneratedRegex(@"\b(?:actions?|what (?:i|we) did|approach|steps|solution|implementation|execution|contributions?)\b", Options)]
    private static partial Regex Action();

    [GeneratedRegex(@"\b(?:context|situation|background|setting|problem|problem statement|starting point|trigger)\b", Options)]
    private static partial Regex Context();

    [GeneratedRegex(@"\b(?:my|our|the|and|or|of|i|we|what|major|main|key|biggest|personal|business|some|other|for|from|this|in|taken|to|would|missed|s|t|a|r|l)\b", Options)]
    private static partial Regex Filler();

    [GeneratedRegex(@"\b(?:insights?|reali[sz]ations?|reali[sz]ed|idea|learnings?|lessons?|principle|takeaways?|hypothesis of mine)\b", Options)]
    private static partial Regex Insight();
}
