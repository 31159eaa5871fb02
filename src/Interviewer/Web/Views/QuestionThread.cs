using Interviewer.Interviews;

namespace Interviewer.Web.Views;

/// <summary>One attempt at one question with everything said on it, in order.</summary>
/// <param name="Asides">Why plain wordings were used where a model was to speak.</param>
internal sealed record QuestionThread(QuestionAttempt Attempt, DateTimeOffset AskedAt, List<Utterance> Said, List<string> Asides);
