using Interviewer.Interviews;

namespace Interviewer.Web.Api;

/// <summary>What a new interview should be like; what is left out takes the default of <see cref="StartOptions"/>.</summary>
internal sealed record StartRequest(int? Questions, InterviewMode? Mode, string? Focus, int? Seed);
