using Interviewer.Grading;
using Spectre.Console;

namespace Interviewer.Terminal;

/// <summary>The few styles of the terminal. Every colour stands beside a sign and a word, so nothing is lost without it.</summary>
internal static class Palette
{
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Soft = new(Color.Grey);
    public static readonly Style Accent = new(Color.SteelBlue1);
    public static readonly Style Quote = new(Color.LightSkyBlue1);
    public static readonly Style Good = new(Color.Green);
    public static readonly Style Middling = new(Color.Yellow);
    public static readonly Style Bad = new(Color.Red);

    public static (string Mark, string Word, Style Style) Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => ("✓", "said", Good),
        Verdict.Partial => ("◐", "partly", Middling),
        Verdict.Missed => ("○", "missed", Soft),
        Verdict.Contradicted => ("✗", "contradicted", Bad),
        _ => throw new InvalidOperationException($"Unknown verdict {verdict}."),
    };

    /// <param name="score">1 to 5.</param>
    public static Style OfScore(double score) => score switch { >= 3.5 => Good, >= 2.5 => Middling, _ => Bad };
}
