namespace Interviewer.Grading;

internal static class Verdicts
{
    /// <summary>How much of a point it credits: 2 met, 1 in part, 0 missed; what is contradicted is not told.</summary>
    public static int Level(this Verdict verdict) => verdict switch { Verdict.Met => 2, Verdict.Partial => 1, _ => 0 };
}
