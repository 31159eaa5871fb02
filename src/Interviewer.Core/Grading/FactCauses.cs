using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Why it happened: another cause than the documented one, or one that the notes ruled out.</summary>
internal static class FactCauses
{
    private static readonly Phrases Frame = Phrases.Of("root cause, real cause, actual cause, the cause, culprit, real reason, the reason, traced it, traced back, what lay behind, because of, was down to");

    private static readonly Phrases Caused = Phrases.Of("~cause, was behind, was to blame, were to blame, did it, triggered");

    // Words of the frame itself, which tell nothing of the cause.
    private static readonly HashSet<string> Framing = [.. Tokenizer.Tokenize("root real actual cause causes caused causing culprit reason reasons problem problems turned traced").Select(token => token.Stem)];

    public static FactJudgement? Judge(FactReading reading, FactClause clause)
    {
        var fact = reading.Fact;
        var at = Claimed(clause);
        if (fact.Negated) return at is { } named && FactClause.Overlap(fact.HeadNouns, clause.Stems) == fact.HeadNouns.Count && !IsDoubted(clause, named) ? new(FactStatus.Contradicted, named, clause.Tokens.Count - 1) : null;
        var shared = FactClause.Overlap(fact.HeadNouns, clause.Stems);
        if (shared >= 3) return new(FactStatus.Confirmed, 0, clause.Tokens.Count - 1);
        if (at is not { } first || fact.Severity is not FactSeverity.Material || IsDoubted(clause, first) || FactClause.Overlap(fact.HeadNouns, clause.NearStems) > 2) return null;
        // Without a word of what happened it may be the cause of something else, or the same one put more generally.
        return FactClause.Overlap(reading.Words.Where(stem => !Framing.Contains(stem)), clause.Stems) switch
        {
            0 => new(FactStatus.Check, first, clause.Tokens.Count - 1),
            1 => new(FactStatus.Contradicted, first, clause.Tokens.Count - 1),
            _ => null,
        };
    }

    private static int? Claimed(FactClause clause)
    {
        var frame = Frame.IndexIn(clause.Tokens);
        if (frame >= 0) return frame;
        // "It was the pump that caused it", "it was the pump after all".
        if (clause.Tokens.Count < 4 || clause.Tokens[0].Lower is not "it" || clause.Tokens[1].Lower is not ("was" or "were")) return null;
        return Caused.IndexIn(clause.Tokens) >= 0 || clause.Tokens[^1].Lower is "all" && clause.Tokens[^2].Lower is "after" ? 0 : null;
    }

    private static bool IsDoubted(FactClause clause, int at) =>
        clause.TellingAt(at) is not Telling.Asserted || clause.Tokens.Skip(at).Any(token => token.Lower is "not" or "never" or "wasn't" or "weren't");
}
