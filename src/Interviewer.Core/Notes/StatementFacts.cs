using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Notes;

/// <summary>Facts that are no figures: roles, outcomes, what was not needed, causes, regrets, sequences.</summary>
internal static partial class StatementFacts
{
    private const int MostHeads = 8;

    private static readonly (string Value, Cue Cue, Regex Words)[] Outcomes =
    [
        ("on schedule", Cue.OnSchedule, OnSchedule()), ("late", Cue.Late, Late()), ("cancelled", Cue.Cancelled, Cancelled()), ("approved", Cue.Approved, Approved()), ("adopted", Cue.Adopted, Adopted()),
        ("others took credit", Cue.TookCredit, TookCredit()), ("resolved", Cue.Resolved, Resolved()), ("delivered", Cue.Delivered, Delivered()),
    ];

    private const Cue OutcomeCues = Cue.OnSchedule | Cue.Late | Cue.Cancelled | Cue.Approved | Cue.Adopted | Cue.TookCredit | Cue.Resolved | Cue.Delivered | Cue.Absence;

    /// <summary>A sentence without any of them states none of these facts.</summary>
    public const Cue Cues = OutcomeCues | Cue.Role | Cue.Need | Cue.NonRequirement | Cue.Cause | Cue.RuledOut | Cue.Sequence;

    /// <summary>What only the whole item says: a question and its answer.</summary>
    public static FoundFact? OfItem(string text, Cue cues) =>
        (cues & Cue.WhetherNeeded) is not Cue.None && (text.Contains('?') || text.Contains("whether", StringComparison.OrdinalIgnoreCase)) && SelfAnsweredNeed().Match(text) is { Success: true } need
            ? NotNeeded(need.Groups[1].Value, text) : null;

    /// <param name="before">The sentence before it in the same item, which "we did not need it" points back to.</param>
    public static IEnumerable<FoundFact> In(Sentence sentence, Sentence? before, FactPlace place, Cue cues)
    {
        var text = sentence.Text;
        // "I was a staff nurse" is a role wherever it stands in the setting.
        var own = place.Kind is CriterionKind.Role || place is { Kind: CriterionKind.Context, OfStory: true } && text.StartsWith("I was ", StringComparison.OrdinalIgnoreCase);
        if (own && (cues & Cue.Role) is not Cue.None && RoleName().Match(text) is { Success: true } role)
            yield return new(FactKind.Role, text, role.Groups[1].Value.ToLowerInvariant(), Stems(role.Groups[1].Value), FactSeverity.Material);
        if (place.OfStory && (cues & OutcomeCues) is not Cue.None)
        {
            foreach (var outcome in OutcomesIn(sentence, place, cues)) yield return outcome;
        }
        if ((cues & Cue.Need) is not Cue.None && (cues & Cue.Denial) is not Cue.None)
        {
            foreach (Match need in NoNeed().Matches(text))
            {
                var needless = need.Groups["what"].Value;
                if (Pronoun().IsMatch(needless))
                {
                    if (Meant(before) is { } meant) yield return NotNeeded(meant, $"{before!.Text} {text}");
                    continue;
                }
                foreach (var what in Alternative().Split(Relative().Replace(needless, ""))) yield return NotNeeded(what, text);
            }
        }
        if ((cues & Cue.NonRequirement) is not Cue.None && text.AsSpan().ContainsAny(':', '('))
        {
            foreach (Match list in NonRequirements().Matches(text))
            {
                foreach (var what in list.Groups[1].Value.Split([',', ';', '/'], StringSplitOptions.RemoveEmptyEntries)) yield return NotNeeded(what, text);
            }
        }
        if (place.OfStory && (cues & Cue.RuledOut) is not Cue.None && RuledOut().Match(text) is { Success: true } ruledOut && Stems(Relative().Replace(ruledOut.Groups["what"].Value, "")) is { Count: > 0 } blamed)
            yield return new(FactKind.Cause, text, "not " + string.Join(' ', blamed), blamed, FactSeverity.Material) { Negated = true };
        else if (place.OfStory && (place.Kind is not CriterionKind.Learning || text.StartsWith("root cause", StringComparison.OrdinalIgnoreCase)) && (cues & Cue.Cause) is not Cue.None && Cause().IsMatch(text) && !Supposed().IsMatch(text))
            yield return new(FactKind.Cause, text, Words(text), Stems(sentence.Tokens), place.Kind is CriterionKind.Context ? FactSeverity.Minor : FactSeverity.Material);
        if ((cues & Cue.Sequence) is not Cue.None && Sequence().Match(text) is { Success: true } sequence && Steps(sequence.Value) is { Count: > 1 } steps)
            yield return new(FactKind.Sequence, text, string.Join("->", steps), Stems(string.Join(' ', steps)), FactSeverity.Minor);
    }

    /// <summary>A regret or a miss of the author's, told as a point of its own.</summary>
    public static FoundFact? Stance(Passage passage)
    {
        if (passage.Kind is not CriterionKind.Learning || (passage.Cues & Cue.Regret) is Cue.None) return null;
        var text = passage.Text;
        var value = Missed().Match(text) is { Success: true } missed ? missed.Groups[1].Value.ToLowerInvariant() : Wording.IsMistakeOrRegret(text) ? "regret" : null;
        return value is null ? null : new(FactKind.Stance, text, value, Stems(text), FactSeverity.Material);
    }

    private static IEnumerable<FoundFact> OutcomesIn(Sentence sentence, FactPlace place, Cue cues)
    {
        var text = sentence.Text;
        var result = place.Kind is CriterionKind.Impact || place.Told;
        foreach (var (value, cue, words) in Outcomes)
        {
            if ((cues & cue) is Cue.None) continue;
            var anywhere = value is "on schedule" or "late" or "cancelled";
            if ((result || anywhere) && words.IsMatch(text)) yield return new(FactKind.Outcome, text, value, Stems(sentence.Tokens), place.Kind is CriterionKind.Context && !place.Told ? FactSeverity.Minor : FactSeverity.Material);
        }
        if (place.Kind is not CriterionKind.Impact || (cues & Cue.Absence) is Cue.None) yield break;
        foreach (Match none in None().Matches(text))
        {
            var nouns = Nouns(none.Groups[1].Value);
            if (nouns.Count > 0)
                yield return new(FactKind.Outcome, text, "0", [.. nouns.Select(noun => noun.Stem)], FactSeverity.Material) { Unit = FigureFacts.Singular(nouns[^1].Lower), Negated = true };
        }
        if (Never().Match(text) is { Success: true } never)
            yield return new(FactKind.Negation, text, "never", Stems(never.Groups[1].Value), FactSeverity.Material) { Negated = true };
    }

    private static FoundFact NotNeeded(string what, string text) =>
        new(FactKind.Negation, text, "not needed", Named(what), FactSeverity.Material) { Negated = true };

    /// <summary>"Argued against the bigger screen, which was dear. We did not need it": the last thing named in the main clause before.</summary>
    private static string? Meant(Sentence? before) =>
        before is not null && Thing().Matches(MainClause().Match(before.Text).Value) is [.., var last] ? last.Groups["what"].Value : null;

    // Of "real time" only "time" carries meaning of its own, and much else is about time.
    private static List<string> Named(string what) =>
        Stems(what) is { Count: > 1 } stems ? stems
        : [.. Tokenizer.Tokenize(what).Where(token => token.Lower is not ("the" or "a" or "an" or "any" or "our" or "to")).Select(token => token.Stem).Distinct().Take(MostHeads)];

    /// <summary>The words of a noun phrase, up to the first that cannot belong to it.</summary>
    private static List<Token> Nouns(string phrase) =>
        [.. Tokenizer.Tokenize(phrase).TakeWhile(token => token is { IsContent: true, IsNumber: false }).Take(4)];

    private static List<string> Steps(string text) =>
        [.. Step().Split(Aside().Replace(text, " ")).Select(step => step.Trim(' ', ',', '.').ToLowerInvariant()).Where(step => step.Length > 0)];

    private static List<string> Stems(string text) => Stems(Tokenizer.Tokenize(text));

    private static List<string> Stems(IReadOnlyList<Token> tokens)
    {
        var stems = new List<string>(MostHeads);
        for (var i = 0; i < tokens.Count && stems.Count < MostHeads; i++)
            if (tokens[i] is { IsContent: true, IsNumber: false } token && !stems.Contains(token.Stem)) stems.Add(token.Stem);
        return stems;
    }

    private static string Words(string text) =>
        string.Join(' ', Tokenizer.Tokenize(text).Where(token => token.IsContent).Select(token => token.Lower).Take(MostHeads));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:(?:my )?role: |i was |as |acted as |served as |hired as |promoted to )?(?:an? |the |one of the )?((?:[\p{L}-]+ ){0,3}?(?:lead(?! nurse| engineer| developer)|leader|manager|head|director|owner|engineer|developer|architect|designer|analyst|consultant|coordinator|supervisor|nurse|teacher|officer|captain|founder|administrator|scientist|technician|specialist|assistant|principal|chair|intern|master|editor|researcher|buyer|chef|foreman|superintendent|secretary|treasurer|accountant|counsel|representative))\b", Options)]
    private static partial Regex RoleName();

    [GeneratedRegex(@"(?<!not |n['’]t be )\b(?:on schedule|on time|on budget|ahead of schedule|ahead of time|within budget|met (?:the|every|our|all) deadlines?|(?:by|on) the (?:promised|agreed|planned) (?:date|day|time))\b", Options)]
    private static partial Regex OnSchedule();

    [GeneratedRegex(@"\b(?:(?:days?|weeks?|months?|quarters?|years?) late\b|behind schedule|slipped|was delayed|were delayed|over budget|miss(?:ed|ing) (?:[\p{L}\d:'’]+ ){0,3}(?:deadlines?|SLAs?|dates?|targets?)\b)", Options)]
    private static partial Regex Late();

    [GeneratedRegex(@"\b(?:cancell?ed|shelved|abandoned|scrapped|called off|rolled back|shut down|turned down|rejected)\b", Options)]
    private static partial Regex Cancelled();

    [GeneratedRegex(@"\b(?:approved|accepted|funded|signed off|made permanent|extended|renewed)\b", Options)]
    private static partial Regex Approved();

    [GeneratedRegex(@"\b(?:adopted|adoption|copied it|picked it up|rolled out|became the standard|now use|in use)\b", Options)]
    private static partial Regex Adopted();

    [GeneratedRegex(@"\btook (?:all )?(?:the )?credit\b", Options)]
    private static partial Regex TookCredit();

    [GeneratedRegex(@"\b(?:resolved|fixed|solved|restored)\b", Options)]
    private static partial Regex Resolved();

    [GeneratedRegex(@"\b(?:delivered|delivery of|launched|deployed|deployment|shipped|went live|opened|released)\b", Options)]
    private static partial Regex Delivered();

    [GeneratedRegex(@"\b(?:no|zero|not (?:one|a single)|without any) (?=((?:[\p{L}-]+ ?){1,4}))", Options)]
    private static partial Regex None();

    [GeneratedRegex(@"\bnever ([^.;,]{3,80})", Options)]
    private static partial Regex Never();

    // "Do we need real time sources? No", "asked whether we needed a second crane at all. No".
    [GeneratedRegex(@"\b(?:do|did|does|will|would|should|whether) (?:we|i|they|you|it|the \w+) (?:[a-z]+ )?(?:need|require|want)(?:ed|d)?(?: to)? ([^?.]{3,100}?)(?: at all| really)?[?.]\s*(?:no|not|nope)\b", Options)]
    private static partial Regex SelfAnsweredNeed();

    [GeneratedRegex(@"\b(?:(?:did not|didn['’]t|do not|don['’]t|does not|doesn['’]t|never) (?:really |actually |truly |even )?(?:need|require)(?:ed)?|no need (?:for|of)|without the need (?:for|of)) (?<what>[^.;,:?]{2,80}?)(?=[.;,:?]| and we | because | since | so | that |$)|(?<=^|[.;,] )(?<what>[^.;,:?]{3,60}?) (?:was|were|is|are) (?:not (?:needed|necessary|required)|n['’]t needed|unnecessary)\b", Options)]
    private static partial Regex NoNeed();

    [GeneratedRegex(@"^(?:it|them|that|this|those|these|one|either|any)\b\W*$", Options)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^[^,;:(]*", Options)]
    private static partial Regex MainClause();

    [GeneratedRegex(@"\b(?:the|an?|another) (?<what>[\p{L}'’-]+(?: [\p{L}'’-]+){0,3}?)(?=[,.;:?(]| (?:which|that|who|in|on|at|for|from|of|to|and|had|was|were|would)\b|$)", Options)]
    private static partial Regex Thing();

    // "the hoists or the new station that they wanted to wait for": two things, without what is told of them.
    [GeneratedRegex(@"\s+(?:or|nor)\s+", Options)]
    private static partial Regex Alternative();

    [GeneratedRegex(@"\s+(?:that|which|who|whom|where|he|she|they)\b.*$|,.*$", Options)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(?:non-?requirements?|not required|not needed|out of scope|non-?goals?)\s*[:(]\s*([^).]{3,160})", Options)]
    private static partial Regex NonRequirements();

    [GeneratedRegex(@"\b(?:root cause|caus(?:ed|ing)|due to|because of|triggered by|traced (?:it )?to|turned out to be|the reason was|as a result of|it was not the|in the wake of)\b|\b(?:after|following) (?:the |a )?(?:[\p{L}\d-]+ ){1,2}(?:shock|outage|incident|crisis|merger|acquisition|pandemic|reorg\w*|restructuring|breach|audit|accident|fire|flood|strike)\b", Options)]
    private static partial Regex Cause();

    // What everybody held to be the cause, and what it turned out not to be.
    [GeneratedRegex(@"^it (?:was|were)(?: not|n['’]t) (?:the |a |an )?(?<what>[^.;,:?]{3,40})|\b(?:sure|certain|convinced) that (?:the |a |an )?(?<what>[^.;,:?]{3,60}?) (?:was|were) (?:the (?:reason|cause|problem)|to blame|behind it|too)\b|\b(?:cause|reason|wait|delay|problem)s? (?:was|were)(?: not|n['’]t) (?:the |a |an )?(?<what>[^.;,:?(]{3,40})", Options)]
    private static partial Regex RuledOut();

    [GeneratedRegex(@"\b(?:hypothes[ei]s|suspect(?:ed)?|assum(?:ed|ption)|supposed|sure that|guess(?:ed)?|believed|thought)\b", Options)]
    private static partial Regex Supposed();

    [GeneratedRegex(@"(?:^|\bi )(missed|overlooked|underestimated|neglected|forgot|failed)\b", Options)]
    private static partial Regex Missed();

    [GeneratedRegex(@"(?<=\b(?:transition(?:ed|ing)|mov(?:ed|ing)|switch(?:ed|ing)|went|going|chang(?:ed|ing)|grew|career) )from [^.;\d]{3,200}", Options)]
    private static partial Regex Sequence();

    [GeneratedRegex(@"\b(?:from|and back to|back to|and then to|then to|to|into)\b", Options)]
    private static partial Regex Step();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Aside();
}
