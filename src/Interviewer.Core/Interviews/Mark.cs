namespace Interviewer.Interviews;

/// <summary>The user's own bookmark and private note on one moment of an interview.</summary>
/// <param name="Version">Of the event it is about.</param>
/// <param name="Note">Empty when there is none.</param>
public sealed record Mark(int Version, bool Bookmarked, string Note)
{
    /// <summary>Characters a note may hold.</summary>
    public const int MaximumNoteLength = 4_000;
}
