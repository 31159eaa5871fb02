using Interviewer.Grading;
using Spectre.Console;

namespace Interviewer.Terminal;

/// <summary>
/// The few styles of the terminal. Every colour stands beside a sign and a word, so nothing is lost without it. Only the sixteen
/// colours that follow the terminal's own theme are used: they can be read on dark and on light.
/// </summary>
internal static class Palette
{
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Soft = new(Color.Grey);
    public static readonly Style Accent = new(Color.Teal);
    public static readonly Style Good = new(Color.Green);
    public static readonly Style Middling = new(Color.Olive);
    public static readonly Style Bad = new(Color.Maroon);

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
