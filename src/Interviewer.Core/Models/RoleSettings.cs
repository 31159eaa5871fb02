namespace Interviewer.Models;

/// <summary>A role's settings with everything filled in.</summary>
/// <param name="Endpoint">Absolute http or https address.</param>
/// <param name="Timeout">Of one call, retries included.</param>
/// <param name="InputPrice">Per million tokens; null when unknown, and then no cost is shown.</param>
public sealed record RoleSettings(
    ModelRole Role,
    ModelProvider Provider,
    Uri Endpoint,
    string? Key,
    string Model,
    float Temperature,
    int MaxOutputTokens,
    int ContextTokens,
    int? Dimensions,
    TimeSpan Timeout,
    decimal? InputPrice,
    decimal? OutputPrice)
{
    /// <summary>Who receives text, for people: "gpt-4.1-mini at api.openai.com".</summary>
    public string Recipient => $"{Model} at {Endpoint.Host}";

    /// <summary>Never the key: settings end up in messages and logs.</summary>
    public override string ToString() => $"{Role}: {Provider}, {Recipient}";
}
