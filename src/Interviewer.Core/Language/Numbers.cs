namespace Interviewer.Language;

/// <summary>Finds the figures of a text, in digits or words.</summary>
internal static class Numbers
{
    public static IReadOnlyList<Quantity> Find(string raw) => Find(raw, Tokenizer.Tokenize(raw));

    /// <param name="raw">The text that the offsets of <paramref name="tokens"/> refer to.</param>
    public static IReadOnlyList<Quantity> Find(string raw, IReadOnlyList<Token> tokens) => [];
}
