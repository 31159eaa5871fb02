namespace Interviewer.Storage;

/// <summary>A notes file as it stands in the index.</summary>
public sealed class NoteFileRow
{
    public required string OwnerId { get; init; }

    /// <summary>Where the notes come from: the path of the file or folder that was opened.</summary>
    public required string Source { get; init; }

    /// <summary>Relative to the source.</summary>
    public required string File { get; init; }

    /// <summary>Hash over everything that the file's chunks say; equal means that there is nothing to do.</summary>
    public required string Hash { get; set; }
}
