using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Names and places: told, denied, or another in their stead.</summary>
internal static class FactNames
{
    private static readonly Phrases TookPlace = Phrases.Of("~happen, took place, rolled out, roll out, ~deploy, ~launch, went live, we did this, i did this, was based, were based");

    private static readonly string[] Dates =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "easter",
    ];

    public static FactJudgement? Judge(FactReading reading, FactClause clause, IReadOnlyList<FactReading> all)
    {
        var fact = reading.Fact;
        var name = Tokenizer.Tokenize(fact.Value);
        for (var i = 0; i + name.Count <= clause.Tokens.Count; i++)
        {
            var here = i;
            if (name.Where((part, at) => clause.Tokens[here + at].Lower != part.Lower).Any()) continue;
            // Denied by name: "we never called …".
            var denied = Enumerable.Range(Math.Max(0, i - 3), Math.Min(i, 3)).Any(at => clause.Tokens[at].Lower is "never" or "without") && FactClause.Overlap(fact.HeadNouns, clause.Stems) == 0 && clause.TellingAt(i) is not Telling.Supposed;
            return new(denied ? FactStatus.Contradicted : FactStatus.Confirmed, i, i + name.Count - 1);
        }
        return fact.Kind is FactKind.Place ? Elsewhere(reading, clause, all) : null;
    }

    // The same thing told of another place.
    private static FactJudgement? Elsewhere(FactReading fact, FactClause clause, IReadOnlyList<FactReading> all)
    {
        var about = FactClause.Overlap(fact.Fact.HeadNouns, clause.Stems) >= 3 || TookPlace.In(clause.Tokens) && clause.Tokens[0].Lower is "it" or "all" or "we" or "this" or "that" or "everything";
        if (!about) return null;
        for (var i = 1; i < clause.Tokens.Count; i++)
        {
            var token = clause.Tokens[i];
            var place = clause.Tokens[i - 1].Lower is "in" or "at" && char.IsUpper(clause.Sentence.Text[token.Start - clause.Sentence.Start]) && token is { IsContent: true, Length: > 3 } && !Dates.Contains(token.Lower);
            if (place && !all.Any(other => other.Fact.Text.Contains(token.Lower, StringComparison.OrdinalIgnoreCase)) && clause.TellingAt(i) is Telling.Asserted) return new(FactStatus.Contradicted, i - 1, i);
        }
        return null;
    }
}
