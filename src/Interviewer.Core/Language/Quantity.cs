namespace Interviewer.Language;

/// <summary>A figure said in a text: "twenty-five", "~2,000 users per day", "from 13 a month to 3", "9am", "millions of meters".</summary>
/// <param name="Value">The number; percent as 0 to 100; a clock time in hours after midnight; the later value of a from-to pair.</param>
/// <param name="From">The earlier value of a from-to pair; null otherwise.</param>
/// <param name="Unit">Singular time unit of a duration ("month"), "%" of a from-to pair in percent, a currency sign or "money"; null otherwise.</param>
/// <param name="Per">Singular time unit of a rate ("day"); null otherwise.</param>
/// <param name="Approximate">Said with ~, about, roughly, almost, over, or so.</param>
/// <param name="Start">Offset of the figure's first character in the raw text, hedges left out.</param>
/// <param name="Length">Characters up to the end of its unit or rate.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token, unit and rate included.</param>
/// <param name="Heads">Stems of the nouns directly counted: "3 senior engineers" gives senior, engin; <see cref="AnyMoney"/> for an amount of money.</param>
/// <param name="Nearby">Stems of the other content words of its clause, at most six tokens away.</param>
internal sealed record Quantity(
    QuantityKind Kind,
    double Value,
    double? From,
    string? Unit,
    string? Per,
    bool Approximate,
    int Start,
    int Length,
    int First,
    int Last,
    IReadOnlyList<string> Heads,
    IReadOnlyList<string> Nearby)
{
    /// <summary>What an amount of money counts, whatever it is called and in whatever currency.</summary>
    public const string AnyMoney = "¤";

    /// <summary>How many there are of which it counts some: 14 in "5 of the 14 nurses"; null where that is not said.</summary>
    public double? Whole { get; init; }

    /// <summary>The two figures it may be instead: 65,000 and 3 weeks for "sixty-five thousand and three weeks"; empty where it can only be one.</summary>
    public IReadOnlyList<Quantity> Apart { get; init; } = [];
}
