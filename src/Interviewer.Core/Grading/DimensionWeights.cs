using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// What each dimension adds to the overall. Near-equal by intent: research finds no gain from finer weights, and the gates matter
/// more. Only proportions count: <see cref="Mean"/> divides by their sum, so that five on every dimension is a five.
/// </summary>
internal sealed record DimensionWeights(
    double Relevance, double Coverage, double Structure, double Specificity, double Ownership, double Reflection)
{
    private static readonly DimensionWeights Full = new(.10, .30, .15, .15, .15, .15);
    private static readonly DimensionWeights Light = new(.10, .40, .10, .15, .10, .10);
    private static readonly DimensionWeights None = new(.15, .65, 0, .20, 0, 0);

    public static DimensionWeights For(StarExpectation expected) => expected switch
    {
        StarExpectation.Full => Full,
        StarExpectation.Light => Light,
        StarExpectation.None => None,
        _ => throw new InvalidOperationException($"Unknown expectation {expected}."),
    };

    /// <summary>The weighted mean of the ratings, 1 to 5.</summary>
    public double Mean(Dimensions of) =>
        (Relevance * of.Relevance + Coverage * of.Coverage + Structure * of.Structure
            + Specificity * of.Specificity + Ownership * of.Ownership + Reflection * of.Reflection)
        / (Relevance + Coverage + Structure + Specificity + Ownership + Reflection);
}
