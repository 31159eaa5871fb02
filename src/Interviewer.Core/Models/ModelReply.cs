namespace Interviewer.Models;

/// <summary>What a model replied to a prompt.</summary>
/// <param name="Model">As the provider names it, or as configured.</param>
public sealed record ModelReply(string Text, string Model, ModelUsage Usage);
