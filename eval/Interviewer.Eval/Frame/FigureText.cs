using System.Globalization;

namespace Interviewer.Eval.Frame;

/// <summary>How figures are written, alike on the console, in the report and in Markdown.</summary>
internal static class FigureText
{
    public static string Number(double? value) => value is not { } number ? "–"
        : number.ToString(Math.Abs(number) >= 100 || number == Math.Floor(number) && Math.Abs(number) > 1 ? "0" : Math.Abs(number) >= 10 ? "0.0" : "0.000", CultureInfo.InvariantCulture);

    public static string Ends(Interval? interval) => interval is { } ends ? $"{Number(ends.Low)} to {Number(ends.High)}" : "";

    public static string Mark(bool? met) => met switch { true => "✓", false => "✗", null => "" };
}
