using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// Holds changes that are told by their size ("fell by thirty", "five weeks faster", "sixty percent fewer", "doubled", "a fifth of the plan") against the
/// before and the after of the notes. Told well off and of nothing else, a size is wrong; a little off, it is how people speak.
/// </summary>
internal static class FactChanges
{
    /// <summary>Slack of a size: differences and shares of a change are worked out in the head.</summary>
    private const double Slack = .12, RoughSlack = .25;

    /// <summary>A size this many times too large or too small is wrong.</summary>
    private const double FarOff = 1.5;

    private static readonly Phrases Saved = Phrases.Of("~save, saved us, saved them, saved me, saving us, ~shave, knocked off, took off, shaved off, ~free, freed up, ~gain, ~lose, lost");

    private static readonly string[] Sizes = ["reduction", "drop", "decrease", "fall", "cut", "increase", "rise", "improvement", "saving", "gain", "growth", "decline"];

    private static readonly string[] Comparatives = ["fewer", "less", "faster", "quicker", "shorter", "sooner", "lower", "higher", "cheaper", "smaller", "larger", "bigger", "better"];

    // Between "by" or "saved" and the figure.
    private static readonly string[] Fillers = ["about", "around", "roughly", "some", "almost", "nearly", "over", "just", "more", "than", "well", "only", "maybe", "like", "probably", "approximately", "at", "least", "an", "a", "another", "us", "me", "them"];

    private static readonly Phrases ByHalf = Phrases.Of("by half, by more than half, by over half, by almost half, by nearly half, by about half");

    private static readonly (Phrases Words, double Factor)[] Multiples =
    [
        (Phrases.Of("halved, ~halve, cut in half, half as many, half as much, half as long"), .5),
        (ByHalf, .5),
        (Phrases.Of("doubled, twofold, twice as many, twice as much, twice as fast, twice as long, two times as many, two times as much"), 2),
        (Phrases.Of("tripled, trebled, threefold, three times as many, three times as much, three times as fast, three times as long"), 3),
        (Phrases.Of("quadrupled, fourfold, four times as many, four times as much, four times as fast, four times as long"), 4),
        (Phrases.Of("fivefold, five times as many, five times as much, five times as fast, five times as long"), 5),
        (Phrases.Of("tenfold, ten times as many, ten times as much, ten times as fast, ten times as long"), 10),
    ];

    /// <summary>Whether the figure says by how much something changed, not how much there was of it.</summary>
    public static bool IsSize(Quantity said, FactClause clause)
    {
        var tokens = clause.Tokens;
        var after = said.Last + 1 < tokens.Count && !clause.Gaps.Breaks(said.Last + 1) ? tokens[said.Last + 1].Lower : "";
        // "A 60 % drop", but "eleven falls".
        if (Comparatives.Contains(after) || said.Heads.Any(Comparatives.Contains) || said.Kind is QuantityKind.Percent or QuantityKind.Duration && (Sizes.Contains(after) || said.Heads.Any(Sizes.Contains))) return true;
        var at = said.First - 1;
        while (at >= 0 && Fillers.Contains(tokens[at].Lower)) at--;
        if (at < 0) return false;
        var changed = Enumerable.Range(clause.ClauseStart(at), at - clause.ClauseStart(at) + 1).Any(i => Trends.IsChange(tokens[i].Stem) || tokens[i].Lower is "up" or "down");
        return tokens[at].Lower switch
        {
            "by" => changed,
            "of" => at > 0 && Sizes.Contains(tokens[at - 1].Lower),
            "up" or "down" => said.Kind is QuantityKind.Percent,
            _ => Saved.LengthAt(tokens, at) > 0 || said.Kind is QuantityKind.Percent && Trends.IsChange(tokens[at].Stem) && Verbs.IsPast(tokens[at].Lower),
        };
    }

    /// <summary>What the size of a change says of those of the notes.</summary>
    public static IEnumerable<(Fact Fact, FactJudgement Judgement)> OfSize(FigureClaim claim, FactClause clause, NotedFacts noted) =>
        Settle(noted, clause, claim.First, claim.Last, claim.IsRough ? RoughSlack : Slack, change => Size(change, claim));

    /// <summary>The same of "doubled", "halved", "threefold".</summary>
    public static IEnumerable<(Fact Fact, FactJudgement Judgement)> OfMultiple(FactClause clause, NotedFacts noted)
    {
        foreach (var (words, factor) in Multiples)
        {
            if (words.IndexIn(clause.Tokens) is not (var at and >= 0)) continue;
            var last = at + words.LengthAt(clause.Tokens, at) - 1;
            // "More than doubled" holds of three times as much.
            var atLeast = clause.Tokens.Take(last).Skip(at - 2).Any(token => token.Lower is "than" or "over");
            foreach (var found in Settle(noted, clause, at, last, RoughSlack, change => Multiple(change, factor, words == ByHalf) is var times && atLeast && times is < 1 ? 1 : times)) yield return found;
        }
    }

    /// <summary>Whether two figures of the fact's sentence stand to each other as the share says: "a fifth of the plan", of "3 % (plan was 15 %)".</summary>
    public static bool IsRatio(FactReading fact, FigureClaim claim) =>
        claim.To.Kind is MeasureKind.Share && claim.Said.Approximate && fact.Figures.Any(part => fact.Figures.Any(whole =>
            whole.Kind == part.Kind && whole.Unit == part.Unit && whole.Value > part.Value && Math.Abs(100 * part.Value / whole.Value - claim.To.Value) <= Slack * claim.To.Value));

    // What is named by its own word is meant before what is called alike.
    private static IEnumerable<FactReading> About(FactClause clause, IEnumerable<FactReading> facts)
    {
        var about = facts.Where(fact => fact.Amount is { From: { Value: > 0 } from, To: var to } && from.Value != to.Value && to.Kind is not MeasureKind.Clock && FactClause.Overlap(fact.Subject, clause.Topic) > 0).ToArray();
        var named = about.Where(fact => fact.Subject.Any(clause.Topic.Contains)).ToArray();
        return named.Length > 0 ? named : about;
    }

    // How many times the true size the told one is; null where they cannot be compared.
    private static double? Size((Measure? From, Measure To) noted, FigureClaim claim)
    {
        var (from, to) = (noted.From!.Value, noted.To);
        var change = Math.Abs(from.Value - to.Value);
        if (to.Kind is MeasureKind.Share && claim.Said.Heads is [.., "point"]) return claim.To.Value / change;
        if (claim.To.Kind is not MeasureKind.Share) return to.IsComparable(claim.To) && to.Unit == claim.To.Unit ? claim.To.Value / change : null;
        var share = claim.To.Value / (100 * change / from.Value);
        // "By 40 percent", of a share that fell from 60 to 20: of itself, or in points.
        return to.Kind is MeasureKind.Share && Math.Abs(Math.Log(claim.To.Value / change)) < Math.Abs(Math.Log(share)) ? claim.To.Value / change : share;
    }

    private static double? Multiple((Measure? From, Measure To) noted, double factor, bool isShare)
    {
        if (noted.To.Value <= 0) return null;
        var times = noted.To.Value / noted.From!.Value.Value;
        if (isShare && times > 1) return factor / (times - 1);
        // "Twice as fast" halves a length of time.
        if (noted.To.Kind is MeasureKind.Length && factor > 1 == times < 1) times = 1 / times;
        return factor >= 1 ? factor / times : times / factor;
    }

    /// <param name="times">How many times the true change the told one is; null where they cannot be compared.</param>
    private static IEnumerable<(Fact Fact, FactJudgement Judgement)> Settle(NotedFacts noted, FactClause clause, int first, int last, double slack, Func<(Measure? From, Measure To), double?> times)
    {
        var found = Settled(noted.Facts);
        return found.Length > 0 ? found : Settled(noted.Changes).Where(one => one.Judgement.Status is FactStatus.Confirmed);

        (Fact Fact, FactJudgement Judgement)[] Settled(IEnumerable<FactReading> facts)
        {
            var about = About(clause, facts).Select(fact => (Fact: fact, Times: times(fact.Amount!.Value))).ToArray();
            var asserted = clause.TellingAt(first) is Telling.Asserted;
            if (about is [(var only, _)] && asserted && Trends.Reversed(clause.Tokens, only.Amount!.Value.To.Value < only.Amount!.Value.From!.Value.Value) >= 0) return [Found(only, FactStatus.Contradicted)];
            var right = about.Where(pair => pair.Times is { } off && Math.Abs(off - 1) <= slack).ToArray();
            if (right.Length > 0 || !asserted) return [.. right.Select(pair => Found(pair.Fact, FactStatus.Confirmed))];
            return about is [(var wrong, { } by)] && FactClause.Overlap(wrong.Subject, clause.Stems) == wrong.Subject.Count ? [Found(wrong, by is > FarOff or < 1 / FarOff ? FactStatus.Contradicted : FactStatus.Check)] : [];
        }

        (Fact, FactJudgement) Found(FactReading fact, FactStatus status) => (fact.Fact, new(status, first, last));
    }
}
