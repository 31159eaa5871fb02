using System.Globalization;
using System.Text.RegularExpressions;
using Interviewer.Eval.Grading;
using Interviewer.Grading;

namespace Interviewer.Eval.Facts;

/// <summary>Swaps the figure inside a real quote that a label says agrees with the notes. Half of the answers are held.</summary>
internal static partial class QuoteSwaps
{
    private static readonly string[] Words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];

    public static IEnumerable<SwapCase> Of(CarrierAnswers carriers, IEnumerable<LabelledAnswer> answers)
    {
        foreach (var (index, answer) in answers.Where(CarrierAnswers.IsConsistent).Index())
        {
            foreach (var fact in answer.Facts.Where(fact => fact is { Status: FactStatus.Confirmed, Line: not null }))
            {
                var figures = Figure().Matches(fact.Quote);
                // Shares ("two out of three") and several figures in one quote do not survive a swap of one of them.
                if (figures.Count == 0 || Share().IsMatch(fact.Quote)) continue;
                var at = answer.Answer.IndexOf(fact.Quote, StringComparison.Ordinal);
                foreach (var (mutation, factor) in new[] { ("quoted figure up", 2.5), ("quoted figure down", .4) })
                {
                    var last = figures[^1];
                    if (Other(last.Value, factor) is not { } other) continue;
                    var quote = fact.Quote[..last.Index] + other + fact.Quote[(last.Index + last.Length)..];
                    var claim = new Claim(new($"{answer.Id}:{fact.Line}", answer.Notes, fact.Line!.Value, "quote"), mutation, index % 2 == 1, true, quote);
                    yield return carriers.With(answer, claim, at, answer.Answer[..at] + quote + answer.Answer[(at + fact.Quote.Length)..]);
                }
            }
        }
    }

    private static string? Other(string figure, double factor)
    {
        var word = Array.IndexOf(Words, figure.ToLowerInvariant());
        var value = word < 0 ? double.Parse(figure.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) : word <= 20 ? word : (word - 18) * 10;
        var other = Amounts.Nice(value * factor);
        return other < 2 || other == value ? null : Amounts.Say(other, "", word >= 0);
    }

    // "one" is mostly a pronoun; clock times and dates have their own swaps.
    [GeneratedRegex(@"(?<![\w:.])(?:\d[\d,]*(?:\.\d+)?(?![\w:]|\.\d)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?![\w-]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\b(?:in|out of|of) (?:ten|five|three|four|eight)\b|thirds?\b|quarters?\b|o'clock|\b(?:at|by|past|until|nine) (?:two|five|nine|9)\b|january|march|april|october|february|ward \d|million|hundred|thousand|point|or so|couple|between|, |half|\d+[–-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Share();
}
