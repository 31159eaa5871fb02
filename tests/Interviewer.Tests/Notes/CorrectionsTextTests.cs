using CsCheck;
using Interviewer.Notes;
using Interviewer.Notes.Overrides;
using Xunit;

namespace Interviewer.Tests.Notes;

public sealed class CorrectionsTextTests
{
    private const string ByHand = """
        { // mine
          "version": 1,
          "files": {
            "notes.md": [
              {"match": "One", "role": "probe"}, // the first
              {"match": "Two", "line": 7, "ignore": true}, /* and the second */
            ],
          },
        }
        """;

    [Fact]
    public void The_first_one_makes_the_file()
    {
        var text = new CorrectionsText(null).With("notes.md", new("Root cause", 3, BulletRole.AnswerHint, "Describe a time"));
        Assert.Equal(
            "{\"version\":1,\"files\":{\"notes.md\":[\n  {\"match\":\"Root cause\",\"line\":3,\"role\":\"answer_hint\",\"of\":\"Describe a time\"}\n]}}", text);
    }

    [Fact]
    public void What_was_written_by_hand_stays()
    {
        var text = new CorrectionsText(ByHand).With("notes.md", new("Three", 9, Kind: HeadingKind.Story));
        Assert.Equal(["Three", "One", "Two"], Matches(text));
        foreach (var words in new[] { "// mine", "// the first", "/* and the second */", "{\"match\": \"Two\", \"line\": 7, \"ignore\": true}" }) Assert.Contains(words, text);
        Assert.Equal(Squeezed(ByHand), Squeezed(new CorrectionsText(text).Without(0)));
    }

    [Fact]
    public void The_same_item_is_corrected_once()
    {
        var text = new CorrectionsText(ByHand).With("notes.md", new("**two**", 7, BulletRole.Question));
        Assert.Equal(["**two**", "One"], Matches(text));
        Assert.Contains("// the first", text);
        // Of another line, it is another item.
        Assert.Equal(["Two", "**two**", "One"], Matches(new CorrectionsText(text).With("notes.md", new("Two", 8, BulletRole.Question))));
    }

    [Fact]
    public void Each_can_be_taken_out()
    {
        Assert.Equal(["Two"], Matches(new CorrectionsText(ByHand).Without(0)));
        Assert.Equal(["One"], Matches(new CorrectionsText(ByHand).Without(1)));
        // A comment in front of a comma is where the layout cannot be kept.
        Assert.Equal(["Two"], Matches(new CorrectionsText("""{"files":{"a.md":[{"match":"One"} /* here */ , {"match":"Two"}]}}""").Without(0)));
    }

    [Theory]
    [InlineData("{\"files\": {")]
    [InlineData("[1] x")]
    [InlineData("[]")]
    public void What_is_no_file_of_corrections_is_refused_and_named(string text)
    {
        var refused = Assert.Throws<InterviewerException>(() => new CorrectionsText(text).With("notes.md", new("One", 1, BulletRole.Other)));
        Assert.Contains("notes.overrides.json", refused.Message);
    }

    [Fact]
    public void Whatever_is_put_in_and_taken_out_the_rest_stays_and_is_read_by_the_parser() =>
        Gen.Select(Gen.String[1, 12], Gen.Int[1, 9], Gen.Int[0, 3]).Array[1, 12].Sample(changes =>
        {
            var text = ByHand;
            foreach (var (match, line, kind) in changes)
            {
                var before = new CorrectionsText(text).Entries;
                if (kind == 0 && before.Count > 0)
                {
                    text = new CorrectionsText(text).Without(line % before.Count);
                    Assert.Equal(before.Where((_, index) => index != line % before.Count), new CorrectionsText(text).Entries);
                }
                else
                {
                    var file = kind == 1 ? "other.md" : "notes.md";
                    text = new CorrectionsText(text).With(file, new(match, line, BulletRole.Other));
                    Assert.Contains((file, new NoteCorrection(match, line, BulletRole.Other)), new CorrectionsText(text).Entries);
                }
            }
            var problems = new List<NoteProblem>();
            NoteOverrides.Read([new(NoteOverrides.FileName, text), new("notes.md", ""), new("other.md", "")], problems);
            Assert.Empty(problems);
        });

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static IEnumerable<string?> Matches(string text) => new CorrectionsText(text).Entries.Select(entry => entry.Correction.Match);
}
