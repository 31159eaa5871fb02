namespace Interviewer.Notes;

/// <summary>Words of the user's trade that say the same, kept as one more text beside the notes: a group a line, members separated by commas.</summary>
internal static class OwnSynonyms
{
    /// <summary>Beside the notes file, or in the folder.</summary>
    public const string FileName = "synonyms.txt";

    public static bool Is(NoteText file) => file.File == FileName;

    public static string Of(IReadOnlyList<NoteText> files) => files.FirstOrDefault(Is)?.Text ?? "";
}
