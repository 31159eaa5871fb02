using Interviewer.Models;

namespace Interviewer.Web.Views;

/// <summary>Who receives what is written, in a sentence that stands on every page.</summary>
internal static class Recipients
{
    /// <exception cref="InterviewerException">A model's settings are incomplete.</exception>
    public static string Of(ModelClients models) => (models.Settings(ModelRole.Interviewer), models.Settings(ModelRole.Grader)) switch
    {
        (null, null) => "Graded by rules on this machine. Nothing you write leaves it.",
        ({ } voice, null) => $"Questions are worded by {voice.Recipient}, which receives what you write. Graded by rules.",
        (null, { } judge) => $"Graded by {judge.Recipient}, which receives what you write.",
        ({ } voice, { } judge) when voice.Recipient == judge.Recipient => $"Worded and graded by {judge.Recipient}, which receives what you write.",
        ({ } voice, { } judge) => $"Worded by {voice.Recipient} and graded by {judge.Recipient}; both receive what you write.",
    };
}
