namespace Interviewer.Web.Views;

/// <summary>Something said after the question: an answer, a follow-up, or a hint from the notes.</summary>
internal sealed record Utterance(Speaker By, string Text, DateTimeOffset At);
