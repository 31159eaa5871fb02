namespace Interviewer.Web.Views;

/// <param name="Status">In words, for a row without a card.</param>
/// <param name="Tries">Attempts at this question.</param>
/// <param name="Card">Null when the question has no feedback to show.</param>
internal sealed record ReportRow(int Number, string Question, string Status, int Tries, FeedbackCard? Card);
