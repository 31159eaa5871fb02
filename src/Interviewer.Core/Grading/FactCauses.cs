using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Why it happened: another cause than the documented one, or one that the notes ruled out.</summary>
internal static class FactCauses
{
    // Words of the frame itself, which tell nothing of the cause.
    private static readonly HashSet<string> Framing = [.. Tokenizer.Tokenize("root real actual cause causes caused causing culprit reason reasons problem problems turned traced").Select(token => token.Stem)];

    public static FactJudgement? Judge(FactReading reading, FactClause clause, NotedFacts noted)
    {
        var fact = reading.Fact;
        var shared = FactClause.Overlap(fact.HeadNouns, clause.Stems);
        var claim = CauseClaim.In(clause);
        if (!fact.Negated && shared >= 3) return new(FactStatus.Confirmed, 0, clause.Tokens.Count - 1);
        if (claim is null || fact.Severity is not FactSeverity.Material || IsDoubted(clause, claim.At)) return null;
        var contradicted = new FactJudgement(FactStatus.Contradicted, claim.At, clause.Tokens.Count - 1);
        if (fact.Negated) return shared == fact.HeadNouns.Count || !HasDocumented(noted) && IsAnother(claim, reading, clause, noted) ? contradicted : null;
        if (IsDocumented(fact) && IsAnother(claim, reading, clause, noted)) return contradicted;
        if (FactClause.Overlap(fact.HeadNouns, clause.NearStems) > 2) return null;
        // It may be the cause of something else, or the same one in other words.
        return FactClause.Overlap(reading.Words.Where(stem => !Framing.Contains(stem)), clause.Stems) > 1 ? null : contradicted with { Status = FactStatus.Check };
    }

    // The notes tell how it came about; a cause of which they do not know a single word is another one.
    private static bool IsAnother(CauseClaim claim, FactReading fact, FactClause clause, NotedFacts noted) =>
        claim.Named.Count > 0 && claim.IsAbout(clause, fact.Words.Concat(noted.Titles)) && !claim.Named.Any(noted.Mentions);

    private static bool HasDocumented(NotedFacts noted) => noted.Facts.Any(other => other.Fact.Kind is FactKind.Cause && IsDocumented(other.Fact));

    // "This caused a loss of trust" tells what came of it, not what was behind it.
    private static bool IsDocumented(Fact fact) => fact is { Negated: false, Severity: FactSeverity.Material }
        && Tokenizer.Tokenize(fact.Text) is [var first, ..] && first.Lower is not ("this" or "that" or "it" or "these" or "which");

    private static bool IsDoubted(FactClause clause, int at) =>
        clause.TellingAt(at) is not Telling.Asserted || clause.Tokens.Skip(at).Any(token => token.Lower is "not" or "never" or "wasn't" or "weren't");
}
