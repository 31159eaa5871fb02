using Interviewer.Indexing.Uploads;

namespace Interviewer.Web;

/// <summary>Which notes are practised on: those named at the start, else those uploaded, else the bundled sample notes.</summary>
/// <param name="Given">File or folder named when the program was started; null for none.</param>
/// <param name="Sample">Folder of the bundled sample notes.</param>
internal sealed record NotesChoice(string? Given, UploadedNotes Uploads, string Sample)
{
    public string Path => Given ?? Uploads.Source ?? Sample;

    public bool TakesUploads => Given is null;

    public bool IsSample => Given is null && Uploads.Source is null;

    /// <summary>For the line that says what is served.</summary>
    public string Description => Given ?? (IsSample ? "the bundled sample notes; bring your own in the browser, or with --notes PATH" : "the notes you uploaded");
}
