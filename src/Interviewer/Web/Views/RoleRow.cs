using Interviewer.Models;

namespace Interviewer.Web.Views;

/// <summary>How one role is served. Never its key, only whether there is one.</summary>
/// <param name="Settings">Null when rules do its work, or when they are incomplete.</param>
/// <param name="Problem">What is missing; null when nothing is.</param>
internal sealed record RoleRow(ModelRole Role, RoleSettings? Settings, string? Problem)
{
    public string Does => Role switch
    {
        ModelRole.Interviewer => "words questions and follow-ups",
        ModelRole.Grader => "judges answers against your points",
        _ => "turns passages into vectors for search",
    };

    public string Without => Role switch
    {
        ModelRole.Interviewer => "Your own wordings and plain follow-ups are used.",
        ModelRole.Grader => "Answers are graded by rules on this machine.",
        _ => "Passages are found by their words.",
    };

    /// <summary>The environment variables that give it a model.</summary>
    public IReadOnlyList<string> Names => Role is ModelRole.Embedder ? ["Models__Embedder__Model"] : ["Models__Provider", "Models__Model"];

    public string Key => Settings switch
    {
        { Key: not null } => "is set",
        { Provider: ModelProvider.AzureOpenAI } => "none; the signed-in Entra identity is used",
        _ => "none",
    };

    public static IReadOnlyList<RoleRow> All(ModelClients models) => [.. Enum.GetValues<ModelRole>().Select(role =>
    {
        try
        {
            return new RoleRow(role, models.Settings(role), null);
        }
        catch (InterviewerException e)
        {
            return new RoleRow(role, null, e.Message);
        }
    })];
}
