namespace Interviewer.Models;

/// <summary>What came back from a role's model.</summary>
/// <param name="Reply">In words for people.</param>
public sealed record ModelCheckResult(RoleSettings Settings, string Reply, TimeSpan Took);
