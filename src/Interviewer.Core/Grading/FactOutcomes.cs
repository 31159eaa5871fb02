using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Holds told outcomes against those of the notes: none of a thing or some, better or worse, delivered or not, whose credit.</summary>
internal static class FactOutcomes
{
    private static readonly Phrases Some = Phrases.Of("a few, several, some, many, multiple, a couple, two, three, four, five, six, seven, eight, nine, ten, a number of, a lot of, an, a, one, plenty of, frequent, repeated, numerous, the first");

    private static readonly Phrases Occurred = Phrases.Of("~have, had, ~suffer, saw, ~cause, ~experience, there was, there were, ~get, got, led to, ~happen, ~occur, ~record, ~come, came, ~hit, ~follow, ~reach, ~remember, ~arrive, dealt with, deal with");

    private static readonly Phrases Exists = Phrases.Of("there was, there were, did have, did get, did see");

    private static readonly Phrases NeverDown = Phrases.Of("never went down, didn't go down, never fell over, never broke, not once, without a hitch, nothing broke, never failed, stayed up, without any problem, without incident, without an incident, nobody was badly, nobody was seriously, never down");

    // "… eleven falls, and in the year after there wasn't one with a serious injury."
    private static readonly Phrases NotOne = Phrases.Of("wasn't one, was not one, wasn't a single, was not a single, weren't any, were not any, wasn't any, was not any, not one, not a single");

    private static readonly Phrases MyCredit = Phrases.Of("i got promoted, got promoted for it, i was promoted, i took the credit, i took credit, i got the credit, i got all the credit, i was credited, credit was mine, i was recognised, i was recognized, i got the award, i won the award");

    private static readonly Phrases TheirCredit = Phrases.Of("took credit, took the credit, took all the credit, got the credit, got the applause, got the praise, got all the praise, claimed it, claimed credit, took the applause, passed it off, ran with it");

    public static readonly Phrases NotDelivered = Phrases.Of("never shipped, never launched, never went live, never delivered, never opened, never finished, never got delivered, never released, project was cancelled, project was canceled, project was scrapped, project was shelved, it was cancelled, it was scrapped, it was shelved, never saw the light");

    public static readonly Phrases NotResolved = Phrases.Of("never fixed, never resolved, never solved, never found, couldn't fix, couldn't resolve, still broken, was never fixed, was never resolved, remained unresolved, gave up on it");

    public static readonly Phrases NotApproved = Phrases.Of("turned down, was rejected, were rejected, refused it, never approved, said no, not approved, wasn't approved, not funded, wasn't funded, weren't funded, never funded, not accepted, wasn't accepted, weren't accepted");

    // Words this far before a noun say how many of it there were, or that it came about.
    private const int CountReach = 4, VerbReach = 7, VerbAfter = 3;

    public static FactJudgement? Judge(FactReading fact, FactClause clause, IReadOnlyList<FactReading> all) => fact.Fact.Value switch
    {
        "on schedule" or "late" => FactSchedules.Judge(fact, clause, all),
        "0" => None(fact, clause),
        "others took credit" => At(clause, MyCredit) is { } mine ? Found(FactStatus.Contradicted, mine) : At(clause, TheirCredit) is { } theirs ? Found(FactStatus.Confirmed, theirs) : null,
        "delivered" => Reversed(fact, clause, NotDelivered),
        "resolved" => Reversed(fact, clause, NotResolved),
        "approved" => Reversed(fact, clause, NotApproved),
        _ => null,
    };

    /// <summary>A change told the other way round, or as none, without any figure.</summary>
    public static FactJudgement? Trend(FactReading fact, FactClause clause)
    {
        if (fact.Amount is not { From: { } from } amount || clause.Quantities.Any(said => Measure.Of(said).To.IsComparable(amount.To)) || FactClause.Overlap(fact.Subject, clause.Stems) * 2 < fact.Subject.Count) return null;
        var at = Trends.Reversed(clause.Tokens, amount.To.Value < from.Value);
        if (at < 0 || clause.TellingAt(at) is Telling.Supposed or Telling.Elsewhere) return null;
        return new(FactStatus.Contradicted, at, at);
    }

    // "No outages": a few of them contradict; none, or never going down, agrees.
    private static FactJudgement? None(FactReading reading, FactClause clause)
    {
        var fact = reading.Fact;
        var tokens = clause.Tokens;
        if (At(clause, NotOne) is { } denied && FactClause.Overlap(fact.HeadNouns, clause.Stems) > 0 && SharesQualifier(fact, clause)) return Found(FactStatus.Confirmed, denied);
        for (var i = 0; i < tokens.Count && fact.HeadNouns.Count > 0; i++)
        {
            if (!FactClause.Alike(tokens[i].Stem, fact.HeadNouns[^1]) || !SharesQualifier(fact, clause)) continue;
            var start = Math.Max(0, i - CountReach);
            var around = tokens.Skip(start).Take(i - start + VerbAfter).ToList();
            if (fact.HeadNouns.SkipLast(1).Any(head => !around.Any(token => FactClause.Alike(token.Stem, head)))) continue;
            var telling = clause.TellingAt(i);
            if (telling is Telling.Denied || clause.Says("zero") || clause.Says("none")) return new(FactStatus.Confirmed, start, i);
            if (telling is not Telling.Asserted) return null;
            var some = Enumerable.Range(start, i - start).Any(at => Some.LengthAt(tokens, at) > 0 || Exists.LengthAt(tokens, at) > 0);
            var from = Math.Max(0, i - VerbReach);
            var came = Enumerable.Range(from, Math.Min(tokens.Count, i + VerbAfter + 1) - from).Any(at => Occurred.LengthAt(tokens, at) > 0) || IsDone(fact, tokens, i, around);
            if ((some || !Verbs.In(tokens) || IsSuffered(tokens, i) || IsBareSubject(fact, clause, i)) && came && clause.IsAbout(reading) && SynonymLexicon.Kinship(tokens[i].Stem, fact.HeadNouns[^1]) >= .9) return new(FactStatus.Contradicted, start, i);
        }
        return fact.HeadNouns.Count == 1 && At(clause, NeverDown) is { } never ? Found(FactStatus.Confirmed, never) : null;
    }

    // "Serious incidents kept coming."
    private static bool IsBareSubject(Fact fact, FactClause clause, int at) =>
        clause.Tokens[at].Lower.EndsWith('s') && clause.ClauseStart(at) == at - (fact.HeadNouns.Count - 1) && at + 1 < clause.Tokens.Count && Verbs.IsPast(clause.Tokens[at + 1].Lower);

    // "Two doses were missed", "somebody was harmed": the noun's own verb says that it came about.
    private static bool IsDone(Fact fact, IReadOnlyList<Token> tokens, int at, IEnumerable<Token> around) =>
        IsSuffered(tokens, at) || around.Any(token => Verbs.IsPast(token.Lower) && fact.HeadNouns.SkipLast(1).Contains(token.Stem));

    private static bool IsSuffered(IReadOnlyList<Token> tokens, int at) => at > 0 && tokens[at - 1].Lower is "was" or "were" or "got" && Verbs.IsPast(tokens[at].Lower);

    // "No fall with a serious injury" says nothing of falls alone.
    private static bool SharesQualifier(Fact fact, FactClause clause)
    {
        var tokens = Tokenizer.Tokenize(fact.Text);
        var at = tokens.FindIndex(token => token.Stem == fact.HeadNouns[^1]);
        if (at < 0 || at + 1 >= tokens.Count || tokens[at + 1].Lower is not ("with" or "of" or "that" or "which" or "from")) return true;
        return FactClause.Overlap(tokens.Skip(at + 1).Take(5).Where(token => token.IsContent).Select(token => token.Stem), clause.Stems) > 0;
    }

    private static FactJudgement? Reversed(FactReading fact, FactClause clause, Phrases reversal) =>
        At(clause, reversal) is { } against && IsOfTheWork(clause, against.First) && clause.TellingAt(against.First) is not (Telling.Supposed or Telling.Elsewhere) && FactClause.Overlap(fact.Fact.HeadNouns, clause.NearStems) > 0
            ? Found(FactStatus.Contradicted, against) : null;

    private static bool IsOfTheWork(FactClause clause, int at) =>
        clause.Tokens[at].Lower is "it" or "project" || at > 0 && clause.Tokens[at - 1].Lower is "it" or "we" or "i" or "project" or "that" or "this" or "which" or "and" or "was";

    private static (int First, int Last)? At(FactClause clause, Phrases phrases) =>
        phrases.IndexIn(clause.Tokens) is var at and >= 0 ? (at, at + phrases.LengthAt(clause.Tokens, at) - 1) : null;

    private static FactJudgement Found(FactStatus status, (int First, int Last) at) => new(status, at.First, at.Last);
}
