using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>What the notes say was not needed, or never done: an answer that has it in contradicts, one that leaves it out agrees.</summary>
internal static class FactNeeds
{
    private static readonly Phrases Asserted = Phrases.Of("""
        ~build, ~use, ~need, ~implement, ~add, ~introduce, ~design, ~choose, ~rely, ~essential, the key, was key, were key, ~crucial, ~develop, ~deploy, ~install, set up, put in, ~create, ~require, ~adopt, ~secure, made the case, went with,
        went in, in scope, into scope, into the scope, ~vital, ~necessary, ~indispensable, had to be, had to have, was the answer, were the answer, made it work, what it took, the solution, ~hire, ~buy, bought, brought in, paid for
        """);

    // What others ask for is no claim; what I fought for is.
    private static readonly Phrases Championed = Phrases.Of("i insisted on, we insisted on, i fought for, we fought for, i pushed for, we pushed for, i got, we got, i asked for");

    private static readonly Phrases Inevitable = Phrases.Of("""
        not do without, couldn't do without, can't do without, not have done without, couldn't have done without, not have managed without, couldn't have managed without, couldn't manage without, no choice but, no way around, no way round, a must, were must, non-negotiable,
        ~indispensable, ~inevitable, unavoidable
        """);

    private static readonly Phrases Dropped = Phrases.Of("""
        ~cut, ~drop, ~remove, ~reject, ~avoid, ~skip, ~question, ~prune, ~unnecessary, ~withdraw, ~challenge, ruled out, threw out, left out, didn't survive, no need, overkill, do without, did without, nobody, not, never, no,
        didn't, don't, wasn't, weren't, doesn't, couldn't, ~refuse, out of scope, ~wait, ~want, ~wish, ~whether, instead, out of
        """);

    private const int Reach = 6;

    public static FactJudgement? Judge(FactReading fact, FactClause clause, IReadOnlyList<FactReading> all)
    {
        var heads = fact.Fact.HeadNouns;
        if (Place(heads, clause, fact.Fact.Value is "never" || heads.Count < 3 ? heads.Count : (heads.Count + 1) / 2) is not { } at) return null;
        var inevitable = Inevitable.IndexIn(clause.Tokens);
        var insisted = Championed.In(clause.Tokens) || IsIndispensable(clause, at) || inevitable >= 0 && !Polarity.IsNegated(clause.Tokens, inevitable);
        if (Dropped.In(clause.Tokens) && !insisted) return new(FactStatus.Confirmed, at.First, at.Last);
        if (clause.TellingAt(at.First, fact.Wording) is Telling.Supposed or Telling.Elsewhere && !insisted || IsInUse(fact, all)) return null;
        return insisted || fact.Fact.Value is "never" || Asserted.In([.. clause.Tokens.Take(clause.ClauseEnd(at.First) + 1).Skip(clause.ClauseStart(at.First))]) ? new(FactStatus.Contradicted, at.First, at.Last) : null;
    }

    // "Without the second crane it would never have worked."
    private static bool IsIndispensable(FactClause clause, (int First, int Last) at) =>
        clause.Tokens.Take(at.First).TakeLast(Reach / 2).Any(token => token.Lower is "without")
        && clause.Tokens.Skip(at.First).Any(token => token.Lower is "no" or "not" or "never" or "nothing" or "wouldn't" or "couldn't" or "impossible");

    // Another fact of the notes has the thing after all, in part or later.
    private static bool IsInUse(FactReading fact, IReadOnlyList<FactReading> all) =>
        all.Any(other => other != fact && other.Fact.Line != fact.Fact.Line && other.Fact.Kind is not (FactKind.Negation or FactKind.Stance or FactKind.Cause) && FactClause.Overlap(fact.Fact.HeadNouns, other.Words) == fact.Fact.HeadNouns.Count);

    /// <summary>The stretch of a few tokens that names the thing: the noun itself, and at least so many of its words.</summary>
    private static (int First, int Last)? Place(IReadOnlyList<string> stems, FactClause clause, int least)
    {
        if (least == 0) return null;
        for (var i = 0; i < clause.Tokens.Count; i++)
        {
            if (!stems.Any(stem => FactClause.Alike(stem, clause.Tokens[i].Stem))) continue;
            var last = Math.Min(clause.Tokens.Count, i + Reach) - 1;
            var window = Enumerable.Range(i, last - i + 1).Select(at => clause.Tokens[at].Stem).ToArray();
            if (window.Any(said => FactClause.Alike(stems[^1], said)) && stems.Count(stem => window.Any(said => FactClause.Alike(stem, said))) >= least) return (i, last);
        }
        return null;
    }
}
