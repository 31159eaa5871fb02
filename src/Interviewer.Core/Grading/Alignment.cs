namespace Interviewer.Grading;

/// <summary>The stretch of clean sentences that carries a documented point best.</summary>
/// <param name="Score">0 to 1, weight of the point's stems found there.</param>
/// <param name="First">Index of the first sentence among the clean ones.</param>
internal readonly record struct Alignment(double Score, int First, int Count)
{
    public static readonly Alignment None = new(0, 0, 0);
}
