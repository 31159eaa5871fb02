using System.Text.Json.Serialization;

namespace Interviewer.Notes;

/// <summary>One notes file as read: <paramref name="File"/> is relative to the folder that was opened, or the file's own name.</summary>
public sealed record NoteText(string File, string Text)
{
    /// <summary>Of the bytes of the file, lower-case hexadecimal; null where the text was not read from one.</summary>
    [JsonIgnore]
    public string? Sha256 { get; init; }
}
