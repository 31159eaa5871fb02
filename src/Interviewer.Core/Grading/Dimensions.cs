namespace Interviewer.Grading;

/// <summary>The six ratings, each 1 to 5, anchored in words; the overall is computed from them, never judged.</summary>
public sealed record Dimensions(
    double Relevance, double Coverage, double Structure, double Specificity, double Ownership, double Reflection)
{
    /// <summary>To one decimal, as shown.</summary>
    internal Dimensions Rounded() => new(
        Round(Relevance), Round(Coverage), Round(Structure), Round(Specificity), Round(Ownership), Round(Reflection));

    private static double Round(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
