using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Holds told outcomes against those of the notes: on time or late, none of a thing or some, delivered or not, whose credit.</summary>
internal static class FactOutcomes
{
    private static readonly Phrases OnTime = Phrases.Of("""
        on time, on schedule, ahead of schedule, ahead of time, as planned, on the agreed day, on the agreed date, on the day, on the date, by the deadline, met the deadline, hit the deadline, made the deadline,
        met the date, hit the date, made the date, within the deadline, exactly when, as promised, opened on, on the promised
        """);

    private static readonly Phrases Late = Phrases.Of("""
        days late, day late, week late, weeks late, month late, months late, quarter late, quarters late, year late, years late, behind schedule, slipped by, slipped the, slipped a, slipped our, slip the, date slipped, deadline slipped,
        schedule slipped, launch slipped, project slipped, we slipped, it slipped, missed the deadline, missed our deadline, missed the launch, missed the date, missed our date, missed the target date, missed the delivery, was delayed, were delayed, got delayed,
        delivered late, shipped late, launched late, opened late, finished late, we were late, it was late, project was late, overran, late in the end, not on time, not on schedule, wasn't on time, weren't on time, late by
        """);

    private static readonly Phrases Delivery = Phrases.Of("~deliver, ~delivery, ~launch, ~ship, went live, go live, ~open, ~finish, ~complete, ~release, got it out, ~project, ~deploy, was done, we made, we hit, we met, it out");

    private static readonly Phrases Some = Phrases.Of("a few, several, some, many, multiple, a couple, two, three, four, five, six, a number of, a lot of, an, a, one, plenty of, frequent, repeated, constant, major, big, serious, numerous");

    private static readonly Phrases Having = Phrases.Of("~have, had, ~suffer, saw, ~cause, ~experience, there was, there were, ~see, with, ~hit, ~get, got, led to");

    private static readonly Phrases NeverDown = Phrases.Of("never went down, didn't go down, never fell over, never broke, not once, without a hitch, nothing broke, never failed, stayed up, without any problem, without incident, without an incident, nobody was badly, nobody was seriously, never down");

    private static readonly Phrases MyCredit = Phrases.Of("i got promoted, got promoted for it, i was promoted, i took the credit, i took credit, i got the credit, i got all the credit, i was credited, credit was mine, i was recognised, i was recognized, i got the award, i won the award");

    private static readonly Phrases TheirCredit = Phrases.Of("took credit, took the credit, took all the credit, got the credit, got the applause, got the praise, got all the praise, claimed it, claimed credit, took the applause, passed it off, ran with it");

    private static readonly Phrases NotDelivered = Phrases.Of("never shipped, never launched, never went live, never delivered, never opened, never finished, never got delivered, never released, project was cancelled, project was canceled, project was scrapped, project was shelved, it was cancelled, it was scrapped, it was shelved, never saw the light");

    private static readonly Phrases NotResolved = Phrases.Of("never fixed, never resolved, never solved, never found, couldn't fix, couldn't resolve, still broken, was never fixed, was never resolved, remained unresolved, gave up on it");

    private static readonly Phrases NotApproved = Phrases.Of("turned down, was rejected, were rejected, refused it, never approved, said no, not approved, wasn't approved");

    public static FactJudgement? Judge(Fact fact, FactClause clause, IReadOnlyList<Fact> rivals) => fact.Value switch
    {
        "on schedule" => Schedule(fact, clause, rivals, OnTime, Late, "late"),
        "late" when fact.Severity is FactSeverity.Material => Schedule(fact, clause, rivals, Late, OnTime, "on schedule"),
        "0" => None(fact, clause),
        "others took credit" => At(clause, MyCredit) is { } mine ? Found(FactStatus.Contradicted, mine) : At(clause, TheirCredit) is { } theirs ? Found(FactStatus.Confirmed, theirs) : null,
        "delivered" => Reversed(fact, clause, NotDelivered),
        "resolved" => Reversed(fact, clause, NotResolved),
        "approved" => Reversed(fact, clause, NotApproved),
        _ => null,
    };

    private static FactJudgement? Schedule(Fact fact, FactClause clause, IReadOnlyList<Fact> rivals, Phrases same, Phrases opposite, string rivalValue)
    {
        var about = Delivery.In(clause.Tokens) || FactClause.Overlap(fact.HeadNouns, clause.Stems) > 1;
        if (At(clause, opposite) is { } against)
        {
            var negated = Polarity.IsNegated(clause.Tokens, against.First);
            var doubtful = clause.IsUnreal || clause.IsElsewhere || !about && opposite == OnTime || rivals.Any(rival => rival.Kind is FactKind.Outcome && rival.Value == rivalValue);
            if (!negated && !doubtful) return Found(FactStatus.Contradicted, against);
            if (!negated) return null;
        }
        return about && At(clause, same) is { } with && !Polarity.IsNegated(clause.Tokens, with.First) && !clause.IsUnreal ? Found(FactStatus.Confirmed, with) : null;
    }

    // "No outages": a few of them contradict; none, or never going down, agrees.
    private static FactJudgement? None(Fact fact, FactClause clause)
    {
        for (var i = 0; i < clause.Tokens.Count && fact.HeadNouns.Count > 0; i++)
        {
            if (!FactClause.Alike(clause.Tokens[i].Stem, fact.HeadNouns[^1])) continue;
            if (!SharesQualifier(fact, clause)) continue;
            var start = Math.Max(0, i - 4);
            var around = Enumerable.Range(start, i - start).Select(at => clause.Tokens[at].Stem).ToList();
            if (fact.HeadNouns.SkipLast(1).Any(head => !around.Any(stem => FactClause.Alike(stem, head)))) continue;
            if (Polarity.IsNegated(clause.Tokens, i)) return new(FactStatus.Confirmed, start, i);
            if (clause.IsUnreal || clause.IsElsewhere) return null;
            var some = Enumerable.Range(start, i - start).Any(at => Some.LengthAt(clause.Tokens, at) > 0);
            var had = Enumerable.Range(Math.Max(0, i - 7), Math.Min(i, 7)).Any(at => Having.LengthAt(clause.Tokens, at) > 0);
            if (some && had && SynonymLexicon.Kinship(clause.Tokens[i].Stem, fact.HeadNouns[^1]) >= .9) return new(FactStatus.Contradicted, start, i);
        }
        return fact.HeadNouns.Count == 1 && At(clause, NeverDown) is { } never ? Found(FactStatus.Confirmed, never) : null;
    }

    // "No fall with a serious injury" says nothing of falls alone.
    private static bool SharesQualifier(Fact fact, FactClause clause)
    {
        var tokens = Tokenizer.Tokenize(fact.Text);
        var at = tokens.FindIndex(token => token.Stem == fact.HeadNouns[^1]);
        if (at < 0 || at + 1 >= tokens.Count || tokens[at + 1].Lower is not ("with" or "of" or "that" or "which" or "from")) return true;
        return FactClause.Overlap(tokens.Skip(at + 1).Take(5).Where(token => token.IsContent).Select(token => token.Stem), clause.Stems) > 0;
    }

    private static FactJudgement? Reversed(Fact fact, FactClause clause, Phrases reversal)
    {
        if (At(clause, reversal) is { } against && IsOfTheWork(clause, against.First) && !clause.IsUnreal && !clause.IsElsewhere && FactClause.Overlap(fact.HeadNouns, clause.NearStems) > 0) return Found(FactStatus.Contradicted, against);
        return null;
    }

    private static bool IsOfTheWork(FactClause clause, int at) =>
        clause.Tokens[at].Lower is "it" or "project" || at > 0 && clause.Tokens[at - 1].Lower is "it" or "we" or "i" or "project" or "that" or "this" or "which" or "and" or "was";

    private static (int First, int Last)? At(FactClause clause, Phrases phrases) =>
        phrases.IndexIn(clause.Tokens) is var at and >= 0 ? (at, at + phrases.LengthAt(clause.Tokens, at) - 1) : null;

    private static FactJudgement Found(FactStatus status, (int First, int Last) at) => new(status, at.First, at.Last);
}
