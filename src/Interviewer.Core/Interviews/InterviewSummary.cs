using System.Globalization;
using Interviewer.Grading;

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

    private static (string Lost, int Below) Costly(List<QuestionAttempt> graded) => new (string Name, Func<Dimensions, double> Of)[]
        {
            ("answering what was asked", of => of.Relevance),
            ("saying what your notes hold", of => of.Coverage),
            ("the order in which you tell it", of => of.Structure),
            ("figures and names", of => of.Specificity),
            ("showing your own part", of => of.Ownership),
            ("saying what you took from it", of => of.Reflection),
        }
        .Select(dimension => (dimension.Name, Values: graded.Select(attempt => dimension.Of(attempt.Final!.Dimensions!)).ToList()))
        .OrderBy(dimension => dimension.Values.Average())
        .Select(dimension => (dimension.Name, dimension.Values.Count(value => value < GoodEnough)))
        .First();
}
