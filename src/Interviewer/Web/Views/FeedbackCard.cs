using Interviewer.Grading;
using Interviewer.Interviews;

namespace Interviewer.Web.Views;

/// <summary>Everything the feedback card shows about one attempt: the one model of the one partial that chat, report and replay share.</summary>
/// <param name="Criteria">What was judged and counts, contradictions first.</param>
/// <param name="Further">Points of the notes that were left out at no cost.</param>
/// <param name="Timeline">What each sentence of the answer does, in order.</param>
/// <param name="BestMaterial">Title and place of the notes' best story for the question when the answer used another; else null.</param>
internal sealed record FeedbackCard(
    int Number,
    int Attempt,
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
    /// <summary>Unique on a page: "q3-1" for the first attempt at question 3.</summary>
    public string Id => IdOf(Number, Attempt);

    public IReadOnlyList<DimensionRow> Dimensions => DimensionRow.Of(Evaluation.Dimensions, ofStory: Evaluation.Star is not null);

    /// <summary>Such as "2 agree with your notes, 1 differs from your notes".</summary>
    public string FactCounts => string.Join(", ", Facts.CountBy(row => row.Status).OrderBy(count => count.Key).Select(count => $"{count.Value} {FactRow.Counted(count.Key, count.Value)}"));

    /// <summary>Each part of a story with its share of the words and, where that does not say it, how much of it is there; none for an answer without a shape.</summary>
    public IReadOnlyList<(StarLabel Label, double Share, string Word)> Parts => Evaluation is not { StarShares: not null, Star: { } star } ? [] :
    [
        .. new (StarLabel Label, double? Present)[] { (StarLabel.Situation, star.S), (StarLabel.Task, star.T), (StarLabel.Action, star.A), (StarLabel.Result, star.R), (StarLabel.Learning, null) }
            .Select(part => (part.Label, Share(part.Label), (Share(part.Label), part.Present) switch
            {
                // What has no sentence of its own may still be told inside another.
                (0, 1) => "in passing",
                (0, .5) => "thin",
                (0, _) => "absent",
                (_, .5) => ", thin",
                _ => "",
            })),
    ];

    // Of the sentences that the bar and the table show: the grade leaves out what is no answer, and its shares may differ.
    private double Share(StarLabel label) => Timeline.Where(span => span.Label == label).Sum(span => span.Words) / (double)Math.Max(1, Timeline.Sum(span => span.Words));

    private static string IdOf(int number, int attempt) => $"q{number}-{attempt}";

    public static FeedbackCard Of(Preparation preparation, QuestionAttempt attempt)
    {
        var evaluation = attempt.Final ?? throw new ArgumentException("Only a graded attempt has a card.", nameof(attempt));
        var id = IdOf(attempt.Number, attempt.Attempt);
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
            attempt.Number,
            attempt.Attempt,
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
