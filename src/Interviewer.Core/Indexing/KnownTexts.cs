namespace Interviewer.Indexing;

/// <summary>Files as they were last read, so that reading thousands again costs one look at each. For one reader at a time.</summary>
internal sealed class KnownTexts(TimeProvider clock)
{
    /// <summary>A file that was just written may be written again within the same tick of its clock (two seconds on FAT): it is read once more.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, ((long Length, DateTime Written) Stamp, FileText Read)> known = new(StringComparer.Ordinal);

    /// <summary>As <see cref="NoteFileReader.ReadAsync"/>, which is asked only when length or time differ from the last reading.</summary>
    public async Task<FileText> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var stamp = NoteFileReader.Stamp(path);
        if (known.TryGetValue(path, out var last) && last.Stamp == stamp) return last.Read;
        known.Remove(path);
        var read = await NoteFileReader.ReadAsync(path, cancellationToken);
        if (clock.GetUtcNow().UtcDateTime - stamp.Written > Tick) known[path] = (stamp, read);
        return read;
    }
}
