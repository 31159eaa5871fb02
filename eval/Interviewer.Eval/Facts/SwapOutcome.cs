using Interviewer.Grading;

namespace Interviewer.Eval.Facts;

/// <summary>What the grader found wrong: in the claim, and elsewhere in the answer.</summary>
internal sealed record SwapOutcome(SwapCase Case, bool Found, bool Elsewhere, IReadOnlyList<string> Quotes)
{
    public bool FalseAlarm => !Case.Claim.Contradicts && Found || Elsewhere;

    public static SwapOutcome Of(SwapCase given)
    {
        var grade = AnswerGrader.Grade(given.Preparation, given.Question, [new(given.Answer)]);
        string[] quotes = [.. grade.Facts.Where(fact => fact.Status is FactStatus.Contradicted).Select(fact => fact.Quote)
            .Concat(grade.Criteria.Where(result => result.Verdict is Verdict.Contradicted).Select(result => result.Quote ?? ""))];
        var (found, elsewhere) = (false, false);
        foreach (var quote in quotes)
        {
            if (Touches(given, quote)) found = true; else elsewhere = true;
        }
        return new(given, found, elsewhere, quotes);
    }

    // A quote may stand twice in an answer; one that touches the claim counts for it.
    private static bool Touches(SwapCase given, string quote)
    {
        for (var at = given.Answer.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = given.Answer.IndexOf(quote, at + 1, StringComparison.Ordinal))
            if (at < given.End && given.Start < at + Math.Max(1, quote.Length)) return true;
        return false;
    }
}
