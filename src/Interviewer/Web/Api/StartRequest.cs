using Interviewer.Interviews;

namespace Interviewer.Web.Api;

/// <summary>What a new interview should be like; what is left out takes the default of <see cref="StartOptions"/>.</summary>
/// <param name="Minutes">In place of the number of questions: as many as fit.</param>
internal sealed record StartRequest(
    int? Questions = null, int? Minutes = null, InterviewMode? Mode = null, string? Focus = null, int? Seed = null, InterviewStyle? Style = null);
