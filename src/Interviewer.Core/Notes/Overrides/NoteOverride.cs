namespace Interviewer.Notes.Overrides;

/// <summary>One correction by the user.</summary>
/// <param name="File">The notes file it is for.</param>
/// <param name="At">Its line in the file of corrections.</param>
/// <param name="Match">Text of the item or heading, with or without its Markdown.</param>
/// <param name="Line">Which of several that read alike is meant: the nearest to this line.</param>
/// <param name="Of">Text of the question or group that the item belongs to.</param>
internal sealed record NoteOverride(string File, int At, string Match, int? Line, BulletRole? Role, string? Of, SectionKind? Kind, bool Ignore)
{
    public bool IsForItem => Role is not null || Of is not null;
}
