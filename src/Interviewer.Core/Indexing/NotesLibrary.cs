using System.Runtime.CompilerServices;
using Interviewer.Notes;

namespace Interviewer.Indexing;

/// <summary>The notes that the host serves: the last version that could be read, and what the worker says about them. Safe for many threads.</summary>
public sealed class NotesLibrary
{
    private readonly Lock changing = new();
    private readonly TimeProvider clock;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenSource opened = new();

    public NotesLibrary(string path, TimeProvider clock)
    {
        Path = System.IO.Path.GetFullPath(path);
        this.clock = clock;
        Status = Unread();
    }

    /// <summary>The file or folder.</summary>
    public string Path { get; private set; }

    /// <summary>Null until they were read once; after that a version that cannot be read never takes the place of one that could.</summary>
    public NotesSnapshot? Current { get; private set; }

    public NotesStatus Status { get; private set; }

    /// <summary>The current notes; waits while they are read for the first time.</summary>
    /// <exception cref="InterviewerException">They could not be read yet.</exception>
    public async Task<NotesSnapshot> GetAsync(CancellationToken cancellationToken)
    {
        await foreach (var status in WatchAsync(cancellationToken))
        {
            if (Current is { } notes) return notes;
            if (status.Message is { } message) throw new InterviewerException(message);
        }
        throw new InvalidOperationException("A watch never ends by itself.");
    }

    /// <summary>The status now and after every change; changes that follow each other quickly may be seen as one.</summary>
    public async IAsyncEnumerable<NotesStatus> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            Task next;
            NotesStatus status;
            lock (changing) (next, status) = (changed.Task, Status);
            yield return status;
            await next.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Serves the notes at another path from now on; at the same path, reads them again without waiting for the watch.</summary>
    public void Open(string path)
    {
        CancellationTokenSource before;
        lock (changing)
        {
            var full = System.IO.Path.GetFullPath(path);
            if (full != Path) (Path, Current, Status) = (full, null, Unread());
            (before, opened) = (opened, new());
        }
        before.Cancel();
    }

    /// <summary>What to read, and a token that ends when it is to be read anew.</summary>
    internal (string Path, CancellationToken Reopened) Opened
    {
        get { lock (changing) return (Path, opened.Token); }
    }

    /// <summary>News of a path that is not served any more are dropped.</summary>
    internal void Publish(string path, NotesStatus status, NotesSnapshot? notes = null)
    {
        TaskCompletionSource signal;
        lock (changing)
        {
            if (path != Path) return;
            Status = status;
            Current = notes ?? Current;
            (signal, changed) = (changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }
        signal.SetResult();
    }

    private NotesStatus Unread() => new(NotesState.Indexing, 0, 0, 0, [], null, clock.GetUtcNow());
}
