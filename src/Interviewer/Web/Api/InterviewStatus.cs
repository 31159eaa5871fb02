using Interviewer.Interviews;
using Interviewer.Web.Views;

namespace Interviewer.Web.Api;

/// <summary>Where an interview stands and what it waits for.</summary>
/// <param name="Version">Of the last event.</param>
/// <param name="Prompt">The words that wait for an answer; null when none is expected.</param>
/// <param name="Feedback">Whether the feedback on the question in hand may be shown.</param>
internal sealed record InterviewStatus(
    string Id,
    int Version,
    SessionState State,
    InterviewMode Mode,
    string Notes,
    string Engine,
    int Questions,
    int Number,
    int Attempt,
    string? Prompt,
    bool Feedback,
    double? Score)
{
    public static InterviewStatus Of(Interview interview)
    {
        var session = interview.Session;
        return new(
            interview.Id,
            interview.Events.Count,
            session.State,
            session.Setup.Mode,
            session.Setup.Notes,
            session.Setup.Engine,
            session.Setup.Plan.Count,
            session.Number,
            session.Attempt,
            session.Prompt,
            session.Attempts is [.., var last] && session.MayShowFeedback(last),
            session.Setup.Mode is InterviewMode.Practice || session.State is SessionState.Ended ? session.Score : null);
    }
}
