namespace Interviewer.Language;

/// <summary>A word or number of a text.</summary>
/// <param name="Start">Offset of its first character in the raw text.</param>
/// <param name="Length">Characters it covers in the raw text.</param>
/// <param name="Lower">Lower-case form with straight apostrophes.</param>
/// <param name="Stem">Snowball stem of <paramref name="Lower"/>; the same as it for numbers.</param>
internal readonly record struct Token(int Start, int Length, string Lower, string Stem)
{
    public int End => Start + Length;

    public bool IsNumber => char.IsAsciiDigit(Lower[0]);

    /// <summary>Carries meaning of its own: not a function word.</summary>
    public bool IsContent => !StopWords.Contains(Lower);
}
