using Interviewer.Interviews;

namespace Interviewer.Web.Views;

/// <summary>When feedback may be seen: in practice as soon as a question is over, in a real interview at its end.</summary>
internal static class FeedbackRule
{
    public static bool MayShowFeedback(this InterviewSession session, QuestionAttempt attempt) =>
        attempt is { Closed: true, Final: not null } && (session.Setup.Mode is InterviewMode.Practice || session.State is SessionState.Ended);
}
