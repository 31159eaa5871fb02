using System.Collections.Frozen;

namespace Interviewer.Language;

/// <summary>
/// The pairs of small words ("of the", "and I") of <c>small-word-pairs.txt</c>. They are so few and so common that nearly all that anybody says is among them,
/// whatever it is about; of words in no order about half are not.
/// </summary>
internal static class SmallWordPairs
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Followers = Load();

    /// <summary>Pairs of small words side by side, and how many of them nobody says.</summary>
    public static (int Pairs, int Unheard) CountIn(IReadOnlyList<Token> tokens)
    {
        int pairs = 0, unheard = 0;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var next = tokens[i + 1].Lower;
            // Whoever stammers says a word twice.
            if (next == tokens[i].Lower || !Followers.ContainsKey(next) || !Followers.TryGetValue(tokens[i].Lower, out var followers)) continue;
            pairs++;
            if (!followers.Contains(next)) unheard++;
        }
        return (pairs, unheard);
    }

    private static FrozenDictionary<string, FrozenSet<string>> Load()
    {
        using var reader = new StreamReader(typeof(SmallWordPairs).Assembly.GetManifestResourceStream("Interviewer.Language.small-word-pairs.txt")!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] is not '#').Select(line => line.Split(':'));
        return lines.ToFrozenDictionary(line => line[0], line => line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
