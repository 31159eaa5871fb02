using System.Text.Json;
using CsCheck;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Notes;

/// <summary>What holds for any text at all.</summary>
public sealed class NotesParserPropertyTests
{
    // Fragments that steer random text into the parser's rules, among letters, marks and blanks of every sort.
    private static readonly Gen<string> Fragment = Gen.OneOf(
        Gen.OneOf("# Notes\n", "## Stories\n", "### A story\n", "## Example questions\n", "## Improvement areas\n", "## Technical\n", "#### Deep\n",
            "* Context\n", "  * it was slow\n", "* **Impact**: dropped from 13 to 3\n", "\t* What did you do?\n", "    - I did it\n", "1. Tell me about a time\n",
            "- [link](#a-story)\n", "* Describe when you failed\n", "* Why?\n", "> quoted\n", "```\ncode\n", "<details>\n", "\n", "\r\n", "\r", "[x]: #y\n", "---\n", "* * *\n",
            "e.g.", "**Learnings**\n", "TODO", "[...]", "Do we need it? No.", "\0", "\uFEFF", "é", "日本語", "🙂", "\u202e"),
        Gen.String[Gen.Char, 0, 12],
        Gen.String[Gen.OneOf('*', '-', '#', '>', ' ', '\t', '\n', '[', ']', '(', ')', '`', '_', 'a', '1', '.', '?', ':', '!'), 0, 20]);

    private static readonly Gen<string> Markdown = Fragment.Array[0, 40].Select(string.Concat);

    private static readonly string[] Words = ["tables", "migrated", "Led", "checked", "three", "engineers", "because", "shipped", "I", "should have", "asked", "e.g.", "why", "legacy"];

    private static readonly Gen<string> Line = Gen.OneOf(Words).Array[1, 8].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Bullets =
        Gen.Select(Gen.Int[0, 3], Line, (depth, line) => $"{new string(' ', depth * 2)}* {line}\n").Array[1, 8].Select(string.Concat);

    private static readonly Gen<string> Heading = Gen.OneOf("Simplicity", "A launch", "The outage", "Trust", "Others");

    private static readonly Gen<string> Kind = Gen.OneOf("Stories", "Improvement areas", "Leading", "Technical");

    private static readonly Gen<string> Section = Gen.Select(Kind, Heading, Bullets, (kind, heading, bullets) => $"## {kind}\n\n### {heading}\n{bullets}\n");

    private static NotesOutline Parse(string text) => NotesParser.Parse([new("notes.md", text)]);

    [Fact]
    public void Any_text_is_read_without_an_exception_and_every_line_is_inside_it() => Markdown.Sample(text =>
    {
        var outline = Parse(text);
        // What is said of an empty file stands at its first line.
        var lines = Math.Max(1, Assert.Single(outline.Files).Lines);
        foreach (var range in outline.Narratives.SelectMany(narrative => narrative.Lines.Concat(narrative.Parts.SelectMany(part => part.Lines))).Concat(outline.Criteria.SelectMany(criterion => criterion.Lines)))
            Assert.True(1 <= range.First && range.First <= range.Last && range.Last <= lines, $"{range} of {lines}");
        foreach (var line in outline.Bullets.Select(bullet => bullet.Line).Concat(outline.Facts.Select(fact => fact.Line)).Concat(outline.Gaps.Select(gap => gap.Line)).Concat(outline.Links.Select(link => link.Line)))
            Assert.InRange(line, 1, lines);
        var ids = outline.Narratives.Select(narrative => narrative.Id).Concat(outline.Questions.Select(question => question.Id))
            .Concat(outline.Criteria.Select(criterion => criterion.Id)).Concat(outline.Facts.Select(fact => fact.Id)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }, iter: 2000);

    [Fact]
    public void Equal_text_gives_an_equal_outline() => Markdown.Sample(text => Json(Parse(text)) == Json(Parse(text)), iter: 300);

    [Fact]
    public void Ids_stay_when_another_section_is_edited() => Gen.Select(Bullets, Section, Section).Sample((bullets, before, after) =>
    {
        var own = $"## Stories\n\n### The kept story\n{bullets}\n";
        var first = IdsOf(own + before);
        Assert.NotEmpty(first);
        Assert.Equal(first, IdsOf(own + after));
        Assert.Equal(first, IdsOf(after + own));
    }, iter: 300);

    [Fact]
    public void No_bullet_of_a_narrative_is_lost() => Section.Array[1, 3].Select(string.Concat).Sample(text =>
    {
        var outline = Parse("# Notes\n\n" + text);
        var written = text.Split('\n');
        for (var i = 0; i < written.Length; i++)
        {
            if (!written[i].TrimStart().StartsWith('*')) continue;
            var line = i + 3;
            Assert.Contains(outline.Narratives, narrative => narrative.Lines.Any(range => range.Contains(line)));
            var said = written[i].TrimStart(' ', '*');
            // The title bullet of a technical narrative is its title.
            Assert.True(
                outline.Narratives.Any(narrative => narrative.Title.Contains(said.TrimEnd(':'), StringComparison.Ordinal) || narrative.Parts.Any(part => part.Lines.Any(range => range.Contains(line)) && part.Text.Contains(said, StringComparison.Ordinal))),
                $"line {line} \"{said}\" is in no part");
        }
    }, iter: 300);

    [Theory]
    [InlineData("> ")]
    [InlineData("* ")]
    [InlineData("[")]
    [InlineData("**a ")]
    [InlineData("![](")]
    [InlineData("`a")]
    [InlineData("<a ")]
    public void Hostile_nesting_is_a_problem_with_a_line_or_is_read(string opening)
    {
        var outline = Parse("# Notes\n\n" + string.Concat(Enumerable.Repeat(opening, 5000)) + "\n");
        Assert.All(outline.Problems, problem => Assert.Equal(("notes.md", 3), (problem.File, problem.Line)));
    }

    [Fact]
    public void One_unreadable_file_does_not_stop_the_others()
    {
        var outline = NotesParser.Parse([new("bad.md", string.Concat(Enumerable.Repeat("> ", 5000)) + "x"), new("good.md", "## Stories\n### One\n* Led it\n")]);
        Assert.Equal("bad.md", Assert.Single(outline.Problems).File);
        Assert.Equal("One", Assert.Single(outline.Stories).Title);
    }

    private static List<string> IdsOf(string text)
    {
        var outline = Parse(text);
        var kept = outline.Stories.Single(story => story.Title == "The kept story");
        return [kept.Id, .. outline.Criteria.Where(criterion => criterion.Owner == kept.Id).Select(criterion => criterion.Id), .. outline.Facts.Where(fact => fact.Owner == kept.Id).Select(fact => fact.Id)];
    }

    private static string Json(NotesOutline outline) => JsonSerializer.Serialize(outline, InterviewerJson.Compact);
}
