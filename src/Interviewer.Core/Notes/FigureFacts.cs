using System.Globalization;
using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Notes;

/// <summary>Figures, durations, rates, percentages, times and dates of a sentence.</summary>
internal static partial class FigureFacts
{
    // Approximations of small counts are looser: "~10" may well have been 12.
    private const double SmallApproximation = .30, Approximation = .15, OrderOfMagnitude = 9, LargestSmall = 20;

    // "Nine million", of 9.2m.
    private const double Rounding = .05;

    public static IEnumerable<FoundFact> In(Sentence sentence, FactPlace place, Cue cues)
    {
        IReadOnlyList<Match> dates = (cues & Cue.Month) is Cue.None ? [] : Date().Matches(sentence.Text);
        foreach (var date in dates)
        {
            yield return new(FactKind.Time, sentence.Text, $"{date.Groups["day"].Value} {NumberLabels.Month(date.Groups["month"].Value.ToLowerInvariant())}", Stems(sentence, date.Index, date.Index + date.Length), FactSeverity.Minor)
            {
                Unit = "date",
            };
        }
        var figures = Numbers.Find(sentence);
        var gaps = new Gaps(sentence.Text, sentence.Tokens, sentence.Start);
        for (var i = 0; i < figures.Count; i++)
        {
            var quantity = figures[i] with { Start = figures[i].Start - sentence.Start };
            if (dates.Any(date => quantity.Start < date.Index + date.Length && date.Index < quantity.Start + quantity.Length)) continue;
            // "Deploys weekly" tells how often, "the weekly plan" only which.
            if (TimeUnits.OfAdverb(sentence.Tokens[quantity.First].Lower) is not null && quantity.First + 1 < sentence.Tokens.Count && sentence.Tokens[quantity.First + 1].IsContent && !gaps.Breaks(quantity.First + 1)) continue;
            // "one" is mostly a pronoun, unless it says with whom one worked ("with one researcher"), and a number that counts nothing ("the other two") cannot be held against anybody.
            var isAmount = IsAmount(quantity, sentence.Tokens);
            if (quantity is { Kind: QuantityKind.Count, Value: 1 } && !(place.Kind is CriterionKind.Role && quantity.Heads.Count > 0) || quantity is { Kind: QuantityKind.Count, Heads.Count: 0, Whole: null } && !isAmount) continue;
            // "38 of 41 staff": counted by what follows.
            if (isAmount) quantity = quantity with { Heads = [Quantity.AnyMoney] };
            else if (i + 1 < figures.Count && quantity is { Kind: QuantityKind.Count, Heads.Count: 0 }) quantity = quantity with { Heads = figures[i + 1].Heads };
            yield return Of(quantity, sentence, place);
        }
    }

    // "Cost 65k", "budget 9.2m": so many of what nobody names are mostly money.
    private static bool IsAmount(Quantity quantity, IReadOnlyList<Token> tokens) =>
        quantity is { Kind: QuantityKind.Count or QuantityKind.FromTo, Unit: null, Per: null, Heads.Count: 0, Whole: null } && Enumerable.Range(quantity.First, quantity.Last - quantity.First + 1).Any(at => NumberWords.IsScale(tokens[at].Lower));

    private static FoundFact Of(Quantity quantity, Sentence sentence, FactPlace place)
    {
        var tokens = sentence.Tokens;
        var heads = quantity.Heads.Count > 0 ? quantity.Heads : quantity.Nearby.Count > 0 ? quantity.Nearby : Stems(sentence, quantity.Start, quantity.Start + quantity.Length);
        var noun = quantity.Heads is [Quantity.AnyMoney] ? quantity.Unit : Noun(quantity, tokens);
        var (kind, unit) = quantity.Kind switch
        {
            QuantityKind.Count => (FactKind.Count, noun),
            QuantityKind.Percent => (FactKind.Percent, "%"),
            QuantityKind.Duration => (FactKind.Duration, quantity.Unit),
            QuantityKind.Rate => (FactKind.Rate, noun is null ? "per " + quantity.Per : $"{noun}/{quantity.Per}"),
            QuantityKind.Time => (FactKind.Time, null),
            QuantityKind.FromTo => (FactKind.FromTo, FromToUnit(quantity, noun)),
            QuantityKind.Magnitude => (FactKind.Magnitude, noun),
            _ => throw new InvalidOperationException($"Unknown quantity kind {quantity.Kind}."),
        };
        return new(kind, sentence.Text, Value(quantity, tokens), heads, kind is FactKind.Duration or FactKind.Time ? FactSeverity.Minor : place.OfScope)
        {
            Unit = unit,
            Tolerance = kind is FactKind.Magnitude ? OrderOfMagnitude
                : !quantity.Approximate ? quantity is { Heads: [Quantity.AnyMoney], Unit: null } ? Rounding : 0
                : quantity.Value <= LargestSmall ? SmallApproximation : Approximation,
        };
    }

    /// <summary>As a fact keeps it.</summary>
    /// <param name="tokens">Those that the figure was found among.</param>
    public static string Value(Quantity quantity, IReadOnlyList<Token> tokens) => quantity.Kind switch
    {
        QuantityKind.Time => TimeSpan.FromHours(quantity.Value).ToString(@"hh\:mm", CultureInfo.InvariantCulture),
        QuantityKind.FromTo => $"{Number(quantity.From ?? 0)}->{Number(quantity.Value)}",
        QuantityKind.Magnitude => tokens[quantity.First].Lower,
        _ => Number(quantity.Value),
    };

    private static string? FromToUnit(Quantity quantity, string? noun) =>
        quantity.Unit ?? (quantity.Per is null ? noun : $"{noun ?? "count"}/{quantity.Per}");

    /// <summary>The last noun counted, in singular; for "13 a month" the nearest noun before it.</summary>
    private static string? Noun(Quantity quantity, IReadOnlyList<Token> tokens)
    {
        if (quantity.Heads.Count > 0)
        {
            for (var i = Math.Min(quantity.Last + 1, tokens.Count - 1); i >= quantity.First; i--)
                if (tokens[i].Stem == quantity.Heads[^1]) return Singular(tokens[i].Lower);
        }
        if (quantity.Kind is not QuantityKind.FromTo || quantity.Unit is not null) return null;
        for (var i = quantity.First - 1; i >= 0; i--)
            if (tokens[i].IsContent && !tokens[i].IsNumber && !PastTense.IsPast(tokens[i].Lower)) return Singular(tokens[i].Lower);
        return null;
    }

    internal static string Singular(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : Hissing().IsMatch(word) ? word[..^2]
        : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) && word.Length > 3 ? word[..^1]
        : word;

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static List<string> Stems(Sentence sentence, int exceptFrom, int exceptTo) =>
        [.. sentence.Tokens
            .Where(token => token.IsContent && !token.IsNumber && (token.End - sentence.Start <= exceptFrom || token.Start - sentence.Start >= exceptTo))
            .Select(token => token.Stem).Distinct().Take(6)];

    private const string Months = $"(?<month>{Dates.Month})";

    [GeneratedRegex($@"\b(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? {Months}\b|\b{Months} (?<day>[0-3]?\d)(?:st|nd|rd|th)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex("(?:ss|x|ch|sh)es$", RegexOptions.CultureInvariant)]
    private static partial Regex Hissing();
}
