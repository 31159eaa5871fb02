using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// Holds the figures of a sentence against those of the notes. A figure belongs to what it is about: it contradicts the fact about the same
/// thing, and only when it fits no other fact of the narratives in use. Doubt is "check" or nothing.
/// </summary>
internal static class FactFigures
{
    /// <summary>Slack of a figure said with "about", "well over" or "…odd".</summary>
    private const double SaidRoughly = .3;

    /// <summary>So many words of the fact's sentence leave no doubt that it is the one told, although the notes hold the figure of something else.</summary>
    private const int ClearContext = 3;

    /// <summary>So many more shared words make a fact the one that is told.</summary>
    private const int ClearLead = 2;

    private const double Unmistakable = 100;

    /// <summary>Hours before the latest at which something holds.</summary>
    private const double Shortly = 3;

    private static readonly string[] PartWords = ["other", "another", "extra", "additional", "more", "next", "first", "last", "each", "every", "further", "new", "remaining"];

    private static readonly string[] Vague = ["couple", "few", "handful", "several"];

    private static readonly Phrases InARow = Phrases.Of("in a row, at a time, at once, one after");

    private static readonly Phrases Passing = Phrases.Of("a few weeks in, halfway, half way, on the way, at one point, for a while, meanwhile, by week, at some point, in between, after the first, at times");

    public static IEnumerable<(Fact Fact, FactJudgement Judgement)> Judge(FactClause clause, NotedFacts noted)
    {
        var claims = FigureClaims.In(clause).ConvertAll(claim => IsOneFigure(claim, clause, noted) ? claim with { From = null } : claim);
        foreach (var found in FactChanges.OfMultiple(clause, noted)) yield return found;
        foreach (var claim in claims)
        {
            var facts = noted.Facts;
            // By how much it changed is neither what it was nor what it became, unless that agrees ("sickness was up around nine percent").
            if (!claim.IsPair && FactChanges.IsSize(claim.Said, clause) && !facts.Any(fact => Tells(fact, claim, clause)))
            {
                var sizes = FactChanges.OfSize(claim, clause, noted).ToArray();
                foreach (var found in sizes) yield return found;
                if (sizes.Length > 0) continue;
                facts = [.. facts.Where(fact => fact.Amount is { From: null } && fact.IsSize)];
            }
            if (claim.IsPair && noted.Changes.FirstOrDefault(change => Tells(change, claim, clause)) is { } change)
            {
                yield return (change.Fact, Found(FactStatus.Confirmed, claim));
                continue;
            }
            var about = facts.Where(fact => IsComparable(fact, claim) && (fact.Whole == claim.Said.Whole || Agrees(fact, claim))).Select(fact => (Fact: fact, Anchor: FigureAnchors.Of(fact, claim, clause))).ToArray();
            var agreeing = about.Where(pair => Agrees(pair.Fact, claim) && (pair.Anchor > FactAnchor.None || claim.IsPair || claim.Said.Heads.Count == 0)).ToArray();
            var (best, firmness) = about.Except(agreeing).Where(pair => !claims.Any(other => other != claim && Tells(pair.Fact, other, clause)))
                .OrderByDescending(pair => pair.Anchor).ThenByDescending(pair => Fit(pair.Fact, claim, clause) + FactClause.Overlap(pair.Fact.Subject, clause.Topic)).FirstOrDefault();
            if (agreeing.Length > 0 && !(firmness is FactAnchor.Firm && agreeing.All(pair => IsOutweighed(pair.Fact, pair.Anchor, best, claim, clause))))
            {
                foreach (var (fact, _) in agreeing.Where(pair => pair.Anchor > FactAnchor.None || claim.IsPair)) yield return (fact.Fact, Found(FactStatus.Confirmed, claim));
                continue;
            }
            if (best is null || firmness is FactAnchor.None || !claim.IsPair && IsPart(claim.Said, clause, best) || IsOnTheWay(facts, claim, clause) || IsSupposed(best, claim, clause) || FactChanges.IsRatio(best, claim) || GoesOn(best, claim)) continue;
            var wrong = firmness is FactAnchor.Firm && claim.Ordered && !IsDoubted(best, claim, clause) && !StandsBeside(best, claim) && !claim.IsMannerOfSpeaking && claim.Said.Apart.Count == 0 && !MayBeAnother(best, claim, clause, noted);
            yield return (best.Fact, Found(wrong ? FactStatus.Contradicted : FactStatus.Check, claim) with { IsInferred = FigureAnchors.ByWords(best, claim, clause) < firmness });
        }
    }

    // "6k rather than 70k", where the notes tell no change: what it was in the end.
    private static bool IsOneFigure(FigureClaim claim, FactClause clause, NotedFacts noted) => claim is { IsPair: true, Said.Kind: QuantityKind.FromTo }
        && !noted.Facts.Concat(noted.Changes).Any(fact => IsComparable(fact, claim) && FigureAnchors.Of(fact, claim, clause) > FactAnchor.None);

    private static bool MayBeAnother(FactReading fact, FigureClaim claim, FactClause clause, NotedFacts noted) =>
        noted.HoldElsewhere(claim, fact) && fact.Context(clause.Stems) < ClearContext;

    // A fact told right beside it is not told wrong as well.
    private static bool Tells(FactReading fact, FigureClaim claim, FactClause clause) =>
        IsComparable(fact, claim) && Agrees(fact, claim) && FigureAnchors.Of(fact, claim, clause) > FactAnchor.None;

    // "Two nurses were pulled back" is no telling of the two charge nurses where the line about those pulled back is told.
    private static bool IsOutweighed(FactReading agreeing, FactAnchor anchor, FactReading best, FigureClaim claim, FactClause clause)
    {
        // Both ends of a change are not said by chance, whatever else stands in its line: "(5 % down), usage from 41 to 78 %".
        if (claim.IsPair && best.Amount is { From: null }) return false;
        // How it ended is told, not how it began.
        if (agreeing.Amount is { From: { } start } ended && ended.To.Agrees(claim.To, 0) && best.Amount!.Value.To.Agrees(start, 0)) return false;
        // "90 kilos.": a line of its own, which no other words can tell apart.
        if (agreeing.Words.Count <= 1) return false;
        // 2,340 is not said by chance.
        if (claim.Said.Value >= Unmistakable && claim.Said.Value % 100 != 0 && agreeing.Amount!.Value.To.Value == claim.Said.Value) return false;
        if (claim.Said.Nearby.Count == 0 || anchor is FactAnchor.Firm && claim.Said.Heads.Count == 0) return false;
        // What stands beside the figure in its own part of the sentence says best which of them is told.
        string[] own = [.. clause.Beside(claim.Said).Select(token => token.Stem)];
        return Fit(agreeing, claim, clause) + (anchor is FactAnchor.Firm ? ClearLead : 1) <= Fit(best, claim, clause) && agreeing.Context(own) <= best.Context(own);
    }

    /// <summary>Whether the figure is the fact's own, whatever is said around it: how people correct themselves.</summary>
    public static bool IsTold(Fact fact, Quantity said) =>
        FactReading.Of(fact) is var reading && FigureClaim.Of(said) is var claim && IsComparable(reading, claim) && Agrees(reading, claim);

    private static int Fit(FactReading fact, FigureClaim claim, FactClause clause) =>
        FactClause.Overlap(fact.Fact.HeadNouns, [.. claim.Said.Heads, .. claim.Said.Nearby]) + fact.Context(clause.Stems);

    private static FactJudgement Found(FactStatus status, FigureClaim claim) => new(status, claim.First, claim.Last);

    // "If I had asked for twenty, he would have said no": nobody claims that it was twenty.
    private static bool IsSupposed(FactReading fact, FigureClaim claim, FactClause clause) => clause.TellingAt(claim.First, fact.Wording) is Telling.Supposed;

    // How it stood before is told of another time by its nature.
    private static bool IsDoubted(FactReading fact, FigureClaim claim, FactClause clause)
    {
        if (clause.Tokens.Skip(claim.First).Take(claim.Last - claim.First + 1).Any(token => Vague.Contains(token.Lower))) return true;
        var (first, last) = (clause.TellingAt(claim.First, fact.Wording), clause.TellingAt(claim.Last, fact.Wording));
        return claim.IsPair && claim.Said.Kind is not QuantityKind.FromTo
            ? first is Telling.Supposed or Telling.Denied || last is Telling.Supposed or Telling.Denied || first is Telling.Elsewhere && last is Telling.Elsewhere
            : first is not Telling.Asserted;
    }

    // "Four cafés … orders of 50 of them": a line that holds the figure as well, of what it does not name, may be the one that is told, and one told
    // to the decimal is.
    private static bool StandsBeside(FactReading fact, FigureClaim claim) => !claim.IsPair && fact.Amount!.Value.To.Value != claim.To.Value
        && fact.Figures.Any(other => other.Value == claim.Said.Value && (claim.Said.Value % 1 != 0 || other is { Heads.Count: 0, Unit: null, Kind: QuantityKind.Count or QuantityKind.Rate }));

    // "To eleven, then down to five", of "from 2 to 11 first, then to 5".
    private static bool GoesOn(FactReading fact, FigureClaim claim) => claim.IsPair && fact.Amount is { From: { } from, To: var to }
        && fact.Figures.Any(further => further.Value == claim.To.Value && further.Value != from.Value && further.Value != to.Value);

    private static bool IsComparable(FactReading fact, FigureClaim claim)
    {
        // "Our quarterly business review" says how often that is, not how often the other thing was.
        if (claim.Said is { Kind: QuantityKind.Rate, Value: 1, Heads.Count: > 0, First: var first, Last: var last } && first == last - claim.Said.Heads.Count && FactClause.Overlap(claim.Said.Heads, fact.Words) == 0) return false;
        if (fact.Amount is not { } noted || claim.IsPair && noted.From is null || !noted.To.IsComparable(claim.To)) return false;
        // "Once a day" is no telling of "31 times a day".
        if (FigureAnchors.IsBare(fact.Fact)) return claim.Said is { Kind: QuantityKind.Rate, Value: 1 or 2, Heads.Count: <= 2 } or { Kind: QuantityKind.Rate, Heads.Count: 0 } && claim.To.Value <= 2 == noted.To.Value <= 2;
        // A bare number is a rate without its "a month" only where the fact is one, and where it counts something.
        return noted.To.Kind == claim.To.Kind || noted.To.Kind is MeasureKind.Rate && (claim.IsPair || claim.Said.Heads.Count > 0 || noted.From is not null);
    }

    private static bool Agrees(FactReading fact, FigureClaim claim)
    {
        var noted = fact.Amount!.Value;
        var slack = Math.Max(fact.Fact.Tolerance, claim.IsRough ? SaidRoughly : 0);
        if (fact.Fact.Kind is FactKind.Magnitude) return claim.To.Value >= noted.To.Value / 2 && claim.To.Value < noted.To.Value * 1000;
        // "Hundreds of customers", of 340.
        if (claim.Said.Kind is QuantityKind.Magnitude) return noted.To.Value >= claim.To.Value && noted.To.Value < claim.To.Value * FigureAnchors.FarMore;
        if (fact.IsLatest && (noted.To.Value - claim.To.Value) % 12 is >= 0 and <= Shortly) return true;
        if (claim.IsPair) return noted.From!.Value.Agrees(claim.From!.Value, slack) && noted.To.Agrees(claim.To, slack);
        return noted.To.Agrees(claim.To, slack) || noted.From is { } from && from.Agrees(claim.To, slack);
    }

    private static bool IsPart(Quantity said, FactClause clause, FactReading fact)
    {
        // "Once a day" is a rate of its own; one of a thing is one of many.
        if (said.Kind is QuantityKind.Count or QuantityKind.Rate && said.Value <= 1) return !FigureAnchors.IsBare(fact.Fact);
        if (said.Kind is not (QuantityKind.Count or QuantityKind.Rate or QuantityKind.Duration)) return false;
        var after = said.First + 1;
        while (after < clause.Tokens.Count && after <= said.Last && (clause.Tokens[after].IsNumber || NumberWords.At([clause.Tokens[after]], 0) is not null)) after++;
        string before = said.First > 0 ? clause.Tokens[said.First - 1].Lower : "", next = after < clause.Tokens.Count ? clause.Tokens[after].Lower : "";
        // "Three callers in a row" are three out of however many.
        if (InARow.In([.. clause.Tokens.Skip(said.Last + 1).Take(4)]) && !IsInNotes("in a row")) return true;
        return PartWords.Contains(before) && !IsInNotes(before) || PartWords.Contains(next) && !IsInNotes(next)
            || next is "of" && !IsShare(clause, said) && after + 1 < clause.Tokens.Count && clause.Tokens[after + 1].Lower is "the" or "my" or "our" or "them" or "those" or "these" or "us" or "their";

        bool IsInNotes(string word) => fact.Fact.Text.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    // "Nine of the fourteen nurses": not some of them, but how many of how many.
    private static bool IsShare(FactClause clause, Quantity part) =>
        clause.Quantities.Any(whole => whole.First > part.Last && whole.First <= part.Last + 3 && clause.Tokens[whole.First - 1].Lower is "of" or "the");

    // Between how it began and how it ended, an amount may have stood there in passing.
    private static bool IsOnTheWay(IReadOnlyList<FactReading> facts, FigureClaim claim, FactClause clause) =>
        !claim.IsPair && (Passing.In(clause.Tokens) || IsUnderWay(clause) || !FigureAnchors.IsEnd(claim.Said, clause) && facts.Any(fact => fact.Amount is { From: { } from } noted
            && IsComparable(fact, claim) && from.Unit == claim.To.Unit && (claim.Said.Heads.Count == 0 || FactClause.Overlap(fact.Fact.HeadNouns, claim.Said.Heads) > 0)
            && FactClause.Overlap(fact.Subject, clause.Topic) > 0 && claim.To.Value > Math.Min(from.Value, noted.To.Value) && claim.To.Value < Math.Max(from.Value, noted.To.Value)));

    // "Six weeks in, it stood at nine."
    private static bool IsUnderWay(FactClause clause)
    {
        for (var i = 1; i + 1 < clause.Tokens.Count; i++)
            if (clause.Tokens[i].Lower is "in" && clause.Gaps.Breaks(i + 1) && TimeUnits.Singular(clause.Tokens[i - 1].Lower) is not null) return true;
        return false;
    }
}
