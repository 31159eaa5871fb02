using Interviewer.Indexing;
using Interviewer.Interviews;
using Interviewer.Notes;
using Interviewer.Tests.Storage;
using Interviewer.Transcripts;
using Microsoft.Extensions.Time.Testing;
using Xunit;
using static Interviewer.Tests.Interviews.SessionSamples;

namespace Interviewer.Tests.Interviews;

public sealed class SessionStoreTests
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 14, 9, 30, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static NotesSnapshot Notes(string hash) => new("notes.md", null, hash, [new NoteText("notes.md", "# Notes ✓")], []);

    [Fact]
    public async Task What_is_appended_comes_back_in_order_with_its_time()
    {
        using var database = await TempDatabase.MigratedAsync(Token);
        var clock = new FakeTimeProvider(Morning);
        var store = new SessionStore(database.Db, clock);
        var started = Started();
        await store.CreateAsync("s1", started, Notes("hash"), Token);
        clock.Advance(TimeSpan.FromSeconds(5));
        var asked = new SessionEvent.QuestionAsked(1, 1, "q1", "Question 1?", "for variety");
        await store.AppendAsync("s1", 1, [asked, new SessionEvent.Paused()], InterviewSession.Begin(started).Apply(asked).Apply(new SessionEvent.Paused()), Token);

        var log = await store.LoadAsync("s1", Token);
        Assert.Equal([1, 2, 3], log.Select(entry => entry.Version));
        Assert.Equal([Morning, Morning.AddSeconds(5), Morning.AddSeconds(5)], log.Select(entry => entry.At));
        Assert.Equal(asked, log[1].Event);
        Assert.Equal("paused", Assert.Single(await store.ListAsync(Token)).State);
        Assert.Equal("# Notes ✓", Assert.Single(await store.LoadNotesAsync("hash", Token)).Text);
    }

    [Fact]
    public async Task Many_interviews_may_start_at_once_on_the_same_notes()
    {
        using var database = await TempDatabase.MigratedAsync(Token);
        var store = new SessionStore(database.Db, TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            Task.Run(() => store.CreateAsync($"s{number}", Started(), Notes("hash"), Token))));
        Assert.Equal(8, (await store.ListAsync(Token)).Count);
    }

    [Fact]
    public async Task Of_many_writers_that_expect_the_same_version_exactly_one_wins()
    {
        using var database = await TempDatabase.MigratedAsync(Token);
        var store = new SessionStore(database.Db, TimeProvider.System);
        var started = Started();
        await store.CreateAsync("s1", started, Notes("hash"), Token);
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            var asked = new SessionEvent.QuestionAsked(1, 1, "q1", $"Question by {writer}?", "for variety");
            return await store.AppendAsync("s1", 1, [asked], InterviewSession.Begin(started).Apply(asked), Token);
        })));
        Assert.Single(results, result => result is not null);
        Assert.Equal(2, (await store.LoadAsync("s1", Token)).Count);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_changes_neither_the_order_nor_ends_an_interview_before_it_began()
    {
        using var database = await TempDatabase.MigratedAsync(Token);
        var clock = new FakeTimeProvider(Morning);
        var store = new SessionStore(database.Db, clock);
        var started = Started();
        await store.CreateAsync("s1", started, Notes("hash"), Token);
        clock.AdjustTime(Morning.AddHours(-2));
        var asked = new SessionEvent.QuestionAsked(1, 1, "q1", "Question 1?", "for variety");
        var ended = new SessionEvent.Ended(EndReason.EndedEarly);
        await store.AppendAsync("s1", 1, [asked, ended], InterviewSession.Begin(started).Apply(asked).Apply(ended), Token);

        var log = await store.LoadAsync("s1", Token);
        Assert.Equal([started.GetType(), asked.GetType(), ended.GetType()], log.Select(entry => entry.Event.GetType()));
        Assert.Equal(Morning.AddHours(-2), log[2].At);
        Assert.All(ReplaySchedule.Of(log, 1), step => Assert.Equal(TimeSpan.Zero, step.Delay));
        var summary = Assert.Single(await store.ListAsync(Token));
        Assert.Equal((Morning, Morning), (summary.StartedAt, summary.EndedAt));
    }

    [Fact]
    public async Task Delete_leaves_no_byte_of_what_was_said_in_the_files()
    {
        using var database = await TempDatabase.MigratedAsync(Token);
        var store = new SessionStore(database.Db, TimeProvider.System);
        string[] ids = ["s1", "s2", "s3"];
        foreach (var id in ids) await store.CreateAsync(id, Started(), Notes($"hash-{id}") with { Files = [new NoteText("notes.md", $"noted-in-{id}")] }, Token);
        var session = InterviewSession.Begin(Started());
        foreach (var (turn, length) in new[] { 1, 40, 700, 3, 9000, 200 }.Index())
            foreach (var id in ids)
                await store.AppendAsync(id, 1 + turn, [new SessionEvent.AnswerGiven($"t{turn}", 1, 1, string.Concat(Enumerable.Repeat($"said-in-{id} ", length)), null)], session, Token);
        Assert.True(database.Holds("said-in-s2") && database.Holds("noted-in-s2"));

        await store.DeleteAsync("s2", Token);
        Assert.False(database.Holds("said-in-s2") || database.Holds("noted-in-s2"));
        Assert.True(database.Holds("said-in-s1") && database.Holds("said-in-s3"));
        Assert.Equal(7, (await store.LoadAsync("s3", Token)).Count);

        await store.DeleteAllAsync(Token);
        Assert.False(database.Holds("said-in-") || database.Holds("noted-in-"));
    }

    [Fact]
    public async Task Delete_means_gone_and_keeps_notes_that_another_interview_needs()
    {
        using var database = await TempDatabase.MigratedAsync(Token);
        var store = new SessionStore(database.Db, TimeProvider.System);
        await store.CreateAsync("s1", Started(), Notes("hash"), Token);
        await store.CreateAsync("s2", Started(), Notes("hash"), Token);

        Assert.True(await store.DeleteAsync("s1", Token));
        Assert.Empty(await store.LoadAsync("s1", Token));
        Assert.NotEmpty(await store.LoadNotesAsync("hash", Token));

        Assert.True(await store.DeleteAsync("s2", Token));
        Assert.False(await store.DeleteAsync("s2", Token));
        Assert.Empty(await database.RowsAsync("Snapshots", "Events"));
    }
}
