namespace Interviewer.Interviews;

internal static class RandomOrder
{
    /// <summary>A copy in an order drawn from <paramref name="random"/>; equal seeds give equal orders.</summary>
    public static IReadOnlyList<T> Shuffled<T>(this IEnumerable<T> items, Random random)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }
}
