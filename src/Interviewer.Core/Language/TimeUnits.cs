namespace Interviewer.Language;

/// <summary>Units of time, in singular, and what they come to.</summary>
internal static class TimeUnits
{
    /// <summary>The singular unit that a word names; null when it names none.</summary>
    public static string? Singular(string lower) => lower switch
    {
        "millisecond" or "milliseconds" => "millisecond",
        "second" or "seconds" or "sec" or "secs" => "second",
        "minute" or "minutes" or "min" or "mins" => "minute",
        "hour" or "hours" or "hr" or "hrs" => "hour",
        "day" or "days" => "day",
        "night" or "nights" => "night",
        "week" or "weeks" or "wk" or "wks" => "week",
        "fortnight" or "fortnights" => "fortnight",
        "sprint" or "sprints" => "sprint",
        "month" or "months" or "mth" or "mths" => "month",
        "quarter" or "quarters" or "qtr" or "qtrs" => "quarter",
        "year" or "years" or "yr" or "yrs" => "year",
        "decade" or "decades" => "decade",
        _ => null,
    };

    /// <summary>The unit of a sign, which is one only behind digits or a slash: "400ms", "3y", "14 mo", "65 km/h".</summary>
    public static string? OfSign(string lower) => lower switch
    {
        "ms" => "millisecond",
        "s" => "second",
        "h" => "hour",
        "mo" or "mos" => "month",
        "y" => "year",
        _ => null,
    };

    /// <summary>The unit of an adverb of rate: "daily" is "day".</summary>
    public static string? OfAdverb(string lower) => lower switch
    {
        "hourly" => "hour",
        "daily" => "day",
        "nightly" => "night",
        "weekly" => "week",
        "fortnightly" => "fortnight",
        "monthly" => "month",
        "quarterly" => "quarter",
        "yearly" or "annually" => "year",
        _ => null,
    };

    /// <summary>Length in days; null for units without a fixed length.</summary>
    public static double? Days(string unit) => unit switch
    {
        "millisecond" => 1 / 86400000.0,
        "second" => 1 / 86400.0,
        "minute" => 1 / 1440.0,
        "hour" => 1 / 24.0,
        "day" or "night" => 1,
        "week" => 7,
        "fortnight" => 14,
        "month" => 30.4,
        "quarter" => 91.3,
        "year" => 365,
        "decade" => 3650,
        _ => null,
    };
}
