namespace Interviewer.Notes;

/// <summary>A list item of a questions section and how it was understood.</summary>
/// <param name="Of">Line of what it belongs to: the question of a probe or hint, the group of a sub-question.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Reason">The rule that decided, in words for the user.</param>
public sealed record Bullet(string File, int Line, BulletRole Role, int? Of, double Confidence, string Reason);
