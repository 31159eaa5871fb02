namespace Interviewer.Language;

/// <summary>What stands between the tokens of a text: spaces, signs, punctuation.</summary>
internal readonly record struct Gaps(string Text, IReadOnlyList<Token> Tokens, int Offset)
{
    /// <summary>The characters between the token before <paramref name="i"/> and token <paramref name="i"/>.</summary>
    public ReadOnlySpan<char> Between(int i)
    {
        var start = i == 0 ? 0 : Tokens[i - 1].End - Offset;
        return Text.AsSpan(start, Tokens[i].Start - Offset - start);
    }

    /// <summary>The characters between token <paramref name="i"/> and the next, or the end.</summary>
    public ReadOnlySpan<char> After(int i) => i + 1 < Tokens.Count ? Between(i + 1) : Text.AsSpan(Tokens[i].End - Offset);

    public string Before(int i) => Between(i).ToString();

    /// <summary>Whether a clause ends before token <paramref name="i"/>.</summary>
    public bool Breaks(int i) => i > 0 && Between(i).IndexOfAny(",;:.()!?\n—–") >= 0;
}
