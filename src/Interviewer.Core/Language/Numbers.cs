using System.Collections.Frozen;

namespace Interviewer.Language;

/// <summary>Finds the figures of a text, in digits or words.</summary>
internal static class Numbers
{
    private const int LongestHead = 4;

    private const int Near = 6;

    private static readonly Phrases Hedges = Phrases.Of("""
        about, around, roughly, not quite, approximately, approx, nearly, almost, circa, some, maybe, probably, like, something like, close to, more than, over, at least,
        under, less than, fewer than, up to, just over, just under, well over, only, just, only about, just about, somewhere around, in the region of, a bit after, a little after, just after, shortly after, soon after, a bit past, just past, a bit before, just before, shortly before
        """);

    private static readonly string[] Determiners = ["the", "our", "my", "of", "these", "those", "their", "his", "her", "more", "other", "different", "whole", "full"];

    private static readonly string[] NoNouns = ["instead", "straight", "early", "late", "later", "ago", "together", "ahead", "right", "back", "away", "plus", "times", "around", "day", "next", "first",
        "afterwards", "beforehand", "tonight", "today", "tomorrow", "yesterday", "already", "again", "altogether", "overall"];

    private static readonly string[] Decades = ["the", "my", "his", "her", "their", "early", "mid", "late", "low", "high"];

    // "180k extra", but "3 extra nurses".
    private static readonly string[] Trailing = ["extra", "additional", "net", "gross", "total", "spare", "cheaper"];

    // "7 m3 soil" counts cubic metres.
    private static readonly string[] Measures = ["mm", "cm", "m", "km", "m2", "m3", "sqm", "kg", "mb", "gb", "tb", "kw", "kwh", "mw"];

    private static readonly string[] Currencies = ["pound", "pounds", "quid", "dollar", "dollars", "bucks", "euro", "euros", "gbp", "usd", "eur", "sterling"];

    private static readonly FrozenSet<string> Openings = """
        noon midday midnight half quarter hundred thousand a an one once twice every each hourly daily nightly weekly fortnightly monthly quarterly yearly annually
        zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands millions billions tens couple
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static IReadOnlyList<Quantity> Find(string raw) => Find(raw, Tokenizer.Tokenize(raw), 0);

    public static IReadOnlyList<Quantity> Find(Sentence sentence) => Find(sentence.Text, sentence.Tokens, sentence.Start);

    /// <param name="text">The text the tokens come from, from its offset <paramref name="offset"/> on.</param>
    private static List<Quantity> Find(string text, IReadOnlyList<Token> tokens, int offset)
    {
        var found = new List<Quantity>();
        var gaps = new Gaps(text, tokens, offset);
        for (var i = 0; i < tokens.Count;)
        {
            if (MayOpen(tokens[i]) && At(tokens, i, gaps) is { } quantity)
            {
                found.Add(BareNumbers.Complete(quantity, found.LastOrDefault(), tokens, gaps) with { Apart = Apart(tokens, i, gaps) });
                i = quantity.Last + 1;
            }
            else i++;
        }
        return Shares.Mark(FromTo.Join(found, tokens, gaps), tokens, gaps);
    }

    /// <summary>No figure begins with another word; most words need not be looked at again.</summary>
    private static bool MayOpen(Token token) => token.IsNumber || Openings.Contains(token.Lower);

    private static Quantity? At(IReadOnlyList<Token> tokens, int i, Gaps gaps)
    {
        if (ClockTimes.At(tokens, i) is { } time) return Build(QuantityKind.Time, time.Hours, tokens, i, time.End, gaps);
        if (PartOf(tokens, i) is { } part) return Build(QuantityKind.Duration, part.Value, tokens, i, part.End, gaps, unit: part.Unit);
        if (Fraction(tokens, i) is { } share) return Build(QuantityKind.Percent, share.Percent, tokens, i, share.End, gaps, approximate: true);
        // Half an hour is rarely thirty minutes.
        if (Span(tokens, i, gaps) is { } span) return Build(QuantityKind.Duration, span.Value, tokens, i, span.End, gaps, unit: span.Unit, approximate: span is { Value: .5, Unit: "hour" });
        if (Frequency(tokens, i, gaps) is { } often) return Build(QuantityKind.Rate, often.Value, tokens, i, often.End, gaps, per: often.Per);
        if (Times(tokens, i, gaps) is { } times) return Build(QuantityKind.Rate, times.Value, tokens, i, times.End, gaps, per: times.Per, countsThings: false);
        if (NumberLabels.IsAt(tokens, i, gaps) || NumberWords.At(tokens, i) is not { } reading) return null;
        if (IsYear(tokens, i, reading, gaps)) return null;
        var end = reading.End;
        if (reading.IsPercent || gaps.After(end - 1).TrimStart().StartsWith("%", StringComparison.Ordinal)) return Build(QuantityKind.Percent, reading.Value, tokens, i, end, gaps);
        if (end < tokens.Count && tokens[end].Lower is "percent" || end + 1 < tokens.Count && tokens[end].Lower is "per" && tokens[end + 1].Lower is "cent")
            return Build(QuantityKind.Percent, reading.Value, tokens, i, tokens[end].Lower is "per" ? end + 2 : end + 1, gaps);
        if (Unit(tokens, end, gaps) is { } unit) return Build(QuantityKind.Duration, reading.Value, tokens, i, unit.End, gaps, unit: unit.Name, approximate: reading.IsVague);
        var kind = reading.IsMagnitude ? QuantityKind.Magnitude : QuantityKind.Count;
        if (Money(tokens, i, reading, gaps) is { } money) return Build(kind, money.Value, tokens, i, money.End, gaps, unit: money.Sign, approximate: reading.IsVague, counts: true);
        return Build(kind, reading.Value, tokens, i, end, gaps, approximate: reading.IsVague, counts: true);
    }

    // "A hundred and two days" may be 102, "two hundred and three guests" can only be 203; nobody counts 65,012 in words.
    private static Quantity[] Apart(IReadOnlyList<Token> tokens, int i, Gaps gaps) =>
        NumberWords.At(tokens, i) is { Joint: { } joint } reading && reading.Value - joint.Value < 100 && At(tokens, joint.At + 1, gaps) is { } second && (joint.Value >= 1000 || second.Kind is not QuantityKind.Count)
            ? [Build(QuantityKind.Count, joint.Value, tokens, i, joint.At, gaps, counts: true), second] : [];

    // "£1,200", "twelve hundred pounds", "58 grand".
    private static (double Value, string Sign, int End)? Money(IReadOnlyList<Token> tokens, int i, NumberWords.Reading reading, Gaps gaps)
    {
        var end = reading.End;
        var thousands = end < tokens.Count && tokens[end].Lower is "grand";
        if (thousands) end++;
        var sign = gaps.Between(i) is [.., var before] && before is '$' or '£' or '€' ? before.ToString() : null;
        // "640 £", but not "640, £5".
        sign ??= gaps.After(end - 1) is [.., var last] after && (end >= tokens.Count || last is ' ') && after.Trim() is [var behind, ..] && behind is '$' or '£' or '€' ? behind.ToString() : null;
        var named = end < tokens.Count && Currencies.Contains(tokens[end].Lower);
        return sign is not null || thousands || named ? (thousands ? 1000 * reading.Value : reading.Value, sign ?? "money", named ? end + 1 : end) : null;
    }

    private static Quantity Build(
        QuantityKind kind, double value, IReadOnlyList<Token> tokens, int first, int end, Gaps gaps,
        string? unit = null, string? per = null, bool approximate = false, bool counts = false, bool countsThings = true)
    {
        var heads = !countsThings || kind is QuantityKind.Time or QuantityKind.Duration ? [] : counts && unit is not null ? [Quantity.AnyMoney] : Heads(tokens, end, gaps, out end);
        // "Thirteen in a month" is so many a month; "thirteen crates in a month" are thirteen.
        var from = heads.Count == 0 && end + 1 < tokens.Count && tokens[end].Lower is "in" && tokens[end + 1].Lower is "a" ? end + 1 : end;
        if (counts && Rate(tokens, from, gaps) is { } rate)
        {
            (per, end) = (rate.Per, rate.End);
            if (kind is QuantityKind.Count) kind = QuantityKind.Rate;
        }
        var last = Math.Max(first, Math.Min(end, tokens.Count) - 1);
        var start = tokens[first].Start;
        return new(kind, value, null, unit, per, approximate || IsHedged(tokens, first, end, gaps), start, tokens[last].End - start, first, last,
            heads, Nearby(tokens, first, last, gaps));
    }

    private static bool IsHedged(IReadOnlyList<Token> tokens, int first, int end, Gaps gaps)
    {
        if (gaps.Between(first).ContainsAny('~', '≈')) return true;
        for (var back = 1; back <= 3 && first - back >= 0; back++)
            if (Hedges.LengthAt(tokens, first - back) == back && tokens[first - back].Lower is not ("only" or "just")) return true;
        return end + 1 < tokens.Count && tokens[end].Lower is "or" && tokens[end + 1].Lower is "so" or "more";
    }

    // "two thirds", "a third of", "half of", "one in eight", "two out of three", as percent.
    private static (double Percent, int End)? Fraction(IReadOnlyList<Token> tokens, int i)
    {
        var word = tokens[i].Lower;
        string? Next(int at) => i + at < tokens.Count ? tokens[i + at].Lower : null;
        if (word is "half" && Next(1) is "of") return (50, i + 1);
        if (word is "two" && Next(1) is "third" or "thirds") return (66.7, i + 2);
        if (word is "three" && Next(1) is "quarters") return (75, i + 2);
        if (word is "a" or "one" && Next(1) is "third" or "fifth" or "tenth" or "quarter" && Next(2) is "of" && !(Next(4) is { } whole && NumberWords.IsScale(whole)))
            return (Next(1) switch { "third" => 33.3, "quarter" => 25, "fifth" => 20, _ => 10 }, i + 2);
        if (NumberWords.At(tokens, i) is not { IsPercent: false, IsClock: false } part) return null;
        var of = part.End + (part.End + 1 < tokens.Count && tokens[part.End].Lower is "out" && tokens[part.End + 1].Lower is "of" ? 2
            : part.End < tokens.Count && tokens[part.End].Lower is "in" ? 1 : 100_000);
        if (of >= tokens.Count || NumberWords.At(tokens, of) is not { } all || part.Value >= all.Value || all.Value > 1000) return null;
        return all.End < tokens.Count && TimeUnits.Singular(tokens[all.End].Lower) is not null ? null : (100 * part.Value / all.Value, all.End);
    }

    // "a third of a year"
    private static (double Value, string Unit, int End)? PartOf(IReadOnlyList<Token> tokens, int i)
    {
        if (i + 4 >= tokens.Count || tokens[i].Lower is not "a" || tokens[i + 2].Lower is not "of" || tokens[i + 3].Lower is not ("a" or "an")) return null;
        double? part = tokens[i + 1].Lower switch { "third" => 1 / 3.0, "quarter" => .25, _ => null };
        return part is { } value && TimeUnits.Singular(tokens[i + 4].Lower) is { } unit ? (value, unit, i + 5) : null;
    }

    // "half a year", "a month" where a length is meant, not "13 a month".
    private static (double Value, string Unit, int End)? Span(IReadOnlyList<Token> tokens, int i, Gaps gaps)
    {
        var word = tokens[i].Lower;
        if (word is "half" && i + 2 < tokens.Count && tokens[i + 1].Lower is "a" or "an" && TimeUnits.Singular(tokens[i + 2].Lower) is { } halved) return (.5, halved, i + 3);
        if (word is not ("a" or "an" or "one") || i + 1 >= tokens.Count) return null;
        var at = tokens[i + 1].Lower is "whole" or "full" or "single" && i + 2 < tokens.Count ? i + 2 : i + 1;
        // "A second person" took no time.
        if (TimeUnitAt(tokens, at, gaps) is not { } unit || unit is "night" or "quarter" or "second" && (!IsLength(tokens, i, at) || unit is "second" && at + 1 < tokens.Count && tokens[at + 1].IsContent && !gaps.Breaks(at + 1))) return null;
        if (at + 3 < tokens.Count && tokens[at + 1].Lower is "and" && tokens[at + 2].Lower is "a" && tokens[at + 3].Lower is "half") return (1.5, unit, at + 4);
        return IsLength(tokens, i, at) ? (1, unit, at + 1) : null;
    }

    private static bool IsLength(IReadOnlyList<Token> tokens, int i, int at) =>
        i > 0 && (tokens[i - 1].Lower is "in" or "within" or "for" or "about" or "after" or "over" or "under" or "took" or "lasted" or "almost" or "nearly" or "just" or "by"
            or "only" or "inside" or "around" or "had" or "than" or "roughly" or "slipped" or "was" or "take" or "spent")
        || at + 1 < tokens.Count && tokens[at + 1].Lower is "later" or "late" or "ahead" or "early" or "ago" or "behind" or "long" or "on" or "before";

    // "once a day", "twice a week", "twice weekly", "every hour", "daily".
    private static (double Value, string Per, int End)? Frequency(IReadOnlyList<Token> tokens, int i, Gaps gaps)
    {
        var word = tokens[i].Lower;
        if (TimeUnits.OfAdverb(word) is { } adverb) return (1, adverb, i + 1);
        if (word is "once" or "twice" && i + 2 < tokens.Count && tokens[i + 1].Lower is "a" or "an" or "per" or "each" or "every"
            && TimeUnits.Singular(tokens[i + 2].Lower) is { } unit) return (word is "once" ? 1 : 2, unit, i + 3);
        if (word is "once" or "twice" && i + 1 < tokens.Count && TimeUnits.OfAdverb(tokens[i + 1].Lower) is { } weekly) return (word is "once" ? 1 : 2, weekly, i + 2);
        // "Every second day" says nothing of seconds.
        if (word is not ("every" or "each") || i + 1 >= tokens.Count || tokens[i + 1].Lower is "second" && i + 2 < tokens.Count && tokens[i + 2].IsContent && !gaps.Breaks(i + 2)) return null;
        return TimeUnitAt(tokens, i + 1, gaps) is { } each && !tokens[i + 1].Lower.EndsWith('s') ? (1, each, i + 2) : null;
    }

    // "31 times a day", "2x/week"
    private static (double Value, string Per, int End)? Times(IReadOnlyList<Token> tokens, int i, Gaps gaps) =>
        NumberWords.At(tokens, i) is { } often && often.End < tokens.Count && tokens[often.End].Lower is "times" or "x" && Rate(tokens, often.End + (often.End + 1 < tokens.Count && tokens[often.End + 1].Lower is "in" ? 2 : 1), gaps) is { } rate ? (often.Value, rate.Per, rate.End) : null;

    /// <summary>The unit of time named there, unless by the name of something: "Year 11".</summary>
    private static string? TimeUnitAt(IReadOnlyList<Token> tokens, int i, Gaps gaps) =>
        TimeUnits.Singular(tokens[i].Lower) is { } unit && NumberLabels.LengthAt(tokens, i, gaps) == 0 ? unit : null;

    private static (string Name, int End)? Unit(IReadOnlyList<Token> tokens, int i, Gaps gaps)
    {
        if (Sign(tokens, i, gaps) is { } sign) return (sign, i + 1);
        for (var at = i; at < tokens.Count && at <= i + 1 && !gaps.Breaks(at); at++)
        {
            if (TimeUnitAt(tokens, at, gaps) is { } unit) return (unit, at + 1);
            if (at == i && tokens[at].Lower is not ("long" or "short" or "full" or "whole" or "solid" or "straight" or "more" or "working" or "calendar" or "school")) return null;
        }
        return null;
    }

    // "400ms", "3y", and with a blank "400 ms", "14 mo"; "in the 90s" and "in his 20s" have none.
    private static string? Sign(IReadOnlyList<Token> tokens, int i, Gaps gaps) =>
        i > 0 && i < tokens.Count && tokens[i - 1].IsNumber && !(tokens[i].Lower is "s" && i > 1 && !gaps.Breaks(i - 1) && Decades.Contains(tokens[i - 2].Lower)) && (gaps.Between(i) is "" || gaps.Between(i) is " " && tokens[i].Length > 1) ? TimeUnits.OfSign(tokens[i].Lower) : null;

    private static (string Per, int End)? Rate(IReadOnlyList<Token> tokens, int i, Gaps gaps)
    {
        if (i >= tokens.Count || gaps.Breaks(i)) return null;
        if (TimeUnits.OfAdverb(tokens[i].Lower) is { } adverb) return (adverb, i + 1);
        if (Slashed(tokens, i, gaps) is { } slashed) return (slashed, i + 1);
        if (tokens[i].Lower is not ("per" or "a" or "an" or "each" or "every") || i + 1 >= tokens.Count) return null;
        if (TimeUnitAt(tokens, i + 1, gaps) is { } unit) return (unit, i + 2);
        return tokens[i].Lower is "per" ? (tokens[i + 1].Stem, i + 2) : null;
    }

    // "65 km/h", "9 pages/wk"
    private static string? Slashed(IReadOnlyList<Token> tokens, int i, Gaps gaps) =>
        gaps.Between(i) is "/" ? TimeUnits.Singular(tokens[i].Lower) ?? TimeUnits.OfSign(tokens[i].Lower) : null;

    private static List<string> Heads(IReadOnlyList<Token> tokens, int from, Gaps gaps, out int end)
    {
        var heads = new List<string>();
        end = from;
        for (var i = from; i < tokens.Count && heads.Count < LongestHead && !gaps.Breaks(i); i++)
        {
            if (heads.Count == 0 && Determiners.Contains(tokens[i].Lower)) continue;
            if (heads.Count > 0 && Slashed(tokens, i, gaps) is not null) break;
            // "112 Year 11 scripts" are scripts.
            if (NumberLabels.LengthAt(tokens, i, gaps) is var label and > 0)
            {
                i += label - 1;
                continue;
            }
            if (!tokens[i].IsContent || tokens[i].IsNumber || MayOpen(tokens[i]) && NumberWords.At(tokens, i) is not null || NoNouns.Contains(tokens[i].Lower) || Trailing.Contains(tokens[i].Lower) && !IsNounAfter(tokens, i + 1, gaps) || TimeUnits.OfAdverb(tokens[i].Lower) is not null) break;
            // "14 promised nurses" against "14 promised to come": a participle belongs to the noun after it.
            var verbal = Verbs.IsPast(tokens[i].Lower) || heads.Count > 0 && tokens[i].Lower.EndsWith("ing", StringComparison.Ordinal);
            if (verbal && !IsNounAfter(tokens, i + 1, gaps)) break;
            // "8 good ones" leave open of what.
            if (tokens[i].Lower is "ones") return [];
            heads.Add(tokens[i].Stem);
            end = i + 1;
            if (IsPlural(tokens[i].Lower) && !GoesOnToPlural(tokens, i + 1, gaps) || i == from && Measures.Contains(tokens[i].Lower)) break;
            // "a 24-bed surgical ward" counts beds.
            if (i == from && gaps.Before(i) is "-") break;
        }
        return heads is [var power and ("cubic" or "squar"), "metr" or "meter"] ? [power is "cubic" ? "m3" : "m2"] : heads;
    }

    // Whether a noun follows that the word before it may belong to.
    private static bool IsNounAfter(IReadOnlyList<Token> tokens, int i, Gaps gaps) =>
        i < tokens.Count && !gaps.Breaks(i) && tokens[i] is { IsContent: true, IsNumber: false } && NumberWords.At(tokens, i) is null && !NoNouns.Contains(tokens[i].Lower);

    // "212 parcels go back", "8 papers side by side": a plural ends what is counted, but for "5 sales managers".
    private static bool GoesOnToPlural(IReadOnlyList<Token> tokens, int from, Gaps gaps)
    {
        for (var i = from; i < tokens.Count && i < from + LongestHead && !gaps.Breaks(i) && tokens[i] is { IsContent: true, IsNumber: false }; i++)
            if (IsPlural(tokens[i].Lower)) return true;
        return false;
    }

    private static bool IsPlural(string lower) =>
        lower is "people" or "staff" or "men" or "women" or "children" || lower.Length > 3 && lower[^1] is 's' && lower[^2] is not ('s' or 'u' or 'i');

    private static List<string> Nearby(IReadOnlyList<Token> tokens, int first, int last, Gaps gaps)
    {
        var near = new List<string>();
        for (var i = first - 1; i >= 0 && i >= first - Near && !gaps.Breaks(i + 1); i--)
            if (IsNoun(tokens, i)) near.Add(tokens[i].Stem);
        for (var i = last + 1; i < tokens.Count && i <= last + Near && !gaps.Breaks(i); i++)
            if (IsNoun(tokens, i)) near.Add(tokens[i].Stem);
        return near;
    }

    private static bool IsNoun(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].IsContent && !tokens[i].IsNumber && TimeUnits.Singular(tokens[i].Lower) is null && (!MayOpen(tokens[i]) || NumberWords.At(tokens, i) is null);

    private static bool IsYear(IReadOnlyList<Token> tokens, int i, NumberWords.Reading reading, Gaps gaps)
    {
        if (!tokens[i].IsNumber || reading.Value is not (>= 1900 and < 2100) || tokens[i].Length != 4) return false;
        if (reading.End >= tokens.Count || !tokens[reading.End].IsContent || gaps.Breaks(reading.End)) return true;
        var before = i > 0 && !gaps.Breaks(i) ? tokens[i - 1].Lower : "";
        // "Our 2022 results"; nobody counts 2022 of a thing without a comma, but "2000 users" are counted.
        return before is "in" or "since" or "during" or "late" or "early" or "of" or "until" or "by" or "spring" or "summer" or "autumn" or "fall" or "winter" || NumberLabels.IsMonth(before)
            || reading.Value % 50 != 0 && !Currencies.Contains(tokens[reading.End].Lower);
    }
}
