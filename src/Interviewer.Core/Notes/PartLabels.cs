using System.Buffers;
using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>Recognises the labels that authors give to the parts of a story: alone, bold, or before a colon or dash.</summary>
internal static partial class PartLabels
{
    private const int Longest = 60;

    // "(S)." with a line break after it.
    private const int LongestLetter = 4;

    private const Cue AnyLabel = Cue.LabelLearning | Cue.LabelImpact | Cue.LabelChallenge | Cue.LabelRole | Cue.LabelAction | Cue.LabelContext;

    private static readonly SearchValues<char> Marks = SearchValues.Create(":-–—=");

    private static readonly (Cue Cue, PartKind Kind, Regex Words)[] Lexicon =
    [
        (Cue.LabelLearning, PartKind.Learning, Learning()),
        (Cue.LabelImpact, PartKind.Impact, Impact()),
        (Cue.LabelChallenge, PartKind.Challenge, Challenge()),
        (Cue.LabelRole, PartKind.Role, Role()),
        (Cue.LabelAction, PartKind.Action, Action()),
        (Cue.LabelContext, PartKind.Context, Context()),
    ];

    public static PartLabel? Read(NoteItem item) => item.Reading.Label;

    /// <param name="boldLead">The bold words that the text starts with, if any.</param>
    public static PartLabel? Find(string text, string? boldLead, Cue cues)
    {
        if (boldLead is { Length: > 0 } bold && text.StartsWith(bold, StringComparison.Ordinal))
            return ReadTitle(bold) is { } labelled ? labelled with { Rest = AfterMark(text[bold.Length..]) } : null;
        if (HasMark(text) && LeadBeforeMark().Match(text) is { Success: true } lead && ReadTitle(lead.Groups[1].Value, cues) is { } inline)
            return inline with { Rest = text[lead.Length..].Trim() };
        return (cues & Cue.LabelLearning) is not Cue.None && text.Contains('?') && Unsure().Match(text) is { Success: true } unsure ? new(PartKind.Learning, text[unsure.Length..].Trim()) : ReadTitle(text, cues);
    }

    /// <summary>The words before the colon or dash that a text opens with; null when there is none.</summary>
    public static string? BeforeMark(string text) => HasMark(text) && LeadBeforeMark().Match(text) is { Success: true } lead ? lead.Groups[1].Value : null;

    /// <summary>The label that a text is, if it is nothing else.</summary>
    public static PartLabel? ReadTitle(string text) => text.Length > Longest ? null : ReadTitle(text, Cues.In(text));

    /// <param name="cues">Those of the text or of one that it is part of.</param>
    private static PartLabel? ReadTitle(string text, Cue cues)
    {
        if (text.Length > Longest) return null;
        if (text.Length <= LongestLetter && Letter().Match(text) is { Success: true } letter) return new(OfLetter(letter.Groups[1].Value), "");
        if ((cues & AnyLabel) is Cue.None) return null;
        foreach (var (cue, kind, words) in Lexicon)
        {
            if ((cues & cue) is not Cue.None && words.IsMatch(text) && !Wording.HasWords(Filler().Replace(words.Replace(text, ""), ""))) return new(kind, "");
        }
        return Joined(text);
    }

    /// <summary>"S/T", "Task + Action", "Results and learnings": what is below is sorted by its words, so the label that leaves most open counts.</summary>
    private static PartLabel? Joined(string text)
    {
        var parts = And().Split(text);
        if (parts.Length is < 2 or > 3) return null;
        var kinds = parts.Select(part => ReadTitle(part.Trim())?.Kind).ToList();
        return kinds.Contains(null) ? null : new(new[] { PartKind.Action, PartKind.Context, PartKind.Impact }.Select(kind => (PartKind?)kind).FirstOrDefault(kinds.Contains) ?? kinds[0]!.Value, "");
    }

    private static bool HasMark(string text) => text.AsSpan().ContainsAny(Marks);

    /// <summary>Bold words that announce an insight inside other text.</summary>
    public static bool AnnouncesInsight(NoteItem item) => (item.Reading.Cues & Cue.Insight) is not Cue.None && Insight().IsMatch(item.BoldLead ?? LeadBeforeMark().Match(item.Text).Groups[1].Value);

    private static PartKind OfLetter(string letter) => letter.ToUpperInvariant() switch
    {
        "T" => PartKind.Role,
        "A" => PartKind.Action,
        "R" => PartKind.Impact,
        "L" => PartKind.Learning,
        "O" or "C" => PartKind.Challenge,
        _ => PartKind.Context,
    };

    private static string AfterMark(string text) => text.TrimStart(' ', ':', '-', '–', '—', '=', '.').Trim();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^[^\p{L}\p{N}\[""“„'‘]{0,6}([\p{L}][\p{L}'’/&+() ]{0,50}?)\s*(?::|\s[-–—=])(?:\s+|$)", Options)]
    private static partial Regex LeadBeforeMark();

    /// <summary>"S", "(T)", "A/": one letter of a scheme such as STAR, CARL or SOAR.</summary>
    [GeneratedRegex(@"^[(\[]?([STARLCOP])[)\]/.]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(@"\s*[/+&]\s*|\s+(?:and|und|y|et)\s+", Options)]
    private static partial Regex And();

    [GeneratedRegex(@"\b(?:learnings?|lessons?|learn(?:e?[dt]|s)?|gelernt|lektion(?:en)?|erkenntniss?e?|lehren|aprendizajes?|lecci[oó]n(?:es)?|le[cç]ons?|apprentissages?|bilan|reflexi[oó]n|takeaways?|take-aways?|reflections?|retrospective|hindsight|missed opportunit(?:y|ies)|regrets?|next time|since then|(?:do|did|done) (?:it )?(?:better|diff(?:erent(?:ly)?)?)|diff|if (?:i|we) (?:did|could do|had to do) (?:it|this|that)(?: all)?(?: over)? again|insights?|(?:what (?:i|we) )?(?:took|take) (?:from (?:it|this|that|there)|away)|what (?:i|we) took|(?:taught|showed) (?:me|us))\b", Options)]
    private static partial Regex Learning();

    [GeneratedRegex(@"\b(?:impacts?|results?|resolutions?|outcomes?|ergebnis(?:se)?|wirkung|erfolg|resultados?|impacto|r[eé]sultats?|payoff|end|end state|happy end|achieved|achievements?|effects?|benefits?|how it (?:ended|turned out|went)|(?:the )?ending)\b", Options)]
    private static partial Regex Impact();

    [GeneratedRegex(@"\b(?:challenges?|obstacles?|hindrances?|herausforderung(?:en)?|hindernisse?|desaf[ií]os?|retos?|d[eé]fis?|problem i hit|difficult(?:y|ies)|complications?|setbacks?|hurdles?|conflicts?|what went wrong)\b", Options)]
    private static partial Regex Challenge();

    [GeneratedRegex(@"\b(?:roles?|tasks?|aufgaben?|rolle|ziele?|auftrag|tareas?|objetivos?|rol|t[aâ]ches?|objectifs?|r[oô]le|responsibilit(?:y|ies)|remit|goals?|objectives?|mission)\b", Options)]
    private static partial Regex Role();

    [GeneratedRegex(@"\b(?:actions?|aktion(?:en)?|vorgehen|handlung(?:en)?|ma(?:ß|ss)nahmen?|umsetzung|acci[oó]n(?:es)?|enfoque|d[eé]marche|actions men[eé]es|behaviou?rs?|what (?:i|we) did|how (?:i|we) (?:did|solved|fixed|handled) it|approach|steps|solution|implementation|execution|contributions?)\b", Options)]
    private static partial Regex Action();

    [GeneratedRegex(@"\b(?:context|situation|ausgangslage|ausgangssituation|kontext|hintergrund|situaci[oó]n|contexto|antecedentes|contexte|scenario|what happened|where|when|background|setting|problem|problem statement|starting point|trigger)\b", Options)]
    private static partial Regex Context();

    /// <summary>"TODO what did I learn?? something like: …": for the time being.</summary>
    [GeneratedRegex(@"^\W*(?:TODO\W*)?(?:what (?:did|have|do) (?:i|we) (?:learn(?:ed|t)?|take)(?: (?:here|away|from (?:it|this|that|here)))?|learn(?:ed|t|ings?)|lessons?(?: learn(?:ed|t))?|takeaways?)\s*\?+\W*(?:(?:(?:maybe|perhaps|probably|something like)\b\W*)+|:\s*)(?=\p{L})", Options)]
    private static partial Regex Unsure();

    [GeneratedRegex(@"\b(?:my|our|the|and|or|of|meine?|mein|die|das|der|el|la|los|las|mi|mis|le|les|mon|mes|ma|l|highlights|star|part|measurable|final|quick|short|it|at|happened|und|y|et|i|we|what|major|main|key|biggest|personal|business|some|other|for|from|this|in|taken|then|to|would|should|could|have|not|missed|s|t|a|r|l|d|ll|ve)\b", Options)]
    private static partial Regex Filler();

    [GeneratedRegex(@"\b(?:insights?|reali[sz]ations?|reali[sz]ed|idea|learnings?|lessons?|principle|takeaways?|hypothesis of mine)\b", Options)]
    private static partial Regex Insight();
}
