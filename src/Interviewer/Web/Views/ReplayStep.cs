using Interviewer.Interviews;

namespace Interviewer.Web.Views;

/// <summary>One moment of a replay.</summary>
/// <param name="Version">Of the event it shows.</param>
/// <param name="At">Since the start, with pauses taken out.</param>
/// <param name="Role">Style of the step: question, followup, answer, hint, or note.</param>
/// <param name="Text">What was said; null where only the decision speaks.</param>
/// <param name="Decision">Why it happened, how it was graded, what it cost: terms with what there is to say on them.</param>
/// <param name="Card">The feedback, at the moment it was ready; null elsewhere.</param>
/// <param name="Mark">The user's own; null when there is none.</param>
internal sealed record ReplayStep(
    int Version,
    TimeSpan At,
    string Role,
    string Label,
    string? Text,
    IReadOnlyList<(string Term, string Detail)> Decision,
    FeedbackCard? Card,
    Mark? Mark)
{
    /// <summary>Scores below this are worth another look.</summary>
    private const double Low = 3;

    public bool IsLow => Card?.Evaluation.Score < Low;
}
