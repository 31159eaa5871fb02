using System.Runtime.CompilerServices;
using Interviewer.Notes;

namespace Interviewer.Indexing;

/// <summary>The notes as they were at one moment.</summary>
/// <param name="Name">For people: the file or folder name.</param>
/// <param name="Path">Where they came from; null when they are read back from storage.</param>
/// <param name="Hash">SHA-256, lower-case hexadecimal, over file names and the hashes of their texts in order.</param>
/// <param name="Problems">Files that could not be read, each with one sentence.</param>
public sealed record NotesSnapshot(
    string Name,
    string? Path,
    string Hash,
    IReadOnlyList<NoteText> Files,
    IReadOnlyList<NoteProblem> Problems)
{
    private static readonly ConditionalWeakTable<IReadOnlyList<NoteText>, Lazy<NotesOutline>> Outlines = [];

    /// <summary>What was understood from the files: worked out when it is first asked for, and then the same for the index and for interviews.</summary>
    public NotesOutline Outline => Outlines.GetValue(Files, static files => new(() => NotesParser.Parse(files))).Value;

    /// <summary>The notes without the user's corrections and synonyms, which are the last of the files if there are any.</summary>
    internal IReadOnlyList<NoteText> Markdown => [.. Files.Where(file => !BesideNotes.Is(file))];
}
