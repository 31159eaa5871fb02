using System.Runtime.CompilerServices;
using Interviewer.Notes;

namespace Interviewer.Indexing;

/// <summary>The notes that the host serves: the last version that could be read, and what the worker says about them. Safe for many threads.</summary>
public sealed class NotesLibrary
{
    private readonly Lock changing = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public NotesLibrary(string path, TimeProvider clock)
    {
        Path = System.IO.Path.GetFullPath(path);
        Status = new(NotesState.Indexing, 0, 0, 0, [], null, clock.GetUtcNow());
    }

    /// <summary>The file or folder.</summary>
    public string Path { get; }

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

    internal void Publish(NotesStatus status, NotesSnapshot? notes = null)
    {
        TaskCompletionSource signal;
        lock (changing)
        {
            Status = status;
            Current = notes ?? Current;
            (signal, changed) = (changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }
        signal.SetResult();
    }
}
