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

    /// <param name="first">0-based place of its first word.</param>
    public ReadOnlySpan<char> At(int first, int length) => text.AsSpan(starts[first], Math.Max(0, starts[first + length] - 1 - starts[first]));
}
