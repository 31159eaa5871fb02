using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>Where a paragraph that was never broken by a blank line was still meant as several.</summary>
internal static partial class LineStarts
{
    // Labels and questions are short; nobody reads a long line to find out that it begins with one.
    private const int Longest = 200;

    /// <param name="line">The plain text that opens the line.</param>
    /// <param name="asked">What stands above it in the paragraph ends in a question.</param>
    public static bool OpensItem(ReadOnlySpan<char> line, bool asked)
    {
        var opening = line[..Math.Min(line.Length, Longest)].ToString();
        // A line in brackets sums up: "(65 km/h, 3.4k)".
        if (Todo().IsMatch(opening) || opening.TrimEnd() is ['(', .., ')'] || Speaker().IsMatch(opening) || Property().IsMatch(opening) || InlineReader.IsProperty(opening) || Lettered().IsMatch(opening) || QuestionLabel.IsFit(opening) || StoryPointers.Is(opening)) return true;
        if (asked && (opening.TrimEnd().EndsWith('?') || QuestionForm.IsRequest(opening))) return true;
        return PartLabels.BeforeMark(opening) is { } label && PartLabels.ReadTitle(label) is not null;
    }

    /// <summary>A sign or two, such as an emoji before a label.</summary>
    public static bool IsOrnament(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 6 || text.IsWhiteSpace()) return false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c is '(' or '"' or '“' or '-') return false;
        }
        return true;
    }

    /// <summary>"(b) ", which Markdown takes for no list.</summary>
    [GeneratedRegex(@"^(?:\([a-z\d]{1,2}\)|[a-z]\)) ", RegexOptions.CultureInvariant)]
    private static partial Regex Lettered();

    /// <summary>"collapsed:: true", a line that an outliner keeps for itself.</summary>
    [GeneratedRegex(@"^[\w-]+:: ", RegexOptions.CultureInvariant)]
    private static partial Regex Property();

    [GeneratedRegex(@"^TODO\b", RegexOptions.CultureInvariant)]
    private static partial Regex Todo();

    /// <summary>"Q:" and "A:".</summary>
    [GeneratedRegex(@"^(?:Q|A|Question|Answer)\s?\d*\s?[:.)] ", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();
}
