namespace Interviewer.Language;

/// <summary>What a bare number leaves unsaid: "built for a year and stayed for six", "a squad of six", "sixty of us".</summary>
internal static class BareNumbers
{
    private static readonly string[] Spanning = ["for", "took", "taken", "takes", "needed", "lasted", "now", "only", "been", "is", "was", "it's"];

    private static readonly string[] Groups = ["team", "squad", "crew", "group", "pod", "class", "panel", "committee", "department", "cohort", "family", "board"];

    /// <param name="before">The figure before it in the sentence.</param>
    public static Quantity Complete(Quantity said, Quantity? before, IReadOnlyList<Token> tokens, Gaps gaps)
    {
        if (said is not { Kind: QuantityKind.Count, Heads.Count: 0 } || gaps.Breaks(said.First)) return said;
        var word = said.First > 0 ? tokens[said.First - 1].Lower : "";
        if (before is { Kind: QuantityKind.Duration } && (Spanning.Contains(word) && EndsAt(tokens, said.Last + 1, gaps) || word is "and" && IsTimed(tokens, said.Last + 1))) return said with { Kind = QuantityKind.Duration, Unit = before.Unit };
        if (said.Last + 2 < tokens.Count && tokens[said.Last + 1].Lower is "of" && tokens[said.Last + 2].Lower is "us") return said with { Heads = ["person"] };
        return word is "of" && said.First > 1 && Groups.Contains(tokens[said.First - 2].Lower) ? said with { Heads = [tokens[said.First - 2].Stem] } : said;
    }

    private static bool EndsAt(IReadOnlyList<Token> tokens, int at, Gaps gaps) =>
        at >= tokens.Count || gaps.Breaks(at) || IsTimed(tokens, at) || tokens[at].Lower is "when" or "in" or "and" or "instead" or "by" or "before" or "until";

    // "Four days before and nine after"
    private static bool IsTimed(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && tokens[at].Lower is "before" or "after" or "afterwards" or "now" or "then";
}
