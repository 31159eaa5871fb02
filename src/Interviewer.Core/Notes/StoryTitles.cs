using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Interviewer.Language;

namespace Interviewer.Notes;

/// <summary>Finds the stories that a short note names.</summary>
internal sealed partial class StoryTitles
{
    // The words of a note that can be a title; longer notes are not pointers.
    private const int LongestTitle = 14;
    private const int LongestNote = 60;
    private const int LongestHint = 4;

    // "dup payouts" for "Duplicate payouts".
    private const int ShortestHint = 3;

    private readonly Dictionary<string, string> byTitle = new(StringComparer.Ordinal);
    private readonly List<string> stories = [];

    public StoryTitles(IEnumerable<Narrative> narratives)
    {
        foreach (var narrative in narratives)
        {
            if (narrative.Kind is not NarrativeKind.Story) continue;
            stories.Add(narrative.Id);
            byTitle.TryAdd(Normal(narrative.Title), narrative.Id);
            // A file that is one story goes by its own name, too.
            if (narrative.HeadingPath.Count == 0) byTitle.TryAdd(Normal(Path.GetFileNameWithoutExtension(narrative.File)), narrative.Id);
        }
    }

    /// <summary>Stories in the order they are named; a pointing note may hold other words, any other must be a title and nothing else.</summary>
    public IReadOnlyList<string> In(string text)
    {
        if (text.Length == 0 || stories.Count == 0) return [];
        if (byTitle.TryGetValue(Normal(text), out var exact)) return [exact];
        if (!StoryPointers.Is(text) && !Numbered().IsMatch(text)) return [];
        var words = Normal(text).Split(' ');
        if (words.Length > LongestNote) return [];
        var found = new List<string>();
        for (var first = 0; first < words.Length; first++)
        {
            for (var length = Math.Min(LongestTitle, words.Length - first); length > 0; length--)
            {
                if (!byTitle.TryGetValue(string.Join(' ', words, first, length), out var story)) continue;
                found.Add(story);
                first += length - 1;
                break;
            }
        }
        foreach (Match number in Numbered().Matches(text))
        {
            if (int.TryParse(number.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var at) && at >= 1 && at <= stories.Count) found.Add(stories[at - 1]);
        }
        return found;
    }

    /// <summary>Stories that somebody means who points at them in a word or two: "-> Priya", "(claims triage / chatbot)". Words that several titles hold mean none.</summary>
    public IReadOnlyList<string> Meant(string pointer) =>
        In(pointer) is { Count: > 0 } named ? named : [.. Parts().Split(pointer).Select(part => Normal(part).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !StopWords.Contains(word)).ToArray())
            .Where(words => words.Length is > 0 and <= LongestHint)
            .Select(words => Holding(words, (word, told) => word == told) ?? Holding(words, (word, told) => word.Length >= ShortestHint && told.StartsWith(word, StringComparison.Ordinal)))
            .OfType<string>().Distinct()];

    // The one story whose title holds them all.
    private string? Holding(string[] words, Func<string, string, bool> isMeant) =>
        byTitle.Where(title => title.Key.Split(' ') is var told && Array.TrueForAll(words, word => Array.Exists(told, other => isMeant(word, other)))).Select(title => title.Value).ToList() is [var one] ? one : null;

    /// <summary>Letters and digits in lower case, single blanks, no leading number.</summary>
    public static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) normal.Append(char.ToLowerInvariant(c));
            else if (normal.Length > 0 && normal[^1] is not ' ') normal.Append(' ');
        }
        return Number().Replace(normal.ToString().TrimEnd(), "");
    }

    [GeneratedRegex(@"[,;/&+?]|\b(?:or|and|then|again|maybe)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\bstory\s?#?(\d{1,3})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:(?:story )?\d+ )(?=.)")]
    private static partial Regex Number();
}
