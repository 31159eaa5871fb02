namespace Interviewer.Indexing;

/// <summary>Reads what others may write at the same time: a reading counts only when nothing changed from its beginning to its end.</summary>
internal static class SettledRead
{
    private const int Attempts = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <param name="stamp">Differs when the thing has changed.</param>
    /// <exception cref="InvalidDataException">It changed during every attempt.</exception>
    public static async Task<T> RunAsync<TStamp, T>(Func<TStamp> stamp, Func<Task<T>> read, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var before = stamp();
            var value = await read();
            if (EqualityComparer<TStamp>.Default.Equals(before, stamp())) return value;
            await Task.Delay(Pause, cancellationToken);
        }
        throw new InvalidDataException("is being written by another program; read it again when that has finished");
    }
}
