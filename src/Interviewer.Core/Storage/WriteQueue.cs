namespace Interviewer.Storage;

/// <summary>
/// Writers of this process take turns, first come, first served. SQLite lets one write at a time and has the others ask again and again until
/// their patience ends, which among many is a matter of luck.
/// </summary>
internal static class WriteQueue
{
    private static readonly SemaphoreSlim Turn = new(1);

    public static async Task<T> InTurnAsync<T>(Func<Task<T>> write, CancellationToken cancellationToken)
    {
        await Turn.WaitAsync(cancellationToken);
        try
        {
            return await write();
        }
        finally
        {
            Turn.Release();
        }
    }
}
