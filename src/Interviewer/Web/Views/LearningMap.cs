using Interviewer.Grading;
using Interviewer.Notes;
using Interviewer.Practice;

namespace Interviewer.Web.Views;

/// <summary>Which documented learning was got across in which interview: the latest interviews as columns, oldest first.</summary>
/// <param name="Rows">Of the learnings that came up, each with one cell per interview: the verdict there, or null when it did not come up.</param>
/// <param name="Unheard">Learnings that came up in none of them.</param>
internal sealed record LearningMap(IReadOnlyList<PracticedInterview> Interviews, IReadOnlyList<LearningMap.Row> Rows, IReadOnlyList<LearningMap.Row> Unheard)
{
    /// <summary>As many columns as fit beside the words.</summary>
    private const int MostInterviews = 12;

    public static LearningMap Of(IReadOnlyList<PracticedInterview> history, NotesOutline outline)
    {
        var interviews = history.Where(interview => interview.Questions.Count > 0).TakeLast(MostInterviews).ToList();
        var rows = outline.Criteria.Where(point => point.Kind is CriterionKind.Learning).DistinctBy(point => point.Id).Select(learning => new Row(
            learning,
            outline.Narratives.FirstOrDefault(narrative => narrative.Id == learning.Owner)?.Title ?? "",
            [.. interviews.Select(interview => Best(interview, learning.Id))])).ToLookup(row => row.Cells.Any(cell => cell is not null));
        return new(interviews, [.. rows[true]], [.. rows[false]]);
    }

    // Verdicts are ordered from met to contradicted; denying one's own learning anywhere outweighs having told it elsewhere.
    private static Verdict? Best(PracticedInterview interview, string id)
    {
        var verdicts = interview.Questions.Where(question => question.Points.ContainsKey(id)).Select(question => question.Points[id]).ToList();
        return verdicts.Count == 0 ? null : verdicts.Contains(Verdict.Contradicted) ? Verdict.Contradicted : verdicts.Min();
    }

    internal sealed record Row(Criterion Learning, string Story, IReadOnlyList<Verdict?> Cells);
}
