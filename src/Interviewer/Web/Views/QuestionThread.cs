using Interviewer.Interviews;

namespace Interviewer.Web.Views;

/// <summary>One attempt at one question with everything said on it, in order.</summary>
internal sealed record QuestionThread(QuestionAttempt Attempt, DateTimeOffset AskedAt, List<Utterance> Said);
