using System.Globalization;
using System.Runtime.CompilerServices;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// Holds a figure said against a figure in the notes. A figure belongs to the noun it counts: with another noun it is another figure.
/// Doubt is "check" or nothing, never a contradiction.
/// </summary>
internal static class FactFigures
{
    /// <summary>Slack of a figure said with "about", and of units that do not divide evenly.</summary>
    private const double SaidRoughly = .2, SameLength = .05;

    private static readonly string[] People = ["person", "everybodi", "somebodi", "individu", "user", "custom", "custome", "client", "visitor", "patient"];

    private static readonly string[] Partial = ["other", "another", "extra", "additional", "more", "next", "first", "last", "each", "every", "further", "new", "remaining"];

    private static readonly Phrases Scope = Phrases.Of("under me, my team, i led, i managed, team of, reporting to me, reported to me, of us, i ran, i had, i supervised, i was leading, working for me, working to me");

    private static readonly Phrases Growth = Phrases.Of("~grow, later, eventually, now, by then, today, since, reached, up to, ended, expanded, scaled");

    private static readonly ConditionalWeakTable<Fact, string[]> Words = [];

    public static bool IsFigure(FactKind kind) =>
        kind is FactKind.Count or FactKind.Rate or FactKind.Duration or FactKind.Time or FactKind.FromTo or FactKind.Percent or FactKind.Magnitude;

    /// <param name="rivals">The other figures of the narratives in use: a figure that fits one of them contradicts none.</param>
    public static FactJudgement? Judge(Fact fact, Quantity said, FactClause clause, IReadOnlyList<Fact> rivals)
    {
        if (!SameKind(fact, said)) return null;
        var anchor = Anchor(fact, said, clause);
        if (Agrees(fact, said)) return anchor > 0 || fact.Kind is FactKind.FromTo && said.Kind is QuantityKind.FromTo ? Found(FactStatus.Confirmed, said) : null;
        if (anchor == 0 || IsPart(said, clause, fact) || rivals.Any(rival => SameKind(rival, said) && Agrees(rival, said))) return null;
        if (anchor == 1 || (clause.IsUnrealAt(said.First) || clause.IsElsewhere) && !FactClause.IsToldSo(fact.Text) || Polarity.IsNegated(clause.Tokens, said.First) || rivals.Any(rival => IsAmbiguous(rival, fact, said, clause)))
            return Found(FactStatus.Check, said);
        return Found(FactStatus.Contradicted, said);
    }

    private static FactJudgement Found(FactStatus status, Quantity said) => new(status, said.First, said.Last);

    private static bool SameKind(Fact fact, Quantity said) => fact.Kind switch
    {
        FactKind.Count => said.Kind is QuantityKind.Count or QuantityKind.Magnitude,
        FactKind.Rate => said.Kind is QuantityKind.Rate && SamePer(fact, said) || said.Kind is QuantityKind.Count or QuantityKind.Magnitude && said.Heads.Count > 0,
        FactKind.Duration => said.Kind is QuantityKind.Duration && TimeUnits.Days(said.Unit ?? "") is not null && TimeUnits.Days(fact.Unit ?? "") is not null,
        FactKind.Time => said.Kind is QuantityKind.Time && fact.Value.Contains(':'),
        FactKind.FromTo => said.Kind is QuantityKind.FromTo ? SameUnit(fact, said)
            : said.Kind is QuantityKind.Percent ? fact.Unit is "%" : said.Kind is QuantityKind.Duration ? fact.Unit == said.Unit : fact.Unit is not "%" && said.Kind is QuantityKind.Count or QuantityKind.Rate,
        FactKind.Percent => said.Kind is QuantityKind.Percent,
        FactKind.Magnitude => said.Kind is QuantityKind.Magnitude or QuantityKind.Count,
        _ => false,
    };

    private static bool SamePer(Fact fact, Quantity said) => fact.Unit is { } unit && unit.EndsWith(said.Per ?? "?", StringComparison.Ordinal) || IsFrequency(fact) && said.Per is not null && IsFrequency(said);

    private static bool IsFrequency(Fact fact) => fact.Unit?.StartsWith("per ", StringComparison.Ordinal) is true;

    private static bool IsFrequency(Quantity said) => said.Value is 1 or 2 && said.Heads.Count <= 2;

    // A unit left out ("from 30 to 13") fits any counted pair, not one in percent.
    private static bool SameUnit(Fact fact, Quantity said) =>
        fact.Unit is "%" ? said.Unit is "%" : said.Unit is null ? said.Per is null || fact.Unit?.EndsWith(said.Per, StringComparison.Ordinal) is true : said.Unit == fact.Unit;

    /// <summary>0 about something else, 1 perhaps the same thing, 2 the same thing.</summary>
    private static int Anchor(Fact fact, Quantity said, FactClause clause) => fact.Kind switch
    {
        FactKind.Count or FactKind.Magnitude => CountAnchor(fact, said, clause),
        FactKind.Rate when IsFrequency(fact) => FactClause.Overlap(fact.HeadNouns, clause.NearStems) switch { 0 => 0, 1 => 1, _ => 2 },
        FactKind.Rate when said.Kind is QuantityKind.Rate => SameNoun(fact, said) || said.Heads.Count == 0 && Context(fact, clause) > 0 ? 2 : 0,
        FactKind.Rate => CountAnchor(fact, said, clause),
        FactKind.FromTo => FromToAnchor(fact, said, clause),
        FactKind.Duration => DurationAnchor(fact, said, clause),
        FactKind.Time => FactClause.Overlap(fact.HeadNouns, said.Nearby) > 0 ? 2 : Context(fact, clause) > 1 ? 1 : 0,
        FactKind.Percent => FactClause.Overlap(fact.HeadNouns, [.. said.Heads, .. said.Nearby]) switch { 0 => 0, 1 => 1, _ => 2 },
        _ => 0,
    };

    private static int CountAnchor(Fact fact, Quantity said, FactClause clause)
    {
        if (!SameNoun(fact, said)) return 0;
        var more = Number(fact.Value) is { } value && said.Value > value;
        if (Context(fact, clause) > 0 || fact.HeadNouns.Count > 1 && FactClause.Overlap(fact.HeadNouns, said.Heads) == fact.HeadNouns.Count) return 2;
        if (fact.Kind is FactKind.Magnitude && said.Kind is QuantityKind.Magnitude) return 2;
        // Fewer may be some of them; more cannot be.
        return more && (Scope.In(clause.Tokens) || !Growth.In(clause.Tokens)) ? 2 : 1;
    }

    private static int FromToAnchor(Fact fact, Quantity said, FactClause clause)
    {
        var nouns = said.Heads.Concat(said.Nearby).Where(stem => stem is not ("go" or "drop" or "fall" or "rise" or "bring" or "cut" or "reduc" or "number")).ToArray();
        var heads = fact.HeadNouns.Where(stem => stem is not ("go" or "drop" or "fall" or "rise" or "number" or "cut"));
        var about = FactClause.Overlap(heads, nouns) > 0;
        if (said.Kind is QuantityKind.FromTo) return about || said.Per is not null ? 2 : nouns.Length == 0 ? 2 : 0;
        if (!about || said.First == 0) return 0;
        // One end only: "down to five a month".
        var to = clause.Tokens.Take(said.First).TakeLast(3).Any(token => token.Lower is "to" or "under" or "below");
        var change = clause.Tokens.Any(token => token.Lower is "down" or "up" || token.Stem is "drop" or "fall" or "rise" or "cut" or "reduc" or "grow" or "went");
        return to && change && said.Heads.All(head => fact.HeadNouns.Any(noun => FactClause.Alike(noun, head))) ? 2 : 1;
    }

    private static int DurationAnchor(Fact fact, Quantity said, FactClause clause)
    {
        // "Within a year" beside the very figures of the fact's line is its period.
        var beside = clause.Quantities.Any(other => other != said && other.Kind is QuantityKind.FromTo && Numbers.Find(fact.Text).Any(figure => figure.Kind is QuantityKind.FromTo && Same(figure, other)));
        var near = FactClause.Overlap(fact.HeadNouns, said.Nearby);
        return beside || near > 1 || near == 1 && Context(fact, clause) > 1 ? 2 : near == 1 || Context(fact, clause) > 1 ? 1 : 0;
    }

    private static bool Same(Quantity a, Quantity b) => Near(a.Value, b.Value, 0) && Near(a.From ?? 0, b.From ?? 0, 0);

    private static bool SameNoun(Fact fact, Quantity said)
    {
        if (said.Heads.Count == 0 || fact.HeadNouns.Count == 0) return false;
        string noun = said.Heads[^1], counted = fact.HeadNouns[^1];
        // "One senior nurse" is none of the "two good nurses".
        if (said.Heads.Count > 1 && fact.HeadNouns.Count > 1 && FactClause.Overlap(fact.HeadNouns.SkipLast(1), [.. said.Heads.SkipLast(1)]) == 0) return false;
        return FactClause.Alike(noun, counted) || fact.Kind is FactKind.Rate && People.Contains(noun) && People.Contains(counted)
            || said.Heads.Count > 1 && fact.HeadNouns.Count == 1 && FactClause.Alike(said.Heads[0], counted) && said.Kind is not QuantityKind.Rate;
    }

    /// <summary>Stems of the fact's sentence, beside what it counts, that the clause shares.</summary>
    private static int Context(Fact fact, FactClause clause)
    {
        var counted = fact.HeadNouns.LastOrDefault();
        return Words.GetValue(fact, ReadWords).Count(stem => stem != counted && clause.Stems.Contains(stem));
    }

    private static string[] ReadWords(Fact fact) =>
        [.. Tokenizer.Tokenize(fact.Text)
            .Where(token => token.IsContent && !token.IsNumber && TimeUnits.Singular(token.Lower) is null && NumberWords.At([token], 0) is null)
            .Select(token => token.Stem).Distinct()];

    private static bool IsPart(Quantity said, FactClause clause, Fact fact)
    {
        if (said.Kind is not (QuantityKind.Count or QuantityKind.Rate)) return false;
        if (said.Value <= 1) return true;
        var after = said.First + 1;
        while (after < clause.Tokens.Count && after <= said.Last && (clause.Tokens[after].IsNumber || NumberWords.At([clause.Tokens[after]], 0) is not null)) after++;
        return said.First > 0 && Partial.Contains(clause.Tokens[said.First - 1].Lower)
            || after + 1 < clause.Tokens.Count && clause.Tokens[after].Lower is "of" && clause.Tokens[after + 1].Lower is "the" or "my" or "our" or "them" or "those" or "these" or "us" or "their"
            || after < clause.Tokens.Count && clause.Tokens[after].Lower is "more" or "other" or "extra" or "new" && !fact.HeadNouns.Contains(clause.Tokens[after].Stem);
    }

    // Two facts count the same noun and neither agrees: the one whose words surround the figure is meant, if one has more of them.
    private static bool IsAmbiguous(Fact rival, Fact fact, Quantity said, FactClause clause) =>
        rival.Kind == fact.Kind && rival.Kind is not FactKind.FromTo && rival.Line != fact.Line && Anchor(rival, said, clause) > 0 && Context(rival, clause) >= Context(fact, clause);

    private static bool Agrees(Fact fact, Quantity said)
    {
        var slack = Math.Max(fact.Tolerance, said.Approximate ? SaidRoughly : 0);
        switch (fact.Kind)
        {
            case FactKind.FromTo:
                if (fact.Value.Split("->") is not [var from, var to] || Number(from) is not { } first || Number(to) is not { } last) return false;
                return said.Kind is QuantityKind.FromTo
                    ? Near(said.From ?? 0, first, slack) && Near(said.Value, last, slack)
                    : Near(said.Value, first, slack) || Near(said.Value, last, slack);
            case FactKind.Time:
                return TimeSpan.TryParse(fact.Value, CultureInfo.InvariantCulture, out var time) && Math.Abs(said.Value % 12 - time.TotalHours % 12) < (said.Approximate ? .6 : .1);
            case FactKind.Duration:
                return Number(fact.Value) is { } length && Near(said.Value * (TimeUnits.Days(said.Unit!) ?? 0), length * (TimeUnits.Days(fact.Unit!) ?? 0), Math.Max(slack, SameLength));
            case FactKind.Magnitude:
                var size = NumberWords.At(Tokenizer.Tokenize(fact.Value), 0)?.Value;
                return size is { } magnitude && said.Value >= magnitude / 2 && said.Value < magnitude * 1000;
            case FactKind.Rate when IsFrequency(fact):
                return fact.Unit == "per " + said.Per && Number(fact.Value) == said.Value;
            default:
                return Number(fact.Value) is { } value && Near(said.Value, value, slack);
        }
    }

    private static bool Near(double said, double noted, double slack) => Math.Abs(said - noted) <= Math.Max(slack * Math.Abs(noted), 1e-6);

    private static double? Number(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
