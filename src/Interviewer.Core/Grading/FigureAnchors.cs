using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>What a figure of an answer is about: how surely it is what a fact of the notes tells the figure of.</summary>
internal static class FigureAnchors
{
    /// <summary>Two shared words beside the noun leave no doubt what is counted.</summary>
    private const int ClearContext = 2;

    /// <summary>Where the notes name no noun, so many words around the figure are said again.</summary>
    private const int SameWords = 4;

    /// <summary>So many times as many are of something else.</summary>
    public const double FarMore = 100;

    /// <summary>Less is no "280 thousand" that leaves open of what, money or not.</summary>
    private const double LeastAmount = 1000;

    private static readonly string[] People = ["person", "everybodi", "somebodi", "individu", "user", "custom", "custome", "client", "visitor", "patient", "staff", "colleagu", "employe"];

    private static readonly string[] Owning = ["have", "had", "has", "having", "with", "was", "were", "is", "are", "be", "been", "of", "about", "to", "got", "ran", "run", "led", "managed", "supervised", "as"];

    private static readonly Phrases Whole = Phrases.Of("in all, in total, altogether, all told, the size of it, all in all, under me, of us, in my team, on my team, reporting to me, reported to me, working for me, working to me");

    private static readonly Phrases Growth = Phrases.Of("~grow, later, eventually, now, by then, today, since, reached, up to, ended, expanded, scaled");

    private static readonly Phrases EndPoint = Phrases.Of("""
        in the end, at the end, by the end, ended up, ended at, settled at, settled on, levelled off, leveled off, stuck at, landed at, down to, up to, finally, where it ended, now, it's now, today, afterwards, then, when i started, when i arrived, when i came, when i joined, when i took over, when we started, when we began, at the start, at the outset, in the beginning,
        at the beginning, used to, originally, initially, at first
        """);

    public static FactAnchor Of(FactReading fact, FigureClaim claim, FactClause clause) =>
        IsSameShare(fact, claim) ? fact.Context([.. clause.Beside(claim.Said).Select(token => token.Stem)]) >= ClearContext ? FactAnchor.Firm : FactAnchor.Loose : !claim.IsPair && IsSameMeasure(fact, claim) && TellsCompanion(fact, claim.Said, clause) ? FactAnchor.Firm : ByWords(fact, claim, clause);

    // "Six girls out of 31", of "4 girls out of 31".
    private static bool IsSameShare(FactReading fact, FigureClaim claim) =>
        !claim.IsPair && fact.Whole is { } whole && claim.Said.Whole == whole && (fact.Fact.Kind is not FactKind.Count || claim.Said.Heads.Count == 0 || SameNoun(fact, claim.Said));

    // Beside the other figure of its line, a length in weeks can only be that of the notes.
    private static bool IsSameMeasure(FactReading fact, FigureClaim claim)
    {
        var noted = fact.Amount!.Value.To;
        if (noted.Kind != claim.To.Kind || noted.Kind is MeasureKind.Clock) return false;
        if (claim.IsMannerOfSpeaking) return false;
        return noted.Kind is MeasureKind.Count ? SameNoun(fact, claim.Said) : noted.Unit == claim.To.Unit && !fact.Figures.Any(figure => figure.Value == claim.Said.Value);
    }

    /// <summary>The same by the words of the sentence alone.</summary>
    public static FactAnchor ByWords(FactReading fact, FigureClaim claim, FactClause clause) => fact.Fact.Kind switch
    {
        FactKind.Count or FactKind.Magnitude => Counted(fact, claim.Said, clause),
        // "Seventy a week" is no money unless it is said of what costs that much.
        FactKind.Rate when claim.Said.Heads.Count == 0 && fact.Fact.HeadNouns is [Quantity.AnyMoney] => Shared(FactClause.Overlap(fact.Words, claim.Said.Nearby)),
        FactKind.Rate when claim.Said.Heads.Count == 0 || IsBare(fact.Fact) => Shared(FactClause.Overlap(fact.Words, clause.NearStems)),
        FactKind.Rate => !SameNoun(fact, claim.Said) ? FactAnchor.None : clause.IsAbout(fact) ? FactAnchor.Firm : FactAnchor.Loose,
        FactKind.FromTo => Changed(fact, claim, clause),
        FactKind.Time => Shared(FactClause.Overlap(fact.Fact.HeadNouns, claim.Said.Nearby) * ClearContext),
        FactKind.Percent => Shared(fact, claim.Said, clause),
        FactKind.Duration => FactPeriods.AnchorOf(fact, claim.Said, clause),
        _ => FactAnchor.None,
    };

    private static FactAnchor Shared(int words) => words switch { 0 => FactAnchor.None, < ClearContext => FactAnchor.Loose, _ => FactAnchor.Firm };

    private static FactAnchor Counted(FactReading fact, Quantity said, FactClause clause)
    {
        if (fact.Fact.HeadNouns is [Quantity.AnyMoney] && (fact.Fact.Unit is null || said.Heads.Count == 0))
            return said.Value >= LeastAmount && said.Heads is [] or [Quantity.AnyMoney] ? Shared(FactClause.Overlap(fact.Words, clause.Stems)) : FactAnchor.None;
        // "Got 36 people in on double time", of "pulled 26 from the day shift on double time".
        if (fact.Fact is { Kind: FactKind.Count, Unit: null } && said.Heads is [] or ["person"] && fact.Context([.. clause.Beside(said).Select(token => token.Stem)]) >= SameWords) return FactAnchor.Firm;
        if (!SameNoun(fact, said)) return FactAnchor.None;
        // "Two million lines of code" are not the 1,500 lines of a change.
        if (said.Value > FarMore * fact.Amount!.Value.To.Value) return FactAnchor.Loose;
        var whole = fact.Fact.HeadNouns.Count > 1 && FactClause.Overlap(fact.Fact.HeadNouns, said.Heads) == fact.Fact.HeadNouns.Count;
        // "Fifteen people were in the room" says nothing of the two people at the desk.
        if (!whole && !clause.IsAbout(fact)) return FactAnchor.Loose;
        // Fewer may be some of them; more cannot be, unless it grew.
        if (said.Value > fact.Amount!.Value.To.Value && !Growth.In(clause.Tokens)) return FactAnchor.Firm;
        return whole || fact.Context(clause.Stems) > 0 || IsWhole(said, clause) || said.Kind is QuantityKind.Magnitude ? FactAnchor.Firm : FactAnchor.Loose;
    }

    // "84 patients in those twelve weeks", of a line that tells how many there were in twelve weeks; "two birds" are not its two tries.
    private static bool TellsCompanion(FactReading fact, Quantity said, FactClause clause)
    {
        var others = clause.Quantities.Where(other => other != said && other.Value > 1).ToArray();
        return fact.Figures.Any(noted => noted.Value != fact.Amount!.Value.To.Value && others.Any(other => other.Kind == noted.Kind && other.Unit == noted.Unit && other.Value == noted.Value && (noted.Heads.Count == 0 || other.Heads.Count == 0 || FactClause.Overlap(noted.Heads, other.Heads) > 0)));
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

    private static FactAnchor Changed(FactReading fact, FigureClaim claim, FactClause clause)
    {
        var about = FactClause.Overlap(fact.Subject, clause.Topic) > 0;
        if (claim.IsPair) return ChangedBetween(fact, claim, clause, about);
        if (!about) return FactAnchor.None;
        var counted = claim.Said.Heads.All(head => fact.Fact.HeadNouns.Any(noun => FactClause.Alike(noun, head)));
        return counted && IsEnd(claim.Said, clause) ? FactAnchor.Firm : FactAnchor.Loose;
    }

    private static FactAnchor ChangedBetween(FactReading fact, FigureClaim claim, FactClause clause, bool about)
    {
        string[] around = [.. claim.Said.Heads, .. claim.Said.Nearby];
        // "Four cafés, then orders of fifty": told of other things in turn. What a share is of is only its base.
        IReadOnlyList<string> named = claim.To.Kind is MeasureKind.Share ? around : claim.Said.Heads;
        if (SharesEnd(fact, claim)) return FactAnchor.Firm;
        if (claim.Said.Heads.Any(IsNoun) && FactClause.Overlap(fact.Subject, named) == 0) return FactAnchor.None;
        if (!about) return !around.Any(IsNoun) || claim.Said.Per is not null && claim.Said.Heads.Count == 0 ? FactAnchor.Firm : FactAnchor.None;
        var near = claim.Said.Kind is not QuantityKind.FromTo || FactClause.Overlap(fact.Subject, clause.Stems) >= ClearContext || FactClause.Overlap(fact.Subject, around) > 0;
        return near ? FactAnchor.Firm : FactAnchor.Loose;
    }

    /// <summary>Whether the figure is told as how it began or ended: "in the end", "ten characters before", "we cut it to two".</summary>
    public static bool IsEnd(Quantity said, FactClause clause)
    {
        var tokens = clause.Tokens;
        if (EndPoint.In(tokens)) return true;
        if (said.Last + 1 < tokens.Count && tokens[said.Last + 1].Lower is "before" && (said.Last + 2 == tokens.Count || clause.Gaps.Breaks(said.Last + 2))) return true;
        return said.First > 1 && tokens[said.First - 1].Lower is "to" && tokens.Take(said.First - 1).Any(token => Verbs.IsPast(token.Lower) && Trends.IsChange(token.Stem));
    }

    private static bool IsNoun(string stem) => !Trends.IsChange(stem) && stem is not ("number" or "percent");

    // "From 9.4 percent down to 8": one of the two ends of the notes, told to the decimal, says what it is about.
    private static bool SharesEnd(FactReading fact, FigureClaim claim) =>
        claim.To.Kind is MeasureKind.Share && fact.Amount is { From: { } from } noted && (from.Value % 1 != 0 && from.Value == claim.From!.Value.Value || noted.To.Value % 1 != 0 && noted.To.Value == claim.To.Value);

    private static FactAnchor Shared(FactReading fact, Quantity said, FactClause clause)
    {
        var named = FactClause.Overlap(fact.Subject, [.. said.Heads, .. said.Nearby]);
        if (named == 0) return TellsOnlyMonth(fact, said, clause) ? FactAnchor.Firm : FactAnchor.None;
        // "A third of the products" is a share of them, and says nothing yet of what the notes tell of theirs.
        var isShare = clause.IsShare(said);
        var context = fact.Context([.. clause.Stems.Except(isShare ? said.Heads : [])]);
        return named >= ClearContext || named == fact.Subject.Count && !isShare || context >= ClearContext || FactPeriods.IsSameOwner(fact, said, clause) ? FactAnchor.Firm : FactAnchor.Loose;
    }

    // "In August we had 71 percent", of "August: 68%": of what is left to what was told before, as in the notes.
    private static bool TellsOnlyMonth(FactReading fact, Quantity said, FactClause clause)
    {
        if (said.Heads.Count > 0 || clause.IsShare(said)) return false;
        var beside = clause.Beside(said);
        return beside.Any(token => NumberLabels.IsMonth(token.Lower)) && beside.All(token => fact.Words.Contains(token.Stem));
    }

    private static bool SameNoun(FactReading fact, Quantity said)
    {
        var nouns = fact.Fact.HeadNouns;
        if (said.Heads.Count == 0 || nouns.Count == 0) return false;
        string noun = said.Heads[^1], counted = nouns[^1];
        // "Two people sat there talking" counts no talks.
        if (said.Heads.SkipLast(1).Contains("person")) return false;
        // "A team of ten", of a team of three drivers.
        if (said.Heads is ["team"] && IsTeam(fact)) return true;
        // "One senior nurse" is none of the "two good nurses".
        if (said.Heads.Count > 1 && nouns.Count > 1 && FactClause.Overlap(nouns.SkipLast(1), [.. said.Heads.SkipLast(1)]) == 0) return false;
        // "Two people on firmware" are the two firmware engineers.
        if (noun is "person" && FactRoles.IsTitle(fact.Fact.Unit) && nouns.Count > 1 && FactClause.Overlap(nouns.SkipLast(1), said.Nearby) == nouns.Count - 1) return true;
        return FactClause.Alike(noun, counted) || (fact.Fact.Kind is FactKind.Rate || noun is "person") && People.Contains(noun) && People.Contains(counted)
            || said.Heads.Count > 1 && nouns.Count == 1 && FactClause.Alike(said.Heads[0], counted) && said.Kind is not QuantityKind.Rate;
    }

    private static bool IsTeam(FactReading fact)
    {
        var tokens = Tokenizer.Tokenize(fact.Fact.Text);
        var at = tokens.FindIndex(token => token.Lower is "team");
        return at >= 0 && at + 2 < tokens.Count && tokens[at + 1].Lower is "of" && NumberWords.At(tokens, at + 2)?.Value == fact.Amount!.Value.To.Value;
    }

    /// <summary>How often, not how many: "once a day".</summary>
    public static bool IsBare(Fact fact) => fact is { Kind: FactKind.Rate, Unit: { } unit } && unit.StartsWith("per ", StringComparison.Ordinal);
}
