using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Notes;
using Interviewer.Practice;
using Interviewer.Tests.Grading;
using Xunit;

namespace Interviewer.Tests.Practice;

public sealed class ProgressTests
{
    private static readonly NotesOutline Outline = NotesParser.Parse([new("notes.md", SampleNotes.Text)]);

    private static readonly DateTimeOffset Start = new(2026, 3, 1, 22, 30, 0, TimeSpan.Zero);

    [Fact]
    public void Nothing_practised_is_no_progress_and_every_learning_is_still_listed()
    {
        var progress = Of();
        Assert.Empty(progress.Interviews);
        Assert.Equal(Outline.Criteria.Count(point => point.Kind is CriterionKind.Learning), progress.Learnings.Count);
        Assert.All(progress.Learnings, record => Assert.Equal(0, record.Times));
        Assert.All(progress.Stories, use => Assert.False(use.Overused));
    }

    [Fact]
    public void Scores_and_ratings_are_means_of_what_was_graded()
    {
        var progress = Of(Interview(0, Question(4, Rated(4)), Question(2, Rated(2)), Question(null, null)), Interview(1, Question(null, null)));
        var one = Assert.Single(progress.Interviews);
        Assert.Equal((3.0, 3.0), (one.Score, one.Dimensions!.Structure));
    }

    [Fact]
    public void A_learning_counts_only_where_it_belonged_to_the_answer()
    {
        var learnings = Outline.Criteria.Where(point => point.Kind is CriterionKind.Learning).ToList();
        var (told, never) = (learnings[0].Id, learnings[1].Id);
        var progress = Of(Interview(0, Question(4, null, (told, Verdict.Met)), Question(3, null, (told, Verdict.Partial)), Question(3, null), Question(1, null, (told, Verdict.Missed))));
        var record = progress.Learnings[0];
        Assert.Equal((told, 3, .5), (record.Learning.Id, record.Times, record.HitRate));
        Assert.Equal(0, progress.Learnings.Single(other => other.Learning.Id == never).Times);
    }

    [Fact]
    public void A_story_told_again_and_again_is_overused()
    {
        var (often, once) = (Outline.Stories[0].Id, Outline.Stories[1].Id);
        var progress = Of(Interview(0, [.. Enumerable.Range(0, 4).Select(_ => Told(often)), Told(once)]));
        Assert.Equal((often, 4, .8, true), (progress.Stories[0].Story.Id, progress.Stories[0].Times, progress.Stories[0].Share, progress.Stories[0].Overused));
        Assert.False(progress.Stories[1].Overused);
        Assert.False(Of(Interview(0, [.. Enumerable.Range(0, 3).Select(_ => Told(often))])).Stories[0].Overused);
    }

    [Fact]
    public void Days_are_those_of_the_user()
    {
        var berlin = TimeZoneInfo.CreateCustomTimeZone("there", TimeSpan.FromHours(2), "there", "there");
        var progress = Progress.Of([Interview(0, Question(3, null)), Interview(1, Question(3, null))], Outline, berlin);
        Assert.Equal([new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 3)], progress.Days.Keys.Order());
        Assert.Equal(2, progress.Answered);
    }

    private static Progress Of(params IReadOnlyList<PracticedInterview> interviews) => Progress.Of(interviews, Outline, TimeZoneInfo.Utc);

    private static PracticedInterview Interview(int day, params IReadOnlyList<PracticedQuestion> questions) =>
        new(new($"s{day}", Start.AddDays(day), null, "ended", "notes.md", InterviewMode.Practice, 3, 1, null, "offline"), questions);

    private static PracticedQuestion Told(string story) => new("q", 3, null, [story], new Dictionary<string, Verdict>());

    private static PracticedQuestion Question(double? score, Dimensions? rated, params (string Id, Verdict Verdict)[] points) =>
        new("q", score, rated, [], points.ToDictionary(point => point.Id, point => point.Verdict));

    private static Dimensions Rated(double value) => new(value, value, value, value, value, value);
}
