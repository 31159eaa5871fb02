namespace Interviewer.Indexing;

/// <summary>Reads a notes file, or every Markdown file below a folder, into a snapshot.</summary>
public static class NotesReader
{
    /// <exception cref="InterviewerException">Nothing at the path, or no Markdown below it.</exception>
    public static Task<NotesSnapshot> ReadAsync(string path, CancellationToken cancellationToken) => throw new NotImplementedException();
}
