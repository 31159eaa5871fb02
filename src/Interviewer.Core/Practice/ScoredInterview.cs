using Interviewer.Grading;

namespace Interviewer.Practice;

/// <param name="Score">Mean of its questions, 1 to 5.</param>
/// <param name="Dimensions">Means of its questions; null when none has ratings.</param>
public sealed record ScoredInterview(string Id, DateTimeOffset At, int Questions, double Score, Dimensions? Dimensions)
{
    /// <summary>Null when nothing in it was graded.</summary>
    public static ScoredInterview? Of(PracticedInterview interview)
    {
        if (interview.Questions.Average(question => question.Score) is not { } score) return null;
        var rated = interview.Questions.Select(question => question.Dimensions).OfType<Dimensions>().ToList();
        return new(interview.Header.Id, interview.Header.StartedAt, interview.Questions.Count, score, rated.Count == 0 ? null : new(
            rated.Average(one => one.Relevance), rated.Average(one => one.Coverage), rated.Average(one => one.Structure),
            rated.Average(one => one.Specificity), rated.Average(one => one.Ownership), rated.Average(one => one.Reflection)));
    }
}
