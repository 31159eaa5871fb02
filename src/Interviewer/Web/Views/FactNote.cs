using System.Globalization;
using System.Text.RegularExpressions;
using Interviewer.Notes;

namespace Interviewer.Web.Views;

/// <summary>A line of the notes that states facts, cut where they stand in it: one line may hold several figures.</summary>
/// <param name="Text">What states a fact has its id among its keys.</param>
internal sealed partial record FactNote(IReadOnlyList<MarkedPiece> Text, string Place)
{
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static IReadOnlyList<FactNote> Of(IReadOnlyList<Fact> facts) =>
        [.. facts
            .GroupBy(fact => (fact.Text, fact.File, fact.Line))
            .Select(line => new FactNote(
                MarkedText.Cut(line.Key.Text, [.. line.SelectMany(fact => fact.Value.Split("->"), (fact, value) => (fact.Id, Stated: Find(line.Key.Text, value))).Where(one => one.Stated is not null).Select(one => (one.Id, one.Stated!.Index, one.Stated.Length))]),
                $"{line.Key.File}:{line.Key.Line}"))];

    /// <summary>Null where the line says it in words that are not known here.</summary>
    private static Match? Find(string text, string value) => decimal.TryParse(value, CultureInfo.InvariantCulture, out var number)
        ? Figure().Matches(text).FirstOrDefault(figure => ValueOf(figure) == number)
        : Regex.Match(text, $@"(?<!\w){Regex.Escape(value)}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) is { Success: true } words ? words : null;

    private static decimal? ValueOf(Match figure)
    {
        if (!figure.Groups["digits"].Success) return Array.IndexOf(Words, figure.Value.ToLowerInvariant());
        return decimal.TryParse(figure.Groups["digits"].Value, CultureInfo.InvariantCulture, out var number)
            ? number * figure.Groups["scale"].Value.ToLowerInvariant() switch { "" => 1, "k" or "thousand" => 1_000, "m" or "million" => 1_000_000, _ => 1_000_000_000 }
            : null;
    }

    [GeneratedRegex(@"[$€£]?(?<digits>\d+(?:[.,]\d+)*)(?:\s?(?<scale>k|m|bn|thousand|million|billion)\b|\s?%)?|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
