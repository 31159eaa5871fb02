namespace Interviewer.Web.Api;

/// <param name="TurnId">The client's own id for this answer, at most 100 characters.</param>
/// <param name="Text">At most 50,000 characters.</param>
/// <param name="ElapsedMs">Milliseconds from reading the question to sending, when measured.</param>
internal sealed record AnswerRequest(string? TurnId, string? Text, long? ElapsedMs = null);
