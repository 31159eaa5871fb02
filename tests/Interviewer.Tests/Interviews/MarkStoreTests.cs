using Interviewer.Indexing;
using Interviewer.Interviews;
using Interviewer.Notes;
using Interviewer.Tests.Storage;
using Xunit;
using static Interviewer.Tests.Interviews.SessionSamples;

namespace Interviewer.Tests.Interviews;

public sealed class MarkStoreTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mark_takes_the_place_of_the_one_before_and_an_empty_one_takes_it_away()
    {
        using var database = await TempDatabase.MigratedAsync(Token);
        var (_, marks) = await StartedAsync(database);
        await marks.SetAsync("s1", new(1, true, ""), Token);
        await marks.SetAsync("s1", new(1, false, "Ask again"), Token);
        Assert.Equal([new Mark(1, false, "Ask again")], await marks.ListAsync("s1", Token));
        await marks.SetAsync("s1", new(1, false, ""), Token);
        Assert.Empty(await marks.ListAsync("s1", Token));
    }

    [Fact]
    public async Task What_never_happened_cannot_be_marked()
    {
        using var database = await TempDatabase.MigratedAsync(Token);
        var (_, marks) = await StartedAsync(database);
        await Assert.ThrowsAsync<InterviewerException>(() => marks.SetAsync("s1", new(2, true, ""), Token));
        await Assert.ThrowsAsync<InterviewerException>(() => marks.SetAsync("other", new(1, true, ""), Token));
        await Assert.ThrowsAsync<InterviewerException>(() => marks.SetAsync("s1", new(1, true, new string('x', Mark.MaximumNoteLength + 1)), Token));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Marks_go_with_their_interview(bool all)
    {
        using var database = await TempDatabase.MigratedAsync(Token);
        var (store, marks) = await StartedAsync(database);
        await marks.SetAsync("s1", new(1, true, "Private"), Token);
        if (all) Assert.Equal(1, await store.DeleteAllAsync(Token));
        else Assert.True(await store.DeleteAsync("s1", Token));
        Assert.Empty(await database.RowsAsync("Marks", "Events", "Sessions", "Snapshots"));
    }

    [Theory]
    [InlineData("winter WARD", true)]
    [InlineData("\"100%_sure\"", true)]
    [InlineData("100_", false)]
    [InlineData("remember", true)]
    [InlineData("winter never", false)]
    public async Task An_interview_is_found_by_what_was_said_and_noted(string words, bool found)
    {
        using var database = await TempDatabase.MigratedAsync(Token);
        var (store, marks) = await StartedAsync(database);
        var session = InterviewSession.Begin(Started());
        SessionEvent[] said = [session.NextQuestionOrEnd(), new SessionEvent.AnswerGiven("t", 1, 1, "On the winter ward I was \"100%_sure\".", null)];
        await store.AppendAsync("s1", 1, said, said.Aggregate(session, (state, happened) => state.Apply(happened)), Token);
        await marks.SetAsync("s1", new(3, false, "Remember the date"), Token);
        Assert.Equal(found, (await new TranscriptSearch(database.Db).FindAsync(words, Token)).Contains("s1"));
    }

    private static async Task<(SessionStore Store, MarkStore Marks)> StartedAsync(TempDatabase database)
    {
        var store = new SessionStore(database.Db, TimeProvider.System);
        await store.CreateAsync("s1", Started(), new NotesSnapshot("notes.md", null, "hash", [new NoteText("notes.md", "# Notes")], []), Token);
        return (store, new(database.Db));
    }
}
