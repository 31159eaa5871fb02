using Interviewer.Notes;
using Interviewer.Storage;

namespace Interviewer.Indexing.Uploads;

/// <summary>
/// Notes that were handed over rather than pointed at: plain files in one folder of the data folder, read like any other notes, so that
/// nothing has to be registered and a backup of the data folder holds them. No name leads out of that folder.
/// </summary>
public sealed class UploadedNotes(DataFolder data)
{
    /// <summary>Of one file.</summary>
    public const long MaximumBytes = NoteFileReader.MaximumBytes;

    /// <summary>Files that one person's notes may have.</summary>
    public const int MaximumFiles = 2_000;

    private readonly SemaphoreSlim writing = new(1);

    public string Folder { get; } = Path.Combine(data.Path, "notes");

    /// <summary>What to read: the file when there is just one, so that it goes by its own name, else the folder; null when there is none.</summary>
    public string? Source => Notes().Take(2).ToList() switch
    {
        [] => null,
        [var one] => one,
        _ => Folder,
    };

    /// <summary>In the order of their names, corrections and synonyms included.</summary>
    public IReadOnlyList<UploadedFile> List() => [.. Files()
        .Select(path => new FileInfo(path))
        .Select(file => new UploadedFile(NameOf(file.FullName), file.Length, file.LastWriteTimeUtc))
        .OrderBy(file => file.Name, StringComparer.Ordinal)];

    /// <summary>Checks a file and puts it in the place of the one of the same name; one that cannot be taken changes nothing.</summary>
    /// <param name="name">As the browser sent it: a file name, or a path below the folder that was chosen.</param>
    public async Task<UploadResult> AddAsync(string name, Stream content, CancellationToken cancellationToken)
    {
        if (UploadName.Parse(name, out var problem) is not { } parts) return new(name, UploadOutcome.Refused, problem);
        using var bytes = new MemoryStream();
        try
        {
            await CopyAsync(content, bytes, cancellationToken);
            if (string.IsNullOrWhiteSpace(NoteFileReader.Text(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)))) return new(name, UploadOutcome.Refused, "is empty");
            return await WriteAsync(parts, bytes, cancellationToken);
        }
        catch (Exception e) when (NoteFileReader.Reason(e) is { } reason)
        {
            return new(name, UploadOutcome.Refused, reason);
        }
    }

    /// <summary>False when there is no such file.</summary>
    public async Task<bool> RemoveAsync(string name, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            // Only what the list shows, letter by letter, so that no name reaches anything else.
            if (Files().FirstOrDefault(path => NameOf(path) == name) is not { } found) return false;
            File.Delete(found);
            for (var folder = Path.GetDirectoryName(found)!; folder.Length > Folder.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
                Directory.Delete(folder);
            return true;
        }
        finally
        {
            writing.Release();
        }
    }

    private async Task<UploadResult> WriteAsync(string[] parts, MemoryStream bytes, CancellationToken cancellationToken)
    {
        var name = string.Join('/', parts);
        var path = Path.GetFullPath(Path.Combine([Folder, .. parts]));
        // The name was checked part by part; should a file system read it otherwise, nothing is written.
        if (!path.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return new(name, UploadOutcome.Refused, "has a name that leads out of the notes");
        await writing.WaitAsync(cancellationToken);
        try
        {
            var replaced = File.Exists(path);
            if (!replaced && Files().Take(MaximumFiles).Count() == MaximumFiles)
                return new(name, UploadOutcome.Refused, $"is one too many: {MaximumFiles:N0} files are kept at most");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // A name that no reader of notes takes up, then one step: whoever reads meanwhile sees the old file or the new one.
            var draft = Path.Combine(Path.GetDirectoryName(path)!, $".{Guid.NewGuid():N}");
            await File.WriteAllBytesAsync(draft, bytes.ToArray(), cancellationToken);
            File.Move(draft, path, overwrite: true);
            return new(name, replaced ? UploadOutcome.Replaced : UploadOutcome.Added, null);
        }
        finally
        {
            writing.Release();
        }
    }

    private static async Task CopyAsync(Stream content, MemoryStream bytes, CancellationToken cancellationToken)
    {
        var buffer = new byte[81_920];
        while (await content.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            if (bytes.Length + read > MaximumBytes) throw new InvalidDataException($"is larger than the {MaximumBytes / 1024 / 1024} MB that notes may have; split it into several");
            bytes.Write(buffer, 0, read);
        }
    }

    private IEnumerable<string> Notes() => Files().Where(path => !BesideNotes.Names.Contains(Path.GetFileName(path)));

    private IEnumerable<string> Files() => Directory.Exists(Folder)
        ? Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(path => !Path.GetFileName(path).StartsWith('.'))
        : [];

    private string NameOf(string path) => Path.GetRelativePath(Folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
