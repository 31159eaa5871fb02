using System.Text;

namespace Interviewer.Indexing;

/// <summary>
/// Text as older Windows programs save it (code page 1252). The bytes do not say which alphabet they mean, so it is read only where little
/// depends on it: in mostly English text with typographic marks and the odd accent. Elsewhere letters could come out wrong unseen.
/// </summary>
internal static class WindowsText
{
    private const string Marks = "\u00A0‘’“”–—…•·™©®§°±«»£€";

    /// <summary>One accented letter in so many characters is still English.</summary>
    private const int LettersPerAccent = 50;

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Null where it is not sure.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes)
    {
        var text = Western.GetString(bytes);
        var beyond = text.Where(c => !char.IsAscii(c) && !Marks.Contains(c)).ToList();
        // Capitals with accents are rarer still, and what quotation marks of other systems turn into.
        return beyond.TrueForAll(char.IsLower) && beyond.Count * LettersPerAccent <= text.Length ? text : null;
    }
}
