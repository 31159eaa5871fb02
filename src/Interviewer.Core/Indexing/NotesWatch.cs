using System.Threading.Channels;
using Interviewer.Notes.Overrides;

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

    private readonly Channel<bool> events = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private FileSystemWatcher? watcher;

    /// <summary>Begins to watch unless it does already; where that is impossible the period alone has to do.</summary>
    public void Start()
    {
        if (watcher is not null) return;
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path);
        if (!Directory.Exists(folder)) return;
        try
        {
            watcher = new(folder) { IncludeSubdirectories = folder == path, InternalBufferSize = 64 * 1024 };
            if (folder != path)
            {
                watcher.Filters.Add(Path.GetFileName(path));
                watcher.Filters.Add(NoteOverrides.FileName);
            }
            watcher.Changed += (_, _) => events.Writer.TryWrite(true);
            watcher.Created += (_, _) => events.Writer.TryWrite(true);
            watcher.Deleted += (_, _) => events.Writer.TryWrite(true);
            watcher.Renamed += (_, _) => events.Writer.TryWrite(true);
            watcher.Error += (_, _) => events.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or PlatformNotSupportedException or UnauthorizedAccessException)
        {
            Stop();
        }
    }

    /// <summary>Lets go of a watcher that may have lost its folder; <see cref="Start"/> makes a new one.</summary>
    public void Stop()
    {
        watcher?.Dispose();
        watcher = null;
    }

    /// <summary>Returns when a change has settled, or after the period.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var period = new CancellationTokenSource(Period, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(period.Token, cancellationToken);
        try
        {
            await events.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return;
        }
        for (var i = 0; i < MostPostponements; i++)
        {
            await Task.Delay(Quiet, clock, cancellationToken);
            if (!events.Reader.TryRead(out _)) return;
        }
    }

    public void Dispose() => Stop();
}
