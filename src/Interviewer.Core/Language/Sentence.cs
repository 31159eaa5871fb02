namespace Interviewer.Language;

/// <summary>A sentence of a text. <paramref name="number"/> is 1-based; the slice is trimmed.</summary>
/// <param name="tokens">Its tokens where they are known already; else they are read when they are asked for, as many sentences never are.</param>
internal sealed class Sentence(int number, int start, string text, IReadOnlyList<Token>? tokens = null)
{
    public int Number { get; } = number;

    /// <summary>Offset in the raw text.</summary>
    public int Start { get; } = start;

    public string Text { get; } = text;

    public int Length => Text.Length;

    public int End => Start + Length;

    /// <summary>Whether no mark ends it, only a line or the end of a turn.</summary>
    public bool IsOpen => !SentenceSplitter.Stops.Contains(Text[^1]);

    /// <summary>With their places in the raw text.</summary>
    public IReadOnlyList<Token> Tokens => tokens ??= Tokenizer.Tokenize(Text, Start);
}
