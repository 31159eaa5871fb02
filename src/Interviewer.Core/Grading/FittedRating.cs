namespace Interviewer.Grading;

/// <summary>
/// A rating as 1 plus what an answer shows. Weights are never negative, so that showing more never costs anything; none of them is for
/// length. Fitted to the labelled answers by <c>ratings</c> of the evaluation (ridge regression, weights at least 0), which also tells how the ratings
/// do on notes they were not fitted to. The features are those of <see cref="RatingEvidence"/>, in its order.
/// </summary>
/// <param name="Weights">What each feature adds when it is fully shown.</param>
internal sealed record FittedRating(IReadOnlyList<double> Weights)
{
    public static readonly FittedRating Coverage = new([1.91, 1.45, 1.49]);
    public static readonly FittedRating Structure = new([1.78, 1.88, .72, .27]);
    public static readonly FittedRating Specificity = new([.52, .56, .77, .95, .17, .87, .12]);
    public static readonly FittedRating Ownership = new([1.77, .96, .94, 0, .58]);
    public static readonly FittedRating Reflection = new([1.15, .42, .23, 1.03, .81, 1]);

    /// <param name="features">Each 0 to 1.</param>
    /// <returns>1 to 5.</returns>
    public double Of(IReadOnlyList<double> features) => Math.Min(5, 1 + features.Zip(Weights, (feature, weight) => feature * weight).Sum());
}
