using System.Globalization;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>An amount in a form in which two tellings of it can be compared: half a year is six months, eleven a month 132 a year.</summary>
/// <param name="Unit">Time unit of a length or of a rate, singular; null where none was said.</param>
internal readonly record struct Measure(MeasureKind Kind, double Value, string? Unit)
{
    /// <summary>Months and weeks do not divide evenly.</summary>
    private const double OtherUnit = .1;

    /// <summary>Minutes and months are no two tellings of one length.</summary>
    private const double FarApart = 100;

    /// <summary>What a figure of the notes measures; null for a date and for what is no figure.</summary>
    public static (Measure? From, Measure To)? Of(Fact fact)
    {
        var unit = fact.Unit;
        var per = unit?[(unit.LastIndexOf('/') + 1)..];
        switch (fact.Kind)
        {
            case FactKind.Time:
                return TimeSpan.TryParse(fact.Value, CultureInfo.InvariantCulture, out var time) && fact.Value.Contains(':') ? (null, new(MeasureKind.Clock, time.TotalHours, null)) : null;
            case FactKind.Magnitude:
                return NumberWords.At(Tokenizer.Tokenize(fact.Value), 0) is { } size ? (null, new(MeasureKind.Count, size.Value, null)) : null;
            case FactKind.FromTo:
                var kind = unit is "%" ? MeasureKind.Share : unit is null ? MeasureKind.Count : unit.Contains('/') ? MeasureKind.Rate : TimeUnits.Days(unit) is null ? MeasureKind.Count : MeasureKind.Length;
                return fact.Value.Split("->") is [var from, var to] && Number(from) is { } first && Number(to) is { } last
                    ? (new(kind, first, Named(kind, per)), new(kind, last, Named(kind, per))) : null;
            case FactKind.Count or FactKind.Rate or FactKind.Percent or FactKind.Duration:
                var single = fact.Kind switch { FactKind.Count => MeasureKind.Count, FactKind.Percent => MeasureKind.Share, FactKind.Duration => MeasureKind.Length, _ => MeasureKind.Rate };
                return Number(fact.Value) is { } value ? (null, new(single, value, Named(single, per?.Replace("per ", "", StringComparison.Ordinal)))) : null;
            default:
                return null;
        }
    }

    public static (Measure? From, Measure To) Of(Quantity said)
    {
        var kind = said.Kind switch
        {
            QuantityKind.Percent => MeasureKind.Share,
            QuantityKind.Duration => MeasureKind.Length,
            QuantityKind.Rate => MeasureKind.Rate,
            QuantityKind.Time => MeasureKind.Clock,
            QuantityKind.FromTo => said.Unit is "%" ? MeasureKind.Share : said.Per is not null ? MeasureKind.Rate : said.Unit is { } unit && TimeUnits.Days(unit) is not null ? MeasureKind.Length : MeasureKind.Count,
            _ => MeasureKind.Count,
        };
        var named = Named(kind, kind is MeasureKind.Rate ? said.Per : said.Unit);
        return (said.From is { } from ? new(kind, from, named) : null, new(kind, said.Value, named));
    }

    /// <summary>Whether both measure the same thing in units that convert. A rate may be said without its "a month".</summary>
    public bool IsComparable(Measure other) =>
        (Kind == other.Kind || Kind is MeasureKind.Rate && other.Kind is MeasureKind.Count || Kind is MeasureKind.Count && other.Kind is MeasureKind.Rate)
        && (Unit is null || other.Unit is null || Unit == other.Unit || TimeUnits.Days(Unit) is not null && TimeUnits.Days(other.Unit) is not null && !IsFar(Scaled(this), Scaled(other)));

    public bool Agrees(Measure said, double slack)
    {
        if (Kind is MeasureKind.Clock) return Math.Abs(said.Value % 12 - Value % 12) < (slack > 0 ? .6 : .1);
        if (Unit is null || said.Unit is null || Unit == said.Unit) return Near(said.Value, Value, slack);
        return Near(Scaled(said), Scaled(this), Math.Max(slack, OtherUnit));
    }

    /// <summary>Whether a length is more than so many times another.</summary>
    public bool Exceeds(Measure other, double times) => Unit is not null && other.Unit is not null && Scaled(this) > times * Scaled(other);

    private static bool IsFar(double a, double b) => a > b * FarApart || b > a * FarApart;

    private static double Scaled(Measure of) => of.Kind is MeasureKind.Rate ? of.Value / TimeUnits.Days(of.Unit!)!.Value : of.Value * TimeUnits.Days(of.Unit!)!.Value;

    private static string? Named(MeasureKind kind, string? unit) => kind is MeasureKind.Rate or MeasureKind.Length ? unit : null;

    private static bool Near(double said, double noted, double slack) => Math.Abs(said - noted) <= Math.Max(slack * Math.Abs(noted), 1e-6);

    private static double? Number(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
