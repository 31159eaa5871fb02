using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Practice;

/// <summary>How practising has gone over all interviews, held against the notes as they are now.</summary>
/// <param name="Interviews">Those with a score, oldest first.</param>
/// <param name="Learnings">Every documented learning, those that came up first and of them the least often met.</param>
/// <param name="Stories">Every story, most told first.</param>
/// <param name="Days">Answered questions by local day.</param>
public sealed record Progress(
    IReadOnlyList<ScoredInterview> Interviews,
    IReadOnlyList<LearningRecord> Learnings,
    IReadOnlyList<StoryUse> Stories,
    IReadOnlyDictionary<DateOnly, int> Days)
{
    /// <summary>Told in more than this share of the answers, a story wears out.</summary>
    private const double OftenShare = .3;

    /// <summary>Fewer times say nothing.</summary>
    private const int OftenTimes = 4;

    public int Answered => Days.Values.Sum();

    public static Progress Of(IReadOnlyList<PracticedInterview> interviews, NotesOutline outline, TimeZoneInfo zone)
    {
        var questions = interviews.SelectMany(interview => interview.Questions).ToList();
        var told = questions.SelectMany(question => question.Narratives.Take(1)).CountBy(id => id).ToDictionary();
        var answers = told.Values.Sum();
        return new(
            [.. interviews.Select(ScoredInterview.Of).OfType<ScoredInterview>()],
            [.. outline.Criteria.Where(point => point.Kind is CriterionKind.Learning).DistinctBy(point => point.Id)
                .Select(point => LearningRecord.Of(point, questions))
                .OrderBy(record => record.Times == 0).ThenBy(record => record.HitRate).ThenByDescending(record => record.Times)],
            [.. outline.Stories.Select(story => (Story: story, Times: told.GetValueOrDefault(story.Id)))
                .Select(use => new StoryUse(use.Story, use.Times, answers == 0 ? 0 : (double)use.Times / answers, use.Times >= OftenTimes && use.Times > OftenShare * answers))
                .OrderByDescending(use => use.Times)],
            interviews.GroupBy(interview => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(interview.Header.StartedAt, zone).DateTime))
                .ToDictionary(day => day.Key, day => day.Sum(interview => interview.Header.Answered)));
    }
}
