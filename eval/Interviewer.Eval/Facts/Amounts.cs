using System.Globalization;

namespace Interviewer.Eval.Facts;

/// <summary>How people say a figure, and which other figures a careless one would say. Apart from the product's own reading of numbers.</summary>
internal static class Amounts
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<(double, string), string[]> Equal = new()
    {
        [(6, "months")] = ["half a year", "26 weeks"], [(3, "months")] = ["a quarter of a year", "12 weeks"], [(4, "months")] = ["a third of a year"],
        [(2, "months")] = ["eight weeks"], [(10, "weeks")] = ["two and a half months"], [(8, "weeks")] = ["two months"], [(12, "weeks")] = ["three months"],
        [(6, "weeks")] = ["a month and a half"], [(3, "weeks")] = ["21 days"], [(10, "minutes")] = ["600 seconds"], [(50, "minutes")] = ["nearly an hour"],
        [(4, "hours")] = ["240 minutes"], [(19, "days")] = ["not quite three weeks"], [(22, "hours")] = ["nearly a whole day"], [(5, "months")] = ["twenty weeks or so"],
    };

    private static readonly Dictionary<string, string> OtherUnit = new(StringComparer.Ordinal)
    {
        ["a month"] = "a week", ["a week"] = "a day", ["a day"] = "a week", ["months"] = "years", ["weeks"] = "months", ["days"] = "weeks", ["hours"] = "days",
        ["minutes"] = "hours", ["years"] = "months",
    };

    public static string Say(double value, string unit, bool words)
    {
        var whole = value == Math.Floor(value);
        var number = words && whole && Words((int)value) is { } spelt ? spelt : value.ToString(value >= 1000 ? "#,0" : "0.#", CultureInfo.InvariantCulture);
        return unit switch { "" => number, "%" => words ? $"{number} percent" : $"{number}%", _ => $"{number} {unit}" };
    }

    /// <summary>The same amount in digits, words, rounded, or in another unit.</summary>
    public static IReadOnlyList<string> Truths(double value, string unit) =>
        [Say(value, unit, false), Say(value, unit, true), .. Equal.GetValueOrDefault((value, unit), []), .. Rounded(value, unit)];

    /// <summary>Other amounts by kind of slip, none of them within the tolerance of the notes.</summary>
    public static IEnumerable<(string Mutation, string Text)> Wrong(SwapFact fact, bool words)
    {
        var (value, unit) = (fact.Values[0], fact.Unit);
        if (unit != "%" || value < 40) yield return ("figure up", Say(Nice(value * 2.5), unit, words));
        if (Nice(value / 2.5) >= 2) yield return ("figure down", Say(Nice(value / 2.5), unit, words));
        if (unit != "%") yield return ("magnitude", Say(value * 10, unit, words));
        if (fact.Exact && value <= 20) yield return ("neighbour", Say(value + (value < 7 ? 1 : 4), unit, words));
        if (Swapped(unit) is { } other) yield return ("unit", Say(value, other, words));
    }

    /// <summary>Wrong from-to pairs by kind of slip.</summary>
    public static IEnumerable<(string Mutation, double From, double To, string Unit)> WrongPairs(SwapFact fact)
    {
        var (from, to, unit) = (fact.Values[0], fact.Values[1], fact.Unit);
        yield return ("reversed", to, from, unit);
        yield return fact.Falls ? ("start up", Nice(from * 2.5), to, unit) : ("start down", Nice(from / 2.5), to, unit);
        if (fact.Falls && Nice(to / 3) >= 1 && Nice(to / 3) < to / 1.5) yield return ("end better", from, Nice(to / 3), unit);
        if (!fact.Falls) yield return ("end better", from, Nice(to * 1.6), unit);
        if (Math.Abs(to - from) > to * .6) yield return ("end worse", from, Nice((from + to) / 2), unit);
        if (unit != "%" && Swapped(unit) is { } other) yield return ("unit", from, to, other);
    }

    public static double Nice(double value) => value switch
    {
        >= 1000 => Math.Round(value / 100) * 100,
        >= 100 => Math.Round(value / 10) * 10,
        >= 6 => Math.Round(value),
        _ => value == Math.Floor(value) ? value : Math.Round(value, 1) is var near && near >= 2 ? Math.Round(near) : near,
    };

    private static string? Swapped(string unit) => OtherUnit.Where(pair => unit.EndsWith(pair.Key, StringComparison.Ordinal))
        .Select(pair => unit[..^pair.Key.Length] + pair.Value).FirstOrDefault();

    private static IEnumerable<string> Rounded(double value, string unit)
    {
        if (value < 100) yield break;
        var digit = Math.Pow(10, Math.Floor(Math.Log10(value)));
        var round = Math.Round(value / digit) * digit;
        if (Math.Abs(round - value) / value < .06) yield return $"{(round < value ? "a little over" : "nearly")} {Say(round, unit, false)}";
        yield return $"about {Say(value, unit, false)}";
    }

    private static string? Words(int value) => value switch
    {
        >= 2 and < 20 => Small[value],
        >= 20 and < 100 => value % 10 == 0 ? Tens[value / 10] : $"{Tens[value / 10]}-{Small[value % 10]}",
        _ => null,
    };
}
