using System.Globalization;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Days of the year, against those of the notes.</summary>
internal static class FactDates
{
    public static IEnumerable<(Fact Fact, FactJudgement Judgement)> Judge(FactClause clause, IReadOnlyList<FactReading> facts)
    {
        var dates = facts.Where(fact => fact.Fact is { Kind: FactKind.Time, Unit: "date" }).ToArray();
        if (dates.Length == 0) yield break;
        foreach (var (value, first, last) in In(clause))
        {
            var told = dates.FirstOrDefault(fact => fact.Fact.Value == value);
            if (told is not null) yield return (told.Fact, new(FactStatus.Confirmed, first, last));
            else if (dates.MaxBy(fact => FactClause.Overlap(fact.Words, clause.Stems)) is { } meant && FactClause.Overlap(meant.Words, clause.Stems) >= 2)
                yield return (meant.Fact, new(clause.TellingAt(first) is Telling.Asserted ? FactStatus.Contradicted : FactStatus.Check, first, last));
        }
    }

    // "22 October", "the 22nd of October", "Oct 22", "the twenty-second of October".
    private static IEnumerable<(string Value, int First, int Last)> In(FactClause clause)
    {
        var tokens = clause.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (NumberLabels.Month(tokens[i].Lower) is not { } month) continue;
            var of = i > 1 && tokens[i - 1].Lower is "of";
            var before = i - (of ? 2 : 1);
            // "22nd" is read as two tokens.
            if (before > 0 && tokens[before].Lower is "st" or "nd" or "rd" or "th") before--;
            if (before >= 0 && Day(clause, before) is { } day) yield return ($"{day.Value} {month}", day.First, i);
            else if (i + 1 < tokens.Count && Day(clause, i + 1) is { } after) yield return ($"{after.Value} {month}", i, i + 1);
        }
    }

    private static (int Value, int First)? Day(FactClause clause, int at) =>
        Ordinals.EndingAt(clause.Tokens, at) ?? (int.TryParse(clause.Tokens[at].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? (day, at) : null);
}
