namespace Interviewer.Language;

/// <summary>How many of how many: "5 of the 14 nurses", "4 girls out of 31", "7 from 22 people", "5/6".</summary>
internal static class Shares
{
    public static List<Quantity> Mark(List<Quantity> found, IReadOnlyList<Token> tokens, Gaps gaps)
    {
        for (var i = 0; i + 1 < found.Count; i++)
            if (IsPart(found[i], found[i + 1], tokens, gaps)) found[i] = found[i] with { Whole = found[i + 1].Value };
        return found;
    }

    private static bool IsPart(Quantity part, Quantity whole, IReadOnlyList<Token> tokens, Gaps gaps)
    {
        if (part is not { Kind: QuantityKind.Count or QuantityKind.FromTo, Unit: null, Per: null } || whole is not { Kind: QuantityKind.Count, Unit: null } || part.Value > whole.Value || gaps.Breaks(whole.First)) return false;
        var between = tokens.Skip(part.Last + 1).Take(whole.First - part.Last - 1).Select(token => token.Lower).ToArray();
        if (between.Length == 0) return gaps.Between(whole.First) is "/";
        if (between is [.., "the" or "our" or "my" or "those" or "these" or "his" or "her" or "their"]) between = between[..^1];
        return between is ["of"] or ["out", "of"] || between is ["from"] && part.Heads.Count == 0;
    }
}
