using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Indexing;

/// <summary>The file of corrections: found beside the notes, part of their version, never in the way of reading them.</summary>
public sealed class OverridesTests : IDisposable
{
    private const string Asked = """
        ## Stories
        ### The winter ferry
        * Rebuilt the timetable.
        ### The summer ferry
        * Painted the hull.

        ## Questions
        * Tell me about a success
          * [The summer ferry](#the-summer-ferry)
          * The winter ferry
        """;

    private const string Correction = """{"version":1,"files":{"notes.md":[{"match":"The winter ferry","line":10,"role":"story_link"}]}}""";

    private readonly TempFolder folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("notes.md")]
    [InlineData("")]
    public async Task CorrectionsBesideTheFileOrInTheFolderMakeAnotherVersionOfTheNotes(string path)
    {
        folder.Write("notes.md", Asked);
        var before = await NotesReader.ReadAsync(folder[path], Now);
        folder.Write("notes.overrides.json", Correction);
        var after = await NotesReader.ReadAsync(folder[path], Now);
        Assert.NotEqual(before.Hash, after.Hash);
        Assert.Empty(after.Problems);

        var preparation = Preparation.From(after.Files);
        Assert.Empty(preparation.Outline.Problems);
        Assert.Equal(["notes.md"], preparation.Outline.Files.Select(file => file.File));
        var titles = preparation.Outline.Stories.ToDictionary(story => story.Id, story => story.Title);
        Assert.Equal(
            [("The summer ferry", StoryMatchSource.Link), ("The winter ferry", StoryMatchSource.Override)],
            preparation.StoriesFor(preparation.Outline.Questions.Single()).Select(match => (titles[match.StoryId], match.Source)).Order());
    }

    [Fact]
    public async Task CorrectionsThatCannotBeReadAreAProblemAndTheNotesGoOn()
    {
        var notes = folder.Write("notes.md", Asked);
        await File.WriteAllBytesAsync(folder["notes.overrides.json"], [0xE9, 0x41], Now);
        foreach (var path in (string[])[notes, folder.Path])
        {
            var read = await NotesReader.ReadAsync(path, Now);
            Assert.Equal(["notes.md"], read.Files.Select(file => file.File));
            Assert.Equal(new NoteProblem("notes.overrides.json", 1, "This file is not UTF-8 text; save it as UTF-8."), read.Problems.Single());
        }
    }
}
