using System.Threading.Channels;
using Interviewer.Notes;

namespace Interviewer.Indexing;

/// <summary>
/// Tells when something below the notes' path may have changed. Watchers miss events (network drives, full buffers, replaced folders),
/// so it also speaks up after <see cref="Period"/> without one.
/// </summary>
internal sealed class NotesWatch(string path, TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan Period = TimeSpan.FromSeconds(30);

    /// <summary>How long the notes must be left alone: editors save in several steps.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    /// <summary>A file that is written without pause is read nevertheless.</summary>
    private const int MostPostponements = 10;

    /// <summary>More are not told apart: looking through the folder is then the quicker way.</summary>
    private const int MostPaths = 1_000;

    private readonly Channel<bool> events = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Lock noting = new();
    private HashSet<string>? touched = new(StringComparer.Ordinal);
    private (string Folder, string? Place) watched;
    private volatile bool moved;

    /// <summary>
    /// Watches the folder of the notes, and the place where it lies: a folder that is moved away, replaced or comes back takes a new
    /// watcher. Call it before each reading; where watching is impossible the period alone has to do.
    /// </summary>
    /// <returns>True when it watches anew: what was touched before is not known.</returns>
    public bool Start()
    {
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? path;
        var target = (folder, Place(folder));
        if (!moved && watchers.Count > 0 && watched == target) return false;
        Stop();
        (moved, watched) = (false, target);
        if (Directory.Exists(folder)) Watch(folder, recursive: folder == path, () => { }, folder == path ? [] : [Path.GetFileName(path), .. BesideNotes.Names]);
        if (target.Item2 is { } place) Watch(Path.GetDirectoryName(place)!, recursive: false, () => moved = true, [Path.GetFileName(place)]);
        return true;
    }

    /// <summary>The entry whose coming, going or renaming decides what stands at a path: the path itself, or its first part that is missing.</summary>
    private static string? Place(string folder)
    {
        while (Path.GetDirectoryName(folder) is { } parent)
        {
            if (Directory.Exists(parent)) return folder;
            folder = parent;
        }
        return null;
    }

    private void Watch(string folder, bool recursive, Action change, string[] names)
    {
        var watcher = new FileSystemWatcher { InternalBufferSize = 64 * 1024, IncludeSubdirectories = recursive };
        foreach (var name in names) watcher.Filters.Add(name);
        watcher.Changed += (_, seen) => Signal(seen.FullPath);
        watcher.Created += (_, seen) => SignalChange(seen.FullPath);
        watcher.Deleted += (_, seen) => SignalChange(seen.FullPath);
        watcher.Renamed += (_, seen) => SignalChange(seen.OldFullPath, seen.FullPath);
        watcher.Error += (_, _) => Signal();
        watchers.Add(watcher);
        try
        {
            watcher.Path = folder;
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or PlatformNotSupportedException or UnauthorizedAccessException)
        {
            watcher.Dispose();
        }

        void SignalChange(params string[] paths)
        {
            change();
            Signal(paths);
        }
    }

    /// <param name="paths">None when it is not known which.</param>
    private void Signal(params ReadOnlySpan<string> paths)
    {
        lock (noting)
        {
            if (paths.IsEmpty || touched?.Count > MostPaths) touched = null;
            foreach (var path in paths) touched?.Add(path);
        }
        events.Writer.TryWrite(true);
    }

    private HashSet<string>? TakeTouched()
    {
        lock (noting)
        {
            var taken = touched;
            touched = new(StringComparer.Ordinal);
            return taken;
        }
    }

    private void Stop()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        watchers.Clear();
    }

    /// <summary>Returns when a change has settled, or after the period.</summary>
    /// <returns>Full paths of what was touched; null when it may be anything.</returns>
    public async Task<IReadOnlySet<string>?> WaitAsync(CancellationToken cancellationToken)
    {
        using var period = new CancellationTokenSource(Period, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(period.Token, cancellationToken);
        try
        {
            await events.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            TakeTouched();
            return null;
        }
        for (var i = 0; i < MostPostponements; i++)
        {
            await Task.Delay(Quiet, clock, cancellationToken);
            if (!events.Reader.TryRead(out _)) break;
        }
        return TakeTouched();
    }

    public void Dispose() => Stop();
}
