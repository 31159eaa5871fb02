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
        if (item.IsAside) return null;
        if (item.BoldLead is { Length: > 0 } bold && item.Text.StartsWith(bold, StringComparison.Ordinal))
            return ReadTitle(bold) is { } labelled ? labelled with { Rest = AfterMark(item.Text[bold.Length..]) } : null;
        if (LeadBeforeMark().Match(item.Text) is { Success: true } lead && ReadTitle(lead.Groups[1].Value) is { } inline)
            return inline with { Rest = item.Text[lead.Length..].Trim() };
        return ReadTitle(item.Text);
    }

    /// <summary>The words before the colon or dash that a text opens with; null when there is none.</summary>
    public static string? BeforeMark(string text) => LeadBeforeMark().Match(text) is { Success: true } lead ? lead.Groups[1].Value : null;

    /// <summary>The label that a text is, if it is nothing else.</summary>
    public static PartLabel? ReadTitle(string text)
    {
        if (text.Length > 60) return null;
        if (Letter().Match(text) is { Success: true } letter) return new(OfLetter(letter.Groups[1].Value), "");
        foreach (var (kind, words) in Lexicon)
        {
            if (words.IsMatch(text) && !Filler().Replace(words.Replace(text, ""), "").Any(char.IsLetterOrDigit)) return new(kind, "");
        }
        return null;
    }

    /// <summary>Bold words that announce an insight inside other text.</summary>
    public static bool AnnouncesInsight(NoteItem item) => Insight().IsMatch(item.BoldLead ?? LeadBeforeMark().Match(item.Text).Groups[1].Value);

    private static PartKind OfLetter(string letter) => letter.ToUpperInvariant() switch
    {
        "T" => PartKind.Role,
        "A" => PartKind.Action,
        "R" => PartKind.Impact,
        "L" => PartKind.Learning,
        "O" or "C" => PartKind.Challenge,
        _ => PartKind.Context,
    };

    private static string AfterMark(string text) => text.TrimStart(' ', ':', '-', '–', '—', '.').Trim();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^[^\p{L}\p{N}\[""“„'‘]{0,6}([\p{L}][\p{L}'’/&() ]{0,50}?)\s*(?::|\s[-–—])(?:\s+|$)", Options)]
    private static partial Regex LeadBeforeMark();

    /// <summary>"S", "(T)", "A/": one letter of a scheme such as STAR, CARL or SOAR.</summary>
    [GeneratedRegex(@"^[(\[]?([STARLCOP])[)\]/.]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(@"\b(?:learnings?|lessons?|learne?[dt]|gelernt|lektion(?:en)?|erkenntniss?e?|lehren|aprendizajes?|lecci[oó]n(?:es)?|le[cç]ons?|apprentissages?|bilan|reflexi[oó]n|takeaways?|take-aways?|reflections?|retrospective|hindsight|missed opportunit(?:y|ies)|regrets?|next time|do differently|insights?)\b", Options)]
    private static partial Regex Learning();

    [GeneratedRegex(@"\b(?:impacts?|results?|outcomes?|ergebnis(?:se)?|wirkung|erfolg|resultados?|impacto|r[eé]sultats?|payoff|end state|happy end|achieved|achievements?|effects?|benefits?)\b", Options)]
    private static partial Regex Impact();

    [GeneratedRegex(@"\b(?:challenges?|obstacles?|hindrances?|herausforderung(?:en)?|hindernisse?|desaf[ií]os?|retos?|d[eé]fis?|problem i hit|difficult(?:y|ies)|complications?|setbacks?|hurdles?|conflicts?|what went wrong)\b", Options)]
    private static partial Regex Challenge();

    [GeneratedRegex(@"\b(?:roles?|tasks?|aufgaben?|rolle|ziele?|auftrag|tareas?|objetivos?|rol|t[aâ]ches?|objectifs?|r[oô]le|responsibilit(?:y|ies)|remit|goals?|objectives?|mission)\b", Options)]
    private static partial Regex Role();

    [GeneratedRegex(@"\b(?:actions?|aktion(?:en)?|vorgehen|handlung(?:en)?|ma(?:ß|ss)nahmen?|umsetzung|acci[oó]n(?:es)?|enfoque|d[eé]marche|actions men[eé]es|behaviou?rs?|what (?:i|we) did|how (?:i|we) (?:did|solved|fixed|handled) it|approach|steps|solution|implementation|execution|contributions?)\b", Options)]
    private static partial Regex Action();

    [GeneratedRegex(@"\b(?:context|situation|ausgangslage|ausgangssituation|kontext|hintergrund|situaci[oó]n|contexto|antecedentes|contexte|scenario|what happened|where|when|background|setting|problem|problem statement|starting point|trigger)\b", Options)]
    private static partial Regex Context();

    [GeneratedRegex(@"\b(?:my|our|the|and|or|of|meine?|mein|die|das|der|el|la|los|las|mi|mis|le|les|mon|mes|ma|l|highlights|star|part|measurable|final|quick|short|it|at|happened|und|y|et|i|we|what|major|main|key|biggest|personal|business|some|other|for|from|this|in|taken|to|would|missed|s|t|a|r|l|d|ll|ve)\b", Options)]
    private static partial Regex Filler();

    [GeneratedRegex(@"\b(?:insights?|reali[sz]ations?|reali[sz]ed|idea|learnings?|lessons?|principle|takeaways?|hypothesis of mine)\b", Options)]
    private static partial Regex Insight();
}
