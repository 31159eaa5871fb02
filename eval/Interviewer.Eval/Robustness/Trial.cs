namespace Interviewer.Eval.Robustness;

/// <summary>One changed answer under one property.</summary>
/// <param name="Found">A change of the score, or 1 for a fault and 0 for none.</param>
/// <param name="Fault">What went wrong, for whoever works on the grader; null when nothing did.</param>
internal sealed record Trial(Property Property, double Found, string? Fault = null)
{
    public static Trial Of(Property property, string? fault) => new(property, fault is null ? 0 : 1, fault);
}
