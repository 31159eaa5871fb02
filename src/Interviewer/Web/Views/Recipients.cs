using Interviewer.Models;

namespace Interviewer.Web.Views;

/// <summary>Who receives what is written, in a sentence that stands on every page.</summary>
internal static class Recipients
{
    public static string Of(ModelClients models)
    {
        try
        {
            return Sentence(models);
        }
        catch (InterviewerException e)
        {
            return $"The language models cannot be used. {e.Message}";
        }
    }

    /// <summary>Whether anybody receives what is written.</summary>
    public static bool Any(ModelClients models) => HasVoice(models) || Has(models, ModelRole.Grader);

    /// <summary>Whether a language model words what is said.</summary>
    public static bool HasVoice(ModelClients models) => Has(models, ModelRole.Interviewer);

    private static bool Has(ModelClients models, ModelRole role)
    {
        try
        {
            return models.Settings(role) is not null;
        }
        catch (InterviewerException)
        {
            return false;
        }
    }

    private static string Sentence(ModelClients models) => (models.Settings(ModelRole.Interviewer), models.Settings(ModelRole.Grader)) switch
    {
        (null, null) => "Graded by rules on this machine. Nothing you write leaves it.",
        ({ } voice, null) => $"Questions are worded by {voice.Recipient}, which receives what you write. Graded by rules.",
        (null, { } judge) => $"Graded by {judge.Recipient}, which receives what you write.",
        ({ } voice, { } judge) when voice.Recipient == judge.Recipient => $"Worded and graded by {judge.Recipient}, which receives what you write.",
        ({ } voice, { } judge) => $"Worded by {voice.Recipient} and graded by {judge.Recipient}; both receive what you write.",
    };
}
