namespace Interviewer.Language;

/// <summary>Joins neighbouring figures into from-to pairs: "from 13 a month to 3", "13 down to 3", "to 3 from 13", "13 → 3", "13 became 3", "turned 13 into 3", "3 instead of 13".</summary>
internal static class FromTo
{
    public static List<Quantity> Join(List<Quantity> found, IReadOnlyList<Token> tokens, Gaps gaps)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            if (Pair(found[i], found[i + 1], tokens, gaps) is not { } pair) continue;
            found[i] = pair;
            found.RemoveAt(i + 1);
        }
        return found;
    }

    private static Quantity? Pair(Quantity a, Quantity b, IReadOnlyList<Token> tokens, Gaps gaps)
    {
        if (a.Kind is QuantityKind.Time || b.Kind is QuantityKind.Time or QuantityKind.Duration && a.Kind is QuantityKind.Count or QuantityKind.Rate) return null;
        // "Three months later we were down to three a month."
        if (a.Kind is QuantityKind.Duration && b.Kind is QuantityKind.Rate or QuantityKind.Percent || b.First - a.Last > 6) return null;
        var between = Enumerable.Range(a.Last + 1, b.First - a.Last - 1).Select(i => tokens[i].Lower).ToArray();
        var before = Preceding(tokens, a.First);
        var arrow = gaps.Before(b.First) is var gap && (gap.Contains("->", StringComparison.Ordinal) || gap.Contains('→'));
        if (arrow && between.Length == 0) return Of(a, b);
        if (Array.IndexOf(between, "to") is var to and >= 0)
            return before is "from" || to > 0 && between[to - 1] is "down" or "up" || to == 0 && Changes(tokens, a.First) ? Of(a, b) : null;
        if (between.Contains("became") || between is [.., "turned", "into"]) return Of(a, b);
        if (between is [.., "into" or "with" or "by"] && IsTurned(tokens, a.First)) return Of(a, b);
        return between is ["from", ..] && before is "to" || between is [.., "instead", "of"] or [.., "rather", "than"] ? Of(b, a) with { Start = a.Start, Length = b.Start + b.Length - a.Start, First = a.First, Last = b.Last } : null;
    }

    private static string? Preceding(IReadOnlyList<Token> tokens, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 3; i--)
        {
            if (tokens[i].Lower is "from" or "to") return tokens[i].Lower;
            if (tokens[i].Lower is not ("about" or "around" or "roughly" or "nearly" or "almost" or "over" or "some" or "like")) return null;
        }
        return null;
    }

    // "We turned 61 styles into 6", "replaced 61 styles with 6".
    private static bool IsTurned(IReadOnlyList<Token> tokens, int first) =>
        tokens.Take(first).TakeLast(2).Any(token => token.Stem is "turn" or "merg" or "condens" or "collaps" or "replac");

    private static bool Changes(IReadOnlyList<Token> tokens, int first)
    {
        for (var i = Math.Max(0, first - 3); i < first; i++)
            if (tokens[i].Stem is "drop" or "fall" or "go" or "cut" or "reduc" or "rise" or "grow" or "shrink" or "declin" or "improv" or "increas" or "decreas") return true;
        return false;
    }

    private static Quantity Of(Quantity from, Quantity to) => to with
    {
        Kind = QuantityKind.FromTo,
        // "From 400ms to 2.3s"
        From = from.Unit is { } unit && to.Unit is { } other && unit != other && TimeUnits.Days(unit) is { } days && TimeUnits.Days(other) is { } otherDays ? from.Value * days / otherDays : from.Value,
        Unit = Unit(to) ?? Unit(from),
        Per = from.Per ?? to.Per,
        Approximate = from.Approximate || to.Approximate,
        Start = from.Start,
        Length = to.Start + to.Length - from.Start,
        First = from.First,
        Heads = [.. from.Heads.Union(to.Heads)],
        Nearby = [.. from.Nearby.Union(to.Nearby)],
        Apart = [],
    };

    private static string? Unit(Quantity quantity) => quantity.Kind is QuantityKind.Percent ? "%" : quantity.Unit;
}
