using CsCheck;
using Interviewer.Indexing;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Indexing;

public sealed class ChunkerTests
{
    private const string Notes = """
        # Me

        A line about me.

        ## Stories

        ### Moving the library
        * Context
          * The old building leaked.
        * Packed every shelf in order.

        * **Impact**: Opened two days early.

        ### Teaching the night class
        * Wrote the first course myself.
        * **Impact**: 30 people stayed.

        ## Questions
        * How do you plan?
          * Metrics
        * Tell me about a time you failed
        """;

    private static readonly string[] Pieces =
    [
        "# Stories", "## A story", "### Impact", "* point", "  * nested", "\t* tabbed", "1. What did you do?", "* How do you plan?", "**Learnings**", "", "   ", "> quote",
        "```", "plain text", "Setext\n===", "## Questions", "[a](#a-story)", "---", "| a | b |", "<div>", "\f", "# Improvement areas",
    ];

    [Fact]
    public void AStoryIsOneChunkAndSoIsAQuestionWithItsProbes()
    {
        var chunks = Cut(Notes);
        var story = chunks.Single(chunk => chunk.Title == "Moving the library");
        Assert.NotNull(story.StoryId);
        Assert.Equal(["Me", "Stories", "Moving the library"], story.HeadingPath);
        Assert.Contains("leaked", story.Text);
        Assert.Contains("two days early", story.Text);
        var question = chunks.Single(chunk => chunk.Text.Contains("How do you plan"));
        Assert.Contains("Metrics", question.Text);
        Assert.DoesNotContain("you failed", question.Text);
        Assert.Equal(["Me", "Questions"], question.HeadingPath);
    }

    [Fact]
    public void EditingOneSectionChangesOnlyItsChunk()
    {
        var before = Cut(Notes);
        var after = Cut(Notes.Replace("Packed every shelf", "New first line.\n\n* Labelled every shelf"));
        Assert.Equal(before.Count, after.Count);
        Assert.Equal("Moving the library", Assert.Single(before.ExceptBy(after.Select(chunk => chunk.Id), chunk => chunk.Id)).Title);
        Assert.NotEqual(before[^1].Lines[0], after[^1].Lines[0]);
    }

    [Fact]
    public void RulesAndFencesAreNoPassagesOfTheirOwn() => Assert.Single(Cut("# Stories\n---\n\n***\n"));

    [Fact]
    public void EqualPassagesHaveDifferentIds() =>
        Assert.Equal(2, Cut("# A\nsame\n# A\nsame").Select(chunk => chunk.Id).Distinct().Count());

    [Fact]
    public void NotesNestedTooDeeplyAreStillText() => Assert.Contains(Cut(new string('>', 5000) + " deep"), chunk => chunk.Text.Contains("deep"));

    [Fact]
    public void EveryLineThatIsNotBlankBelongsToExactlyOneChunk() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[0, 25], Gen.Int[0, 2])
            .Select((pieces, end) => string.Join(end switch { 0 => "\n", 1 => "\r\n", _ => "\r" }, pieces.Select(piece => Pieces[piece])))
            .Sample(text =>
            {
                var lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
                var chunks = Cut(text);
                for (var line = 1; line <= lines.Length; line++)
                {
                    var owners = chunks.Count(chunk => chunk.Lines.Any(range => range.Contains(line)));
                    if (owners != 1 && !(owners == 0 && string.IsNullOrWhiteSpace(lines[line - 1]))) return false;
                }
                return chunks.Select(chunk => chunk.Id).Distinct().Count() == chunks.Count;
            }, iter: 2000);

    private static IReadOnlyList<Chunk> Cut(string text)
    {
        var file = new NoteText("n.md", text);
        return new Chunker(NotesParser.Parse([file])).Cut(file);
    }
}
