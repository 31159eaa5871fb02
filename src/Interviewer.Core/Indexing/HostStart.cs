using Microsoft.Extensions.Hosting;

namespace Interviewer.Indexing;

/// <summary>For work in the background that must say nothing while the host may still fail to start.</summary>
public static class HostStart
{
    /// <summary>Returns when everything has started.</summary>
    public static async Task WaitForStartAsync(this IHostApplicationLifetime lifetime, CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(cancellationToken);
    }
}
