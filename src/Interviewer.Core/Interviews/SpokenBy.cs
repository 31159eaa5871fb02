using Interviewer.Models;

namespace Interviewer.Interviews;

/// <summary>Where words of the interviewer come from.</summary>
/// <param name="Model">The model that worded them; null when the plain wording was used in its place.</param>
/// <param name="PromptHash">Content hash of the prompt that worded them.</param>
/// <param name="Fallback">One sentence why the plain wording was used; null when it was not.</param>
public sealed record SpokenBy(string? Model, string PromptHash, ModelUsage Usage, string? Fallback);
