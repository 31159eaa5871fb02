using System.Text.Json;
using CsCheck;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Notes;

/// <summary>Whatever corrections say, alone or against each other, the notes are read.</summary>
public sealed class OverridesPropertyTests
{
    private const string Notes = """
        # Stories
        ## The ferry
        * Rebuilt the timetable.
          * Root cause
        # Questions
        * Tell me about a conflict
          * Root cause
            * My part was small.
        * Former teams
          * What would they say?
            * Calm when it is full.
        * Weather
        ## Why here?
        * The ferry
        """;

    private static readonly string?[] Texts =
        [null, "The ferry", "Stories", "Questions", "Rebuilt the timetable.", "Root cause", "Tell me about a conflict", "My part was small.", "Former teams", "What would they say?", "Calm when it is full.", "Weather", "Why here?", "nothing at all", ""];

    private static readonly Gen<object> Correction = Gen.Select(
        OneOf(Texts), Gen.Int[-1, 16], OneOf(null, "question", "sub_question", "group", "probe", "answer_hint", "story_link", "other", "sonnet"),
        OneOf(Texts), OneOf(null, null, "story", "improvement_area", "philosophy", "technical", "questions"), Gen.Bool,
        (match, line, role, of, kind, ignore) => (object)new { match, line, role, of, kind, ignore });

    private static Gen<string?> OneOf(params string?[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    [Fact]
    public void No_set_of_corrections_breaks_the_reading_or_doubles_an_item() =>
        Correction.Array[0, 8].Sample(corrections =>
        {
            var json = JsonSerializer.Serialize(new { version = 1, files = new Dictionary<string, object[]> { ["notes.md"] = corrections } });
            var outline = NotesParser.Parse([new("notes.md", Notes), new("notes.overrides.json", json)]);
            Assert.All(outline.Bullets.CountBy(bullet => bullet.Line), line => Assert.Equal(1, line.Value));
            Assert.All(outline.Questions.Where(question => question.Role is not QuestionRole.Bank).CountBy(question => question.Line), line => Assert.Equal(1, line.Value));
            Assert.All(outline.Problems, problem => Assert.Equal(("notes.overrides.json", 1), (problem.File, problem.Line)));
        }, iter: 500);

    [Fact]
    public void No_text_in_the_place_of_corrections_breaks_the_reading() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.OneOf('{', '}', '[', ']', '"', ',', ':', '1', ' ', '\n'), 0, 30]).Sample(text =>
            Assert.NotEmpty(NotesParser.Parse([new("notes.md", Notes), new("notes.overrides.json", text)]).Questions), iter: 500);
}
