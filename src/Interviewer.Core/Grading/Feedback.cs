namespace Interviewer.Grading;

/// <summary>Feed-up, feed-back, feed-forward in at most 150 words.</summary>
/// <param name="Check">Figures to verify: contradicted or not in the notes.</param>
/// <param name="Next">The one next action.</param>
public sealed record Feedback(
    string Goal,
    IReadOnlyList<FeedbackPoint> Worked,
    IReadOnlyList<FeedbackPoint> Missing,
    IReadOnlyList<string> Check,
    string Next);
