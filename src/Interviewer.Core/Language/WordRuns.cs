namespace Interviewer.Language;

/// <summary>Every run of so many words of a text, in lower case and one space apart. All are slices of one string, so that comparing them costs no memory.</summary>
internal sealed class WordRuns
{
    private readonly string text;

    // Where each word begins; the last entry is where another would.
    private readonly int[] starts;

    public WordRuns(IReadOnlyList<Token> tokens)
    {
        text = string.Join(' ', tokens.Select(token => token.Lower));
        starts = new int[tokens.Count + 1];
        for (var i = 0; i < tokens.Count; i++) starts[i + 1] = starts[i] + tokens[i].Lower.Length + 1;
    }

    /// <summary>How many runs of this length there are.</summary>
    public int Count(int length) => Math.Max(0, starts.Length - length);

    /// <summary>Adds every run of this length.</summary>
    public void AddTo(HashSet<string> known, int length)
    {
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < Count(length); at++) lookup.Add(At(at, length));
    }

    /// <returns>0-based places of the first words of the runs of this length that are known.</returns>
    public IEnumerable<int> FoundIn(HashSet<string> known, int length) =>
        Enumerable.Range(0, Count(length)).Where(at => known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(At(at, length)));

    /// <param name="first">0-based place of its first word.</param>
    /// <returns>Empty for a length of 0.</returns>
    public ReadOnlySpan<char> At(int first, int length) => text.AsSpan(starts[first], Math.Max(0, starts[first + length] - 1 - starts[first]));
}
