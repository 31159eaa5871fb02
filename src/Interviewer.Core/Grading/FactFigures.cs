using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// Holds the figures of a sentence against those of the notes. A figure belongs to what it is about: it contradicts the fact about the same
/// thing, and only when it fits no other fact of the narratives in use. Doubt is "check" or nothing.
/// </summary>
internal static class FactFigures
{
    /// <summary>Slack of a figure said with "about".</summary>
    private const double SaidRoughly = .2;

    /// <summary>Two shared words beside the noun leave no doubt what is counted.</summary>
    private const int ClearContext = 2;

    private static readonly string[] People = ["person", "everybodi", "somebodi", "individu", "user", "custom", "custome", "client", "visitor", "patient"];

    private static readonly string[] PartWords = ["other", "another", "extra", "additional", "more", "next", "first", "last", "each", "every", "further", "new", "remaining"];

    private static readonly string[] Vague = ["couple", "few", "handful", "several"];

    private static readonly string[] Owning = ["have", "had", "has", "having", "with", "was", "were", "is", "are", "be", "been", "of", "about", "to", "got", "ran", "run", "led", "managed", "supervised", "as"];

    private static readonly Phrases Whole = Phrases.Of("in all, in total, altogether, all told, the size of it, all in all, under me, of us, in my team, on my team, reporting to me, reported to me, working for me, working to me");

    private static readonly Phrases Growth = Phrases.Of("~grow, later, eventually, now, by then, today, since, reached, up to, ended, expanded, scaled");

    private static readonly Phrases Passing = Phrases.Of("a few weeks in, weeks in, months in, halfway, half way, on the way, at one point, for a while, meanwhile, by week, at some point, in between, after the first, at times");

    private static readonly Phrases EndPoint = Phrases.Of("in the end, at the end, by the end, ended up, down to, up to, when i started, when i arrived, when i came, at the start, at the outset, in the beginning, at the beginning, finally, where it ended");

    private enum Anchor { None, Loose, Firm }

    /// <param name="facts">Of the narratives in use.</param>
    public static IEnumerable<(Fact Fact, FactJudgement Judgement)> Judge(FactClause clause, IReadOnlyList<FactReading> facts)
    {
        foreach (var claim in FigureClaims.In(clause))
        {
            var about = facts.Where(fact => IsComparable(fact, claim)).Select(fact => (Fact: fact, Anchor: AnchorOf(fact, claim, clause))).ToArray();
            var agreeing = about.Where(pair => Agrees(pair.Fact, claim) && (pair.Anchor > Anchor.None || claim.IsPair || claim.Said.Heads.Count == 0)).ToArray();
            foreach (var (fact, anchor) in agreeing)
                if (anchor > Anchor.None || claim.IsPair) yield return (fact.Fact, Found(FactStatus.Confirmed, claim));
            if (agreeing.Length > 0) continue;
            var (best, firmness) = about.OrderByDescending(pair => pair.Anchor).ThenByDescending(pair => FactClause.Overlap(pair.Fact.Subject, clause.Topic)).FirstOrDefault();
            if (best is null || firmness is Anchor.None || !claim.IsPair && IsPart(claim.Said, clause, best) || IsOnTheWay(facts, claim, clause)) continue;
            yield return (best.Fact, Found(firmness is Anchor.Firm && claim.Ordered && !IsDoubted(best, claim, clause) && !StandsBeside(best, claim) ? FactStatus.Contradicted : FactStatus.Check, claim));
        }
    }

    /// <summary>Whether the figure is the fact's own, whatever is said around it: how people correct themselves.</summary>
    public static bool IsTold(Fact fact, Quantity said) =>
        FactReading.Of(fact) is var reading && FigureClaim.Of(said) is var claim && IsComparable(reading, claim) && Agrees(reading, claim);

    private static FactJudgement Found(FactStatus status, FigureClaim claim) => new(status, claim.First, claim.Last);

    // How it stood before is told of another time by its nature.
    private static bool IsDoubted(FactReading fact, FigureClaim claim, FactClause clause)
    {
        if (clause.Tokens.Skip(claim.First).Take(claim.Last - claim.First + 1).Any(token => Vague.Contains(token.Lower))) return true;
        var (first, last) = (clause.TellingAt(claim.First, fact.Lower), clause.TellingAt(claim.Last, fact.Lower));
        return claim.IsPair && claim.Said.Kind is not QuantityKind.FromTo
            ? first is Telling.Supposed or Telling.Denied || last is Telling.Supposed or Telling.Denied || first is Telling.Elsewhere && last is Telling.Elsewhere
            : first is not Telling.Asserted;
    }

    // "Four cafés … orders of 50 of them": a line that holds the figure as well, of what it does not name, may be the one that is told.
    private static bool StandsBeside(FactReading fact, FigureClaim claim) => !claim.IsPair && fact.Amount!.Value.To.Value != claim.To.Value
        && Numbers.Find(fact.Fact.Text).Any(other => other.Value == claim.Said.Value && other.Heads.Count == 0 && other.Unit is null && other.Kind is QuantityKind.Count or QuantityKind.Rate);

    private static bool IsComparable(FactReading fact, FigureClaim claim)
    {
        if (fact.Amount is not { } noted || claim.IsPair && noted.From is null || !noted.To.IsComparable(claim.To)) return false;
        if (fact.Fact.Kind is FactKind.Rate && fact.Fact.Unit!.StartsWith("per ", StringComparison.Ordinal)) return claim.Said is { Kind: QuantityKind.Rate, Value: 1 or 2, Heads.Count: <= 2 };
        // A bare number is a rate without its "a month" only where the fact is one, and where it counts something.
        return noted.To.Kind == claim.To.Kind || noted.To.Kind is MeasureKind.Rate && (claim.IsPair || claim.Said.Heads.Count > 0 || noted.From is not null);
    }

    private static bool Agrees(FactReading fact, FigureClaim claim)
    {
        var noted = fact.Amount!.Value;
        var slack = Math.Max(fact.Fact.Tolerance, claim.IsRough ? SaidRoughly : 0);
        if (fact.Fact.Kind is FactKind.Magnitude) return claim.To.Value >= noted.To.Value / 2 && claim.To.Value < noted.To.Value * 1000;
        if (claim.IsPair) return noted.From!.Value.Agrees(claim.From!.Value, slack) && noted.To.Agrees(claim.To, slack);
        return noted.To.Agrees(claim.To, slack) || noted.From is { } from && from.Agrees(claim.To, slack);
    }

    private static Anchor AnchorOf(FactReading fact, FigureClaim claim, FactClause clause) => fact.Fact.Kind switch
    {
        FactKind.Count or FactKind.Magnitude => Counted(fact, claim.Said, clause),
        FactKind.Rate when claim.Said.Heads.Count == 0 || fact.Fact.Unit!.StartsWith("per ", StringComparison.Ordinal) => Shared(FactClause.Overlap(fact.Words, clause.NearStems)),
        FactKind.Rate => SameNoun(fact, claim.Said) ? Anchor.Firm : Anchor.None,
        FactKind.FromTo => Changed(fact, claim, clause),
        FactKind.Time => Shared(FactClause.Overlap(fact.Fact.HeadNouns, claim.Said.Nearby) * ClearContext),
        FactKind.Percent => Of(fact, claim.Said, clause),
        FactKind.Duration => Lasted(fact, claim.Said, clause),
        _ => Anchor.None,
    };

    private static Anchor Shared(int words) => words switch { 0 => Anchor.None, < ClearContext => Anchor.Loose, _ => Anchor.Firm };

    private static Anchor Counted(FactReading fact, Quantity said, FactClause clause)
    {
        if (!SameNoun(fact, said)) return Anchor.None;
        // Fewer may be some of them; more cannot be, unless it grew.
        if (said.Value > fact.Amount!.Value.To.Value && !Growth.In(clause.Tokens)) return Anchor.Firm;
        var whole = fact.Fact.HeadNouns.Count > 1 && FactClause.Overlap(fact.Fact.HeadNouns, said.Heads) == fact.Fact.HeadNouns.Count;
        return whole || fact.Context(clause.Stems) > 0 || IsWhole(said, clause) || said.Kind is QuantityKind.Magnitude ? Anchor.Firm : Anchor.Loose;
    }

    // "There were five of them", "I had five": all there was. "Five called in sick" may be some.
    private static bool IsWhole(Quantity said, FactClause clause)
    {
        if (Whole.In(clause.Tokens)) return true;
        for (var i = said.First - 1; i >= 0 && i >= said.First - 3; i--)
        {
            if (Owning.Contains(clause.Tokens[i].Lower)) return true;
            if (clause.Tokens[i].IsContent) return false;
        }
        return false;
    }

    private static Anchor Changed(FactReading fact, FigureClaim claim, FactClause clause)
    {
        var about = FactClause.Overlap(fact.Subject, clause.Topic) > 0;
        if (claim.IsPair)
        {
            // "Four cafés, then orders of fifty": told of other things in turn.
            if (claim.Said.Heads.Any(stem => !Trends.IsChange(stem) && stem is not "number") && FactClause.Overlap(fact.Subject, claim.Said.Heads) == 0) return Anchor.None;
            var near = claim.Said.Kind is not QuantityKind.FromTo || FactClause.Overlap(fact.Subject, clause.Stems) >= ClearContext || FactClause.Overlap(fact.Subject, [.. claim.Said.Heads, .. claim.Said.Nearby]) > 0;
            if (about) return near ? Anchor.Firm : Anchor.Loose;
            var others = claim.Said.Heads.Concat(claim.Said.Nearby).Any(stem => !Trends.IsChange(stem) && stem is not "number");
            return !others || claim.Said.Per is not null && claim.Said.Heads.Count == 0 ? Anchor.Firm : Anchor.None;
        }
        if (!about) return Anchor.None;
        if (claim.Said.Heads.Any(head => !fact.Fact.HeadNouns.Any(noun => FactClause.Alike(noun, head)))) return Anchor.Loose;
        return EndPoint.In(clause.Tokens) ? Anchor.Firm : Anchor.Loose;
    }

    private static Anchor Of(FactReading fact, Quantity said, FactClause clause)
    {
        var named = FactClause.Overlap(fact.Subject, [.. said.Heads, .. said.Nearby]);
        return named == 0 ? Anchor.None : named >= ClearContext || named == fact.Subject.Count || fact.Context(clause.Stems) >= ClearContext ? Anchor.Firm : Anchor.Loose;
    }

    private static Anchor Lasted(FactReading fact, Quantity said, FactClause clause)
    {
        // "Within a year" beside the very figures of the fact's line is its period.
        if (clause.Quantities.Any(other => other.Kind is QuantityKind.FromTo && Numbers.Find(fact.Fact.Text).Any(figure => figure.Kind is QuantityKind.FromTo && figure.Value == other.Value && figure.From == other.From)))
            return Anchor.Firm;
        var named = FactClause.Overlap(fact.Subject, said.Nearby);
        if (named == 0) return Anchor.None;
        return named >= ClearContext || named == fact.Subject.Count || FactClause.Overlap(fact.Words, clause.Stems) > ClearContext ? Anchor.Firm : Anchor.Loose;
    }

    private static bool SameNoun(FactReading fact, Quantity said)
    {
        var nouns = fact.Fact.HeadNouns;
        if (said.Heads.Count == 0 || nouns.Count == 0) return false;
        string noun = said.Heads[^1], counted = nouns[^1];
        // "One senior nurse" is none of the "two good nurses".
        if (said.Heads.Count > 1 && nouns.Count > 1 && FactClause.Overlap(nouns.SkipLast(1), [.. said.Heads.SkipLast(1)]) == 0) return false;
        return FactClause.Alike(noun, counted) || fact.Fact.Kind is FactKind.Rate && People.Contains(noun) && People.Contains(counted)
            || said.Heads.Count > 1 && nouns.Count == 1 && FactClause.Alike(said.Heads[0], counted) && said.Kind is not QuantityKind.Rate;
    }

    private static bool IsPart(Quantity said, FactClause clause, FactReading fact)
    {
        if (said.Kind is QuantityKind.Count or QuantityKind.Rate && said.Value <= 1) return true;
        if (said.Kind is not (QuantityKind.Count or QuantityKind.Rate or QuantityKind.Duration)) return false;
        var after = said.First + 1;
        while (after < clause.Tokens.Count && after <= said.Last && (clause.Tokens[after].IsNumber || NumberWords.At([clause.Tokens[after]], 0) is not null)) after++;
        string before = said.First > 0 ? clause.Tokens[said.First - 1].Lower : "", next = after < clause.Tokens.Count ? clause.Tokens[after].Lower : "";
        return PartWords.Contains(before) && !IsInNotes(before) || PartWords.Contains(next) && !IsInNotes(next)
            || next is "of" && after + 1 < clause.Tokens.Count && clause.Tokens[after + 1].Lower is "the" or "my" or "our" or "them" or "those" or "these" or "us" or "their";

        bool IsInNotes(string word) => fact.Fact.Text.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    // Between how it began and how it ended, an amount may have stood there in passing.
    private static bool IsOnTheWay(IReadOnlyList<FactReading> facts, FigureClaim claim, FactClause clause) =>
        !claim.IsPair && (Passing.In(clause.Tokens) || facts.Any(fact => fact.Amount is { From: { } from } noted && IsComparable(fact, claim) && from.Unit == claim.To.Unit
            && FactClause.Overlap(fact.Subject, clause.Topic) > 0 && claim.To.Value > Math.Min(from.Value, noted.To.Value) && claim.To.Value < Math.Max(from.Value, noted.To.Value)));
}
