using System.Globalization;
using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Interviews;

/// <summary>An interview in three sentences, by rules: how far it went, what carried best, and what cost most over all answers.</summary>
internal static class InterviewSummary
{
    // A dimension that is this good in the mean costs next to nothing.
    private const double GoodEnough = 4;

    /// <summary>Null when nothing was graded.</summary>
    public static string? Of(InterviewSession session)
    {
        var graded = session.Counting.Where(attempt => attempt.Final is { Score: not null, Dimensions: not null }).ToList();
        if (graded.Count == 0) return null;
        var sentences = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"You answered {session.Answered} of {session.Setup.Plan.Count} questions, with {graded.Average(attempt => attempt.Final!.Score!.Value):0.0} of 5 on average."),
        };
        var best = graded.MaxBy(attempt => attempt.Final!.Score)!;
        if (best.Final!.Feedback?.Worked is [var worked, ..]) sentences.Add($"What carried best was in question {best.Number}: {worked.Text}");
        if (Costly(graded) is var (lost, below) && below > 0)
            sentences.Add($"What to work on first: {lost}, which fell short {(graded.Count == 1 ? "here" : $"in {below} of {graded.Count} answers")}.");
        return string.Join(' ', sentences);
    }

    // By what it takes from the scores: nobody's salary expectations lack a lesson.
    private static (string Lost, int Below) Costly(List<QuestionAttempt> graded) => new (string Name, Func<Dimensions, double> Of, Func<DimensionWeights, double> Weight)[]
        {
            ("answering what was asked", of => of.Relevance, weights => weights.Relevance),
            ("saying what your notes hold", of => of.Coverage, weights => weights.Coverage),
            ("the order in which you tell it", of => of.Structure, weights => weights.Structure),
            ("figures and names", of => of.Specificity, weights => weights.Specificity),
            ("showing your own part", of => of.Ownership, weights => weights.Ownership),
            ("saying what you took from it", of => of.Reflection, weights => weights.Reflection),
        }
        .Select(dimension => (dimension.Name, Values: graded.Select(attempt => (Value: dimension.Of(attempt.Final!.Dimensions!), Weight: dimension.Weight(DimensionWeights.For(attempt.Final!.Star is null ? StarExpectation.None : StarExpectation.Full)))).ToList()))
        .OrderByDescending(dimension => dimension.Values.Sum(one => one.Weight * (5 - one.Value)))
        .Select(dimension => (dimension.Name, dimension.Values.Count(one => one.Weight > 0 && one.Value < GoodEnough)))
        .First();
}
