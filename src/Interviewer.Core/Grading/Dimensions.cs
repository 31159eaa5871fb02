namespace Interviewer.Grading;

/// <summary>The six ratings, each 1 to 5, anchored in words; the overall is computed from them, never judged.</summary>
public sealed record Dimensions(
    double Relevance, double Coverage, double Structure, double Specificity, double Ownership, double Reflection);
