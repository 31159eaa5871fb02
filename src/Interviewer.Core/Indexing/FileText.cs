using Interviewer.Notes;

namespace Interviewer.Indexing;

/// <summary>A text as it was read from a file.</summary>
/// <param name="Text">Without byte-order mark.</param>
/// <param name="Sha256">Of the bytes of the file, lower-case hexadecimal.</param>
internal sealed record FileText(string Text, string Sha256)
{
    public NoteText Named(string file) => new(file, Text) { Sha256 = Sha256 };
}
