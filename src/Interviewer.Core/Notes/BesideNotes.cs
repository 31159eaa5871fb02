using Interviewer.Notes.Overrides;

namespace Interviewer.Notes;

/// <summary>Files that lie beside the notes file, or in the folder, and are read with the notes without being notes.</summary>
internal static class BesideNotes
{
    /// <summary>Words of the user's trade that say the same: a group a line, members separated by commas.</summary>
    public const string Synonyms = "synonyms.txt";

    public static readonly IReadOnlyList<string> Names = [NoteOverrides.FileName, Synonyms];

    public static bool Is(NoteText file) => Names.Contains(file.File);
}
