using System.Collections.Frozen;
using System.Globalization;

namespace Interviewer.Language;

/// <summary>Reads one number, in digits or words, at a place in tokens.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, double> Ones = Map("""
        zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15
        sixteen 16 seventeen 17 eighteen 18 nineteen 19
        """);

    private static readonly FrozenDictionary<string, double> Tens = Map("twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90");

    private static readonly FrozenDictionary<string, double> Scales =
        Map("hundred 100 thousand 1000 million 1000000 billion 1000000000 dozen 12 k 1000 m 1000000 mn 1000000 bn 1000000000");

    private static readonly FrozenDictionary<string, double> Magnitudes =
        Map("dozens 12 hundreds 100 thousands 1000 millions 1000000 billions 1000000000");

    private static readonly string[] Decimals = ["s", "sec", "secs", "second", "seconds", "ms", "h", "hour", "hours", "x", "times", "percent", "million", "billion", "m", "mn", "bn"];

    private static readonly string[] Extents = ["high", "tall", "wide", "long", "deep", "thick", "apart", "away", "x"];

    /// <summary>Whether the word multiplies the number before it by a thousand or more: "180k", "9.2 million".</summary>
    public static bool IsScale(string lower) => Scales.TryGetValue(lower, out var scale) && scale >= 1000;

    /// <summary>A number and the index of the token after it.</summary>
    /// <param name="Joint">The number before its last "and" and where that stands: 100 in "a hundred and two"; null where there is none.</param>
    internal readonly record struct Reading(double Value, int End, bool IsMagnitude = false, bool IsPercent = false, bool IsClock = false, bool IsVague = false, (double Value, int At)? Joint = null);

    public static Reading? At(IReadOnlyList<Token> tokens, int i)
    {
        if (Whole(tokens, i) is not { } reading) return tokens[i].Lower is "one" ? Half(tokens, new(1, i + 1)) : null;
        // "Thirty-odd", "thirty-something"
        if (reading.Value >= 20 && reading.Value % 10 == 0 && (Is(tokens, reading.End, "odd") || Is(tokens, reading.End, "something"))) return reading with { End = reading.End + 1, IsVague = true };
        return reading is { Value: < 100, IsClock: false, IsPercent: false, IsMagnitude: false, IsVague: false } ? Half(tokens, reading) ?? reading : reading;
    }

    // "two and a half years", "three and a half thousand"
    private static Reading? Half(IReadOnlyList<Token> tokens, Reading whole)
    {
        var at = whole.End;
        if (!Is(tokens, at, "and") || !Is(tokens, at + 1, "a") || at + 2 >= tokens.Count || tokens[at + 2].Lower is not ("half" or "quarter")) return null;
        return Scaled(tokens, whole.Value + (tokens[at + 2].Lower is "half" ? .5 : .25), at + 3, isVague: false);
    }

    private static Reading? Whole(IReadOnlyList<Token> tokens, int i)
    {
        var word = tokens[i].Lower;
        if (tokens[i].IsNumber) return Digits(tokens, i);
        if (Magnitudes.TryGetValue(word, out var magnitude)) return new(magnitude, i + 1, IsMagnitude: true);
        if (word is "tens" && Is(tokens, i + 1, "of") && i + 2 < tokens.Count && Magnitudes.TryGetValue(tokens[i + 2].Lower, out magnitude))
            return new(10 * magnitude, i + 3, IsMagnitude: true);
        // "A third of a million"
        if (word is "a" && i + 4 < tokens.Count && tokens[i + 1].Lower is "third" or "quarter" && Is(tokens, i + 2, "of") && Is(tokens, i + 3, "a") && Scales.TryGetValue(tokens[i + 4].Lower, out var parted))
            return new(tokens[i + 1].Lower is "third" ? parted / 3 : parted / 4, i + 5, IsVague: true);
        if (word is "a" or "one" or "an") return Articled(tokens, i);
        if (word is "couple" && Is(tokens, i + 1, "of")) return Scaled(tokens, 2, i + 2, isVague: true);
        // "All hundred and sixty-eight"
        if (word is "hundred" or "thousand" && i > 0 && tokens[i - 1].Lower is "all" or "the" or "those" or "these" or "our" or "my" && Is(tokens, i + 1, "and") && Words(tokens, i - 1, 1) is { Value: not (100 or 1000) } full) return full;
        if (word is "half" && Is(tokens, i + 1, "a") && i + 2 < tokens.Count && Scales.TryGetValue(tokens[i + 2].Lower, out var halved))
            return new(halved / 2, i + 3);
        return Words(tokens, i);
    }

    private static Reading? Digits(IReadOnlyList<Token> tokens, int i)
    {
        var word = tokens[i].Lower;
        if (word.Contains(':'))
            return word.Split(':') is [var hours, var minutes] && int.TryParse(hours, out var h) && int.TryParse(minutes, out var m) && h < 25 && m < 60 && minutes.Length == 2
                ? new(h + m / 60.0, i + 1, IsClock: true) : null;
        var percent = word.EndsWith('%');
        if (IsThousands(tokens, i)) word = word.Replace(".", "", StringComparison.Ordinal);
        if (!double.TryParse(percent ? word[..^1] : word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)) return null;
        if (percent) return new(value, i + 1, IsPercent: true);
        if (i + 1 < tokens.Count && Scales.TryGetValue(tokens[i + 1].Lower, out var scale)
            && (tokens[i + 1].Lower.Length > 2 || tokens[i + 1].Start == tokens[i].End) && !IsMetres(tokens, i + 1))
            return scale > 12 && Below(scale, tokens, i + 2) is { } rest ? new(value * scale + rest.Value, rest.End) : new(value * scale, i + 2);
        return new(value, i + 1);
    }

    // "7.000 parcels", as much of Europe writes it; "1.250 seconds" and "0.125" are decimals.
    private static bool IsThousands(IReadOnlyList<Token> tokens, int i) => tokens[i].Lower.Split('.') is [[>= '1' and <= '9', ..] and { Length: <= 3 }, [_, _, '0'] and var hundreds]
        && int.TryParse(hundreds, NumberStyles.None, CultureInfo.InvariantCulture, out _) && !(i + 1 < tokens.Count && Decimals.Contains(tokens[i + 1].Lower));

    // "9.2m high", "20m away"
    private static bool IsMetres(IReadOnlyList<Token> tokens, int i) => tokens[i].Lower is "m" && i + 1 < tokens.Count && Extents.Contains(tokens[i + 1].Lower);

    // The 400 of "18 thousand 400".
    private static Reading? Below(double scale, IReadOnlyList<Token> tokens, int i)
    {
        if (i >= tokens.Count || tokens[i].Start != tokens[i - 1].End + 1) return null;
        Reading? rest = int.TryParse(tokens[i].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? new(digits, i + 1) : Words(tokens, i);
        return rest?.Value < scale ? rest : null;
    }

    // "a hundred", "a couple of thousand", "a dozen", "a million"; a bare "one" is a number only when something is counted.
    private static Reading? Articled(IReadOnlyList<Token> tokens, int i)
    {
        if (i + 1 >= tokens.Count) return EndsPair(tokens, i) ? new(1, i + 1) : null;
        var next = tokens[i + 1].Lower;
        if (next is "couple") return Scaled(tokens, 2, Is(tokens, i + 2, "of") ? i + 3 : i + 2, isVague: true);
        if (next.Length > 2 && Scales.ContainsKey(next)) return Words(tokens, i, 1);
        if (tokens[i].Lower is not "one") return null;
        if (Tenths(tokens, i + 1) is not null) return Words(tokens, i);
        var counted = tokens[i + 1].IsContent && !tokens[i + 1].IsNumber && next is not ("day" or "night" or "thing" or "time" or "morning" or "weekend" or "evening");
        var pronoun = i > 0 && (tokens[i - 1].Lower is "this" or "that" or "the" or "which" or "each" or "every" or "another" or "no" or "any" or "these");
        return counted && !pronoun || next is "in" or "out" or "per" or "percent" || EndsPair(tokens, i) ? new(1, i + 1) : null;
    }

    // "From eight a month to one."
    private static bool EndsPair(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Lower is "one" && i > 1 && tokens[i - 1].Lower is "to" && !Is(tokens, i + 1, "of")
        && tokens.Take(i - 1).TakeLast(5).Any(token => token.IsNumber || Ones.ContainsKey(token.Lower) && token.Lower is not "one" || Tens.ContainsKey(token.Lower));

    private static Reading? Words(IReadOnlyList<Token> tokens, int i, double? start = null)
    {
        double total = 0, group = start ?? 0;
        var next = start is null ? i : i + 1;
        var seen = start is not null;
        var afterTens = false;
        var afterUnit = start is not null;
        (double Value, int At)? joint = null;
        for (; next < tokens.Count; next++)
        {
            var word = tokens[next].Lower;
            if (Ones.TryGetValue(word, out var ones) && !afterUnit && !(afterTens && ones >= 10)) (group, afterUnit, afterTens) = (group + ones, true, false);
            else if (Tens.TryGetValue(word, out var tens) && !afterUnit && !afterTens) (group, afterTens) = (group + tens, true);
            else if (seen && word.Length > 2 && Scales.TryGetValue(word, out var scale))
            {
                if (scale is 100 or 12) group *= scale;
                else (total, group) = (total + group * scale, 0);
                (afterUnit, afterTens) = (false, false);
            }
            else if (seen && word is "and" && next + 1 < tokens.Count && !afterUnit && !afterTens && tokens[next - 1].Lower is not "dozen" && (Ones.ContainsKey(tokens[next + 1].Lower) || Tens.ContainsKey(tokens[next + 1].Lower)))
            {
                joint = (total + group, next);
                continue;
            }
            else break;
            seen = true;
        }
        if (!seen || next == i) return null;
        // "three point one", "one point two million"
        return Tenths(tokens, next) is { } tenths ? Scaled(tokens, total + group + tenths, next + 2, isVague: false) : new(total + group, next, Joint: joint);
    }

    private static double? Tenths(IReadOnlyList<Token> tokens, int i) =>
        Is(tokens, i, "point") && i + 1 < tokens.Count && Ones.TryGetValue(tokens[i + 1].Lower, out var tenths) && tenths < 10 ? tenths / 10 : null;

    private static Reading Scaled(IReadOnlyList<Token> tokens, double value, int next, bool isVague) =>
        next < tokens.Count && tokens[next].Lower.Length > 2 && Scales.TryGetValue(tokens[next].Lower, out var scale)
            ? new(value * scale, next + 1, IsVague: isVague) : new(value, next, IsVague: isVague);

    private static bool Is(IReadOnlyList<Token> tokens, int i, string word) => i < tokens.Count && tokens[i].Lower == word;

    private static FrozenDictionary<string, double> Map(string pairs) => pairs
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
