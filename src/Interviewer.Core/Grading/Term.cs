namespace Interviewer.Grading;

/// <summary>A content word or figure of a text, by stem, with its place in the raw text.</summary>
internal readonly record struct Term(string Stem, int Start, int End)
{
    public bool IsFigure => char.IsAsciiDigit(Stem[0]);
}
