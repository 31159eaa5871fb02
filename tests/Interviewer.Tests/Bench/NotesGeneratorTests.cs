using Interviewer.Eval.Bench;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Bench;

public sealed class NotesGeneratorTests
{
    [Fact]
    public void WhatIsGeneratedIsFound()
    {
        var generator = new NotesGenerator(1);
        List<GeneratedFile> files = [.. generator.SmallFiles(60), .. generator.LargeFiles(100_000)];
        Assert.True(files.Sum(file => file.Note.Text.Length) > 100_000);
        foreach (var file in files)
        {
            var outline = NotesParser.Parse([file.Note]);
            Assert.Equal(
                (file.Stories, file.Areas, file.Questions, 0),
                (outline.Stories.Count, outline.Areas.Count, outline.Questions.Count(question => question.Role is not QuestionRole.Bank), outline.Problems.Count));
            Assert.All(outline.Links, link => Assert.NotNull(link.Target));
        }
    }

    [Fact]
    public void EqualSeedsGiveEqualNotes()
    {
        Assert.Equal(new NotesGenerator(7).SmallFiles(5), new NotesGenerator(7).SmallFiles(5));
        Assert.NotEqual(new NotesGenerator(7).SmallFiles(5), new NotesGenerator(8).SmallFiles(5));
    }
}
