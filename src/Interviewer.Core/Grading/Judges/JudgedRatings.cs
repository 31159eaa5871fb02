namespace Interviewer.Grading.Judges;

/// <summary>The dimensions that a model rates, 1 to 5; null where it gave no verified sentence for a high rating. Coverage is always computed.</summary>
internal sealed record JudgedRatings(int? Relevance, int? Structure, int? Specificity, int? Ownership, int? Reflection)
{
    public static readonly JudgedRatings None = new(null, null, null, null, null);

    /// <summary>The ratings by rules, with these in their place where there are any.</summary>
    public Dimensions Over(Dimensions rules) => new(
        Relevance ?? rules.Relevance, rules.Coverage, Structure ?? rules.Structure,
        Specificity ?? rules.Specificity, Ownership ?? rules.Ownership, Reflection ?? rules.Reflection);
}
