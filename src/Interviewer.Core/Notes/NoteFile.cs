namespace Interviewer.Notes;

/// <param name="File">Relative to the folder that was opened, or the file's own name.</param>
/// <param name="Sha256">Lower-case hexadecimal, over the bytes of the file; of a text that was not read from one, over its UTF-8.</param>
/// <param name="Lines">Number of lines.</param>
public sealed record NoteFile(string File, string Sha256, int Lines)
{
    /// <summary>As they stand in the file, whatever was made of them; none when it could not be read.</summary>
    internal IReadOnlyList<NoteHeading> Headings { get; init; } = [];
}
