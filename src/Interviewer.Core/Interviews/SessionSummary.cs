namespace Interviewer.Interviews;

/// <summary>One line of the history.</summary>
/// <param name="State">"running", "paused" or "ended".</param>
/// <param name="Questions">Planned questions.</param>
/// <param name="Answered">Questions with at least one answer.</param>
/// <param name="Score">Mean over the completed questions, last attempts; null before the first.</param>
public sealed record SessionSummary(
    string Id,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    string State,
    string Notes,
    InterviewMode Mode,
    int Questions,
    int Answered,
    double? Score,
    string Engine);
