namespace Interviewer.Grading;

/// <summary>The computed result: 1 to 5, and the same before rounding to a whole number.</summary>
internal sealed record Headline(int Overall, double Score);
