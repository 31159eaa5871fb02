using System.Diagnostics;

namespace Interviewer.Eval.Bench;

/// <summary>Durations in milliseconds of one thing done over and over.</summary>
internal sealed class Timing
{
    private readonly List<double> milliseconds = [];

    public int N => milliseconds.Count;

    public double Median => At(.5);

    public double P99 => At(.99);

    public void Add(double duration) => milliseconds.Add(duration);

    /// <summary>
    /// Two things timed in turn, so that whatever else the machine does falls on both alike; which of them goes first changes every time.
    /// </summary>
    /// <param name="warmUp">Untimed rounds: compiling the code is not part of either.</param>
    public static async Task<(Timing Ours, Timing Baseline)> CompareAsync(int rounds, int warmUp, Func<int, Task> ours, Func<int, Task> baseline)
    {
        var (a, b) = (new Timing(), new Timing());
        for (var round = -warmUp; round < rounds; round++)
        {
            if (round % 2 == 0) await Both(a, ours, b, baseline);
            else await Both(b, baseline, a, ours);

            async Task Both(Timing first, Func<int, Task> one, Timing second, Func<int, Task> other)
            {
                await first.RunAsync(() => one(Math.Abs(round)), keep: round >= 0);
                await second.RunAsync(() => other(Math.Abs(round)), keep: round >= 0);
            }
        }
        return (a, b);
    }

    public async Task RunAsync(Func<Task> timed, bool keep = true)
    {
        var started = Stopwatch.GetTimestamp();
        await timed();
        if (keep) milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    /// <summary>The smallest duration that this share does not exceed.</summary>
    private double At(double share) => milliseconds.Order().ElementAt((int)Math.Ceiling(share * milliseconds.Count) - 1);
}
