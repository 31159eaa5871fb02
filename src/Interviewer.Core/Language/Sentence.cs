namespace Interviewer.Language;

/// <summary>A sentence of a text. <paramref name="Number"/> is 1-based; the slice is trimmed.</summary>
internal sealed record Sentence(int Number, int Start, int Length, string Text, IReadOnlyList<Token> Tokens)
{
    public int End => Start + Length;
}
