using System.Collections.Frozen;
using System.Globalization;

namespace Interviewer.Language;

/// <summary>
/// How small words ("of", "the", "and", "I") stand between others in English, from the counts of <c>small-word-pairs.txt</c>. Whatever somebody talks about and however
/// well they know the language, they say the common pairs far more often than words in no order hold them by chance.
/// </summary>
internal static class SmallWordPairs
{
    private const string AnyOther = "*", Boundary = ".";

    // Of a pair that was never seen no more is known than that.
    private const double Unseen = .5;

    // No single pair decides.
    private const double Most = 3;

    private static readonly FrozenDictionary<string, FrozenDictionary<string, double>> Associations = Load();

    /// <summary>Pairs that a small word or the sentence's bounds belong to, and their association added up.</summary>
    /// <returns>
    /// <c>Association</c> is the sum of the logarithm of how much oftener each pair is said than its two would meet by chance, -3 to 3 a pair: about .5 a pair
    /// in what people say, -.3 in its words shuffled.
    /// </returns>
    public static (int Pairs, double Association) In(IReadOnlyList<Token> tokens)
    {
        var (pairs, sum) = (0, 0.0);
        var before = Boundary;
        for (var i = 0; i <= tokens.Count; i++)
        {
            var next = i == tokens.Count ? Boundary : Associations.ContainsKey(tokens[i].Lower) ? tokens[i].Lower : AnyOther;
            // Whoever stammers says a word twice.
            if (next != before)
            {
                pairs++;
                sum += Associations[before][next];
            }
            before = next;
        }
        return (pairs, sum);
    }

    private static FrozenDictionary<string, FrozenDictionary<string, double>> Load()
    {
        using var reader = new StreamReader(typeof(SmallWordPairs).Assembly.GetManifestResourceStream("Interviewer.Language.small-word-pairs.txt")!);
        var counts = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] is not '#').Select(line => line.Split(": "))
            .ToDictionary(line => line[0], line => line[1].Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture)));
        var all = counts.Values.Sum(followers => followers.Values.Sum());
        var following = counts.Keys.ToDictionary(word => word, word => counts.Values.Sum(followers => followers.GetValueOrDefault(word)));
        return counts.ToFrozenDictionary(entry => entry.Key, entry => following.ToFrozenDictionary(next => next.Key, next =>
        {
            var byChance = entry.Value.Values.Sum() * next.Value / all;
            return Math.Clamp(Math.Log((entry.Value.GetValueOrDefault(next.Key) + Unseen) / (byChance + Unseen)), -Most, Most);
        }, StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
