namespace Interviewer.Grading;

/// <summary>How strongly a narrative is told.</summary>
/// <param name="Sentences">How well each clean sentence tells any point of it, 0 to 1.</param>
internal sealed record NarrativeStrength(string Id, double Strength, double[] Sentences);
