using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>A criterion as it applies to one question.</summary>
/// <param name="Narrative">Applies only when the answer uses this narrative; null applies always.</param>
public sealed record RubricCriterion(Criterion Criterion, string? Narrative, Importance Importance)
{
    public double Weight => Importance switch
    {
        Importance.Core => 2,
        Importance.Supporting => 1,
        Importance.Bonus => .5,
        _ => throw new InvalidOperationException($"Unknown importance {Importance}."),
    };
}
