using System.Text.RegularExpressions;

namespace Interviewer.Web.Views;

/// <summary>The lines of a passage that show why it was found.</summary>
internal static partial class Excerpt
{
    private const int MostLines = 4;

    /// <summary>Letters that two words must share from their start: "fall" shows "falls", "Fallen".</summary>
    private const int SharedStart = 4;

    private static readonly char[] Marks = ['#', '*', '-', '>', ' ', '\t', '\r'];

    /// <summary>At most four lines without Markdown marks: those that share a word with the query, else the first ones after the heading.</summary>
    public static IReadOnlyList<string> Of(string passage, string query)
    {
        var starts = query.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Length > SharedStart ? word[..SharedStart] : word).ToList();
        var lines = passage.Split('\n')
            .Where(line => !line.StartsWith('#'))
            .Select(line => Link().Replace(line.Trim(Marks).Replace("**", "", StringComparison.Ordinal), "$1"))
            .Where(line => line.Length > 0)
            .ToList();
        var matching = lines.Where(line => starts.Exists(start => line.Contains(start, StringComparison.OrdinalIgnoreCase))).ToList();
        return [.. (matching.Count > 0 ? matching : lines).Take(MostLines)];
    }

    /// <summary>"[words](address)".</summary>
    [GeneratedRegex(@"\[([^\]]+)\]\([^)\s]*\)")]
    private static partial Regex Link();
}
