namespace Interviewer.Notes.Overrides;

/// <summary>One entry of the file of corrections, as it is written there.</summary>
/// <param name="Match">Text of the item or heading.</param>
/// <param name="Line">Which of several that read alike is meant: the nearest to this line.</param>
/// <param name="Of">Text of the question or group that the item belongs to.</param>
public sealed record NoteCorrection(string? Match, int? Line, BulletRole? Role = null, string? Of = null, HeadingKind? Kind = null, bool Ignore = false);
