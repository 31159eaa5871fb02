namespace Interviewer.Notes;

/// <summary>Markdown to what the user knows. Pure: equal input gives an equal outline.</summary>
public static class NotesParser
{
    /// <summary>Understands every file; what cannot be understood becomes a problem with its place, never an exception.</summary>
    public static NotesOutline Parse(IReadOnlyList<NoteText> files) => throw new NotImplementedException();
}
