using Interviewer.Indexing.Uploads;
using Interviewer.Web.Api;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages;

/// <summary>Uploads notes, lists what was uploaded, removes it.</summary>
[RequestSizeLimit(UploadsApi.MaximumRequestBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadsApi.MaximumRequestBytes)]
internal sealed class NotesFilesModel(NotesChoice choice, Uploading uploading) : PageModel
{
    public NotesChoice Choice => choice;

    public IReadOnlyList<UploadedFile> Files => choice.Uploads.List();

    public IReadOnlyList<UploadResult> Results { get; private set; } = [];

    public string? Problem { get; private set; }

    public async Task OnPostAsync(IFormFileCollection files, string? pasted, bool replace, CancellationToken cancellationToken)
    {
        // A file field that was left empty is sent as a file without a name.
        IFormFile[] named = [.. files.Where(file => file.FileName.Length > 0)];
        if (named.Length == 0 && string.IsNullOrWhiteSpace(pasted)) Problem = "No file was chosen and no text pasted.";
        else Results = await uploading.AddAsync(named, pasted, replace, cancellationToken);
    }

    public async Task<IActionResult> OnPostRemoveAsync(string[] names, bool all, CancellationToken cancellationToken)
    {
        if (all) names = [.. Files.Select(file => file.Name)];
        if (names.Length > 0) await uploading.RemoveAsync(names, cancellationToken);
        return Redirect("/notes/files");
    }
}
