using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Regrets and misses told as their opposite, and the order of a career.</summary>
internal static class FactStances
{
    private static readonly Phrases AtOnce = Phrases.Of("immediately, right away, straight away, at once, from day one, from the start, from the beginning, from the outset, at the outset, at the start, early on, very early, on the first day, instantly");

    private static readonly Phrases Noticed = Phrases.Of("i ~spot, i ~notice, i caught, i saw, i ~realise, i ~identify, i found, i picked up on, i ~recognise");

    private static readonly Phrases Fought = Phrases.Of("i ~insist, i ~push, i ~challenge, i ~question, i ~raise, i fought, i ~argue, i ~demand, i ~check, i ~ask, i told, i ~involve, i spoke");

    private static readonly Phrases AlwaysBeen = Phrases.Of("always been, always worked as, never changed, only ever been, only ever worked");

    public static FactJudgement? Stance(FactReading fact, FactClause clause)
    {
        var here = FactClause.Overlap(fact.Fact.HeadNouns, clause.Stems);
        var near = FactClause.Overlap(fact.Fact.HeadNouns, clause.NearStems);
        var all = clause.Tokens.Count - 1;
        if (Polarity.EndorsesOpposite(clause.Sentence)) return near >= 1 ? new(near >= 2 ? FactStatus.Contradicted : FactStatus.Check, 0, all) : null;
        var verb = (fact.Fact.Value is "regret" ? Fought : Noticed).IndexIn(clause.Tokens);
        if (here >= 1 && verb >= 0 && AtOnce.In(clause.Tokens) && clause.TellingAt(verb) is Telling.Asserted && !clause.Tokens.Any(token => token.Lower is "not" or "never" or "didn't" or "now" or "hadn't"))
            return new(FactStatus.Contradicted, verb, all);
        return near >= 2 && Hindsight.Is(clause.Sentence) ? new(FactStatus.Confirmed, 0, all) : null;
    }

    public static FactJudgement? Sequence(FactReading fact, FactClause clause)
    {
        var shared = FactClause.Overlap(fact.Fact.HeadNouns, clause.Stems);
        if (shared > 0 && AlwaysBeen.IndexIn(clause.Tokens) is var always and >= 0 && (clause.Says("i") || clause.Says("i've")) && clause.TellingAt(always) is not Telling.Supposed)
            return new(FactStatus.Contradicted, always, clause.Tokens.Count - 1);
        return shared >= Math.Max(2, fact.Fact.HeadNouns.Count - 1) ? new(FactStatus.Confirmed, 0, clause.Tokens.Count - 1) : null;
    }
}
