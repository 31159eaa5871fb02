using System.Text;
using Interviewer.Indexing;
using Interviewer.Indexing.Uploads;

namespace Interviewer.Web;

/// <summary>Takes uploaded notes in and practises on them from then on.</summary>
internal sealed class Uploading(NotesChoice choice, NotesLibrary library, NotesIndexer indexer, TimeProvider clock)
{
    /// <param name="pasted">Notes as text, kept as a file of their own; null or blank for none.</param>
    /// <param name="replace">What was uploaded before goes, unless nothing of the new files could be taken.</param>
    /// <returns>One result per file, in their order; the pasted text last.</returns>
    /// <exception cref="InterviewerException">The notes were named when the program was started.</exception>
    public async Task<IReadOnlyList<UploadResult>> AddAsync(IReadOnlyList<IFormFile> files, string? pasted, bool replace, CancellationToken cancellationToken)
    {
        RefuseGiven();
        var folder = CommonFolder(files);
        var before = choice.Uploads.List();
        var results = new List<UploadResult>();
        foreach (var file in files)
        {
            await using var content = file.OpenReadStream();
            results.Add(await choice.Uploads.AddAsync(file.FileName[folder.Length..], content, cancellationToken));
        }
        if (!string.IsNullOrWhiteSpace(pasted))
        {
            using var content = new MemoryStream(Encoding.UTF8.GetBytes(pasted));
            results.Add(await choice.Uploads.AddAsync($"pasted {clock.GetLocalNow():yyyy-MM-dd HH.mm.ss}.txt", content, cancellationToken));
        }
        var taken = results.Where(result => result.Outcome is not UploadOutcome.Refused).Select(result => result.Name).ToHashSet(StringComparer.Ordinal);
        string[] gone = replace && taken.Count > 0 ? [.. before.Select(old => old.Name).Where(name => !taken.Contains(name))] : [];
        foreach (var name in gone) await choice.Uploads.RemoveAsync(name, cancellationToken);
        if (taken.Count > 0) await ServeAsync(gone, cancellationToken);
        return results;
    }

    /// <param name="names">As listed.</param>
    /// <exception cref="InterviewerException">There is no such file, or the notes were named when the program was started.</exception>
    public async Task RemoveAsync(IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        RefuseGiven();
        foreach (var name in names)
            if (!await choice.Uploads.RemoveAsync(name, cancellationToken)) throw new InterviewerException($"There is no uploaded file '{name}'.");
        await ServeAsync(names, cancellationToken);
    }

    /// <param name="gone">Files that were removed: when this returns, nothing of them is kept.</param>
    private async Task ServeAsync(IReadOnlyList<string> gone, CancellationToken cancellationToken)
    {
        var before = library.Path;
        library.Open(choice.Path);
        if (before != library.Path) await indexer.ForgetAsync(before, cancellationToken);
        await indexer.ForgetAsync(before, gone, cancellationToken);
    }

    private void RefuseGiven()
    {
        if (!choice.TakesUploads)
            throw new InterviewerException($"The notes are read from {choice.Given}, which was named when the program was started; start it without --notes to upload some.");
    }

    /// <summary>The name of the folder that was chosen, with its slash: what lies in it is named from there.</summary>
    private static string CommonFolder(IReadOnlyList<IFormFile> files)
    {
        var first = files.Count > 0 ? files[0].FileName : "";
        var folder = first[..(first.IndexOf('/') + 1)];
        return folder.Length > 1 && files.All(file => file.FileName.StartsWith(folder, StringComparison.Ordinal)) ? folder : "";
    }
}
