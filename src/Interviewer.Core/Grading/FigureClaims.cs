using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>
/// The figures a sentence claims. Two amounts of one kind, one of them marked as how it began or ended, are a before and an after,
/// as much as "from … to …" is.
/// </summary>
internal static class FigureClaims
{
    private static readonly Phrases Began = Phrases.Of("""
        had been, used to, before, at the start, at the beginning, in the beginning, at the outset, to begin with, at first, initially, originally, began, started, i started, i arrived, i came, i joined, i took over, we started, we began,
        in the first, once, previously, instead of, against, down from, up from, compared with, compared to, had needed, had taken
        """);

    private static readonly Phrases Ended = Phrases.Of("""
        afterwards, after, now, today, in the end, at the end, by the end, in the last, ended, finally, eventually, then, later, became, to become, left, remained, remain, remains, handed over, when i left, we finished, down to, up to, it came out, when we measured
        """);

    public static List<FigureClaim> In(FactClause clause)
    {
        var claims = new List<FigureClaim>();
        var left = clause.Quantities.ToList();
        while (left.Count > 0)
        {
            var first = left[0];
            left.RemoveAt(0);
            // "At first 9 %, five months later 3 %": what stands between may be of another kind, unless bare numbers have only their place to go by.
            var other = left.FirstOrDefault(quantity => Measure.Of(first).To.IsComparable(Measure.Of(quantity).To));
            if (other != left.FirstOrDefault() && Measure.Of(first).To.Kind is MeasureKind.Count) other = null;
            var pair = other is null ? null : Pair(clause, first, other, left.FirstOrDefault(quantity => quantity.First > other.Last));
            if (pair is not null) left.Remove(other!);
            claims.Add(pair ?? FigureClaim.Of(first));
        }
        return claims;
    }

    private static FigureClaim? Pair(FactClause clause, Quantity a, Quantity b, Quantity? next)
    {
        var (first, second) = (Measure.Of(a), Measure.Of(b));
        if (first.From is not null || second.From is not null || first.To.Kind is MeasureKind.Clock) return null;
        var start = clause.Quantities.Where(quantity => quantity.Last < a.First).Select(quantity => quantity.Last + 1).DefaultIfEmpty().Max();
        var end = next?.First ?? clause.Tokens.Count;
        var middle = Middle(clause, a.Last + 1, b.First);
        int left = Order(clause.Tokens, start, middle), right = Order(clause.Tokens, middle, end);
        if (left == 0 && right == 0) return null;
        // "Eight characters before and four digits after" is one thing only because both ends say so.
        if (!(left < 0 && right > 0) && a.Heads.Count + b.Heads.Count > 0 && FactClause.Overlap(a.Heads, b.Heads) == 0) return null;
        var swapped = left > 0 && right <= 0 || left == 0 && right < 0;
        var unit = first.To.Unit ?? second.To.Unit;
        var kind = first.To.Kind is MeasureKind.Rate || second.To.Kind is MeasureKind.Rate ? MeasureKind.Rate : first.To.Kind;
        var (before, after) = swapped ? (second.To, first.To) : (first.To, second.To);
        return new(a.Heads.Count > 0 || a.Nearby.Count > 0 ? a : b, new(kind, before.Value, before.Unit ?? unit), new(kind, after.Value, after.Unit ?? unit), a.First, b.Last, left != right);
    }

    // Where the second amount's own clause begins.
    private static int Middle(FactClause clause, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (clause.Gaps.Breaks(i) || clause.Tokens[i].Lower is "and" or "against" or "instead" or "then" or "became" or "after" or "from" || i > from && Ended.LengthAt(clause.Tokens, i) > 0) return i;
        return to;
    }

    // Below 0 how it began, above 0 how it ended, 0 unsaid.
    private static int Order(IReadOnlyList<Token> tokens, int from, int to)
    {
        int began = 0, ended = 0;
        for (var i = from; i < to; i++)
        {
            if (Began.LengthAt(tokens, i) > 0) began++;
            // "And then you searched" goes on telling.
            if (Ended.LengthAt(tokens, i) > 0 && !(tokens[i].Lower is "then" && i + 1 < tokens.Count && PastActions.IsSubject(tokens[i + 1].Lower))) ended++;
        }
        return ended.CompareTo(began);
    }
}
