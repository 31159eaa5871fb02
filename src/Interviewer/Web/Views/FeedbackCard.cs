using Interviewer.Grading;
using Interviewer.Interviews;

namespace Interviewer.Web.Views;

/// <summary>Everything the feedback card shows about one attempt: the one model of the one partial that chat, report and replay share.</summary>
/// <param name="Id">Unique on a page: "q3-1" for the first attempt at question 3.</param>
/// <param name="Criteria">What was judged and counts, contradictions first.</param>
/// <param name="Further">Points of the notes that were left out at no cost.</param>
/// <param name="Timeline">What each sentence of the answer does, in order.</param>
/// <param name="BestMaterial">Title and place of the notes' best story for the question when the answer used another; else null.</param>
internal sealed record FeedbackCard(
    string Id,
    Evaluation Evaluation,
    double? Unprompted,
    bool Probed,
    IReadOnlyList<CriterionRow> Criteria,
    IReadOnlyList<CriterionRow> Further,
    IReadOnlyList<FactRow> Facts,
    IReadOnlyList<MarkedPiece> Answer,
    IReadOnlyList<StarSpan> Timeline,
    (string Title, string Place)? BestMaterial)
{
    public IReadOnlyList<DimensionRow> Dimensions => DimensionRow.Of(Evaluation.Dimensions, ofStory: Evaluation.Star is not null);

    /// <summary>Such as "2 agree with your notes, 1 differs from your notes".</summary>
    public string FactCounts => string.Join(", ", Facts.CountBy(row => row.Status).OrderBy(count => count.Key).Select(count => $"{count.Value} {FactRow.Counted(count.Key, count.Value)}"));

    public static FeedbackCard Of(Preparation preparation, QuestionAttempt attempt)
    {
        var evaluation = attempt.Final ?? throw new ArgumentException("Only a graded attempt has a card.", nameof(attempt));
        var id = $"q{attempt.Number}-{attempt.Attempt}";
        var rows = evaluation.Criteria
            .Select((result, index) => new CriterionRow($"{id}-c{index + 1}", result))
            .OrderBy(row => row.Result.Verdict is Verdict.Contradicted ? 0 : 1 + (int)row.Result.Verdict)
            .ThenByDescending(row => row.Result.Weight)
            .ToList();
        var facts = FactRow.Of(id, evaluation.Facts, preparation.Outline);
        var quotes = rows.Where(row => row.Result.Quote is not null).Select(row => (row.Key, row.Result.Quote!))
            .Concat(facts.Select(row => (row.Key, row.Quote)));
        var answer = AnswerText.Join(attempt.Turns);
        return new(
            id,
            evaluation,
            attempt.Unprompted?.Score,
            attempt.Turns.Count > 1,
            [.. rows.Where(row => !IsOptional(row))],
            [.. rows.Where(IsOptional)],
            facts,
            MarkedText.Cut(answer, quotes),
            // An answer without anything usable has no shape either.
            evaluation.StarShares is { } shares && shares.S + shares.T + shares.A + shares.R + shares.L > 0 ? StarTimeline.Of(answer) : [],
            BestStory(preparation, attempt, evaluation));
    }

    private static bool IsOptional(CriterionRow row) => row.Result is { Verdict: Verdict.Missed, Weight: < 1 };

    private static (string Title, string Place)? BestStory(Preparation preparation, QuestionAttempt attempt, Evaluation evaluation)
    {
        var best = preparation.BestFor(preparation.FindQuestion(attempt.QuestionId));
        return best is null || evaluation.Narratives.Contains(best.Id) ? null : (best.Title, $"{best.File}:{string.Join(", ", best.Lines)}");
    }
}
