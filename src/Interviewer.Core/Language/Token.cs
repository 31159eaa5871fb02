namespace Interviewer.Language;

/// <summary>A word or number of a text.</summary>
/// <param name="Start">Offset of its first character in the raw text.</param>
/// <param name="Length">Characters it covers in the raw text.</param>
internal readonly record struct Token(int Start, int Length, Word Word)
{
    public int End => Start + Length;

    /// <summary>Lower-case form with straight apostrophes, without "'s".</summary>
    public string Lower => Word.Lower;

    /// <summary><see cref="Lower"/> with the "'s" it was written with.</summary>
    public string Contracted => Word.Contracted;

    /// <summary>Snowball stem of <see cref="Lower"/>; the same as it for numbers.</summary>
    public string Stem => Word.Stem;

    public bool IsNumber => Word.IsNumber;

    /// <summary>Carries meaning of its own: not a function word.</summary>
    public bool IsContent => Word.IsContent;
}
