using System.Text.Json;
using System.Text.RegularExpressions;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Notes;

/// <summary>The user's own notes against what a person says they mean.</summary>
public sealed class NotesGoldTests
{
    private static readonly Lazy<NotesOutline> Parsed = new(() =>
        NotesParser.Parse([new("philosophy.md", File.ReadAllText(SharedData.Path("notes/philosophy.md")))]));

    private static readonly Lazy<JsonElement> Truth = new(() =>
        JsonDocument.Parse(File.ReadAllText(SharedData.Path("notes/philosophy.truth.json"))).RootElement);

    private readonly NotesOutline outline = Parsed.Value;
    private readonly JsonElement gold = Truth.Value;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static int Line(JsonElement element) => element.GetProperty("line").GetInt32();

    private static HashSet<int> Lines(JsonElement ranges) =>
        [.. ranges.EnumerateArray().SelectMany(range => Enumerable.Range(range[0].GetInt32(), range[1].GetInt32() - range[0].GetInt32() + 1))];

    private static HashSet<int> Lines(IEnumerable<LineRange> ranges) =>
        [.. ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))];

    private static string Snake(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private IEnumerable<JsonElement> Gold(string name) => gold.GetProperty(name).EnumerateArray();

    [Fact]
    public void Every_bullet_has_its_role_and_belongs_where_it_should()
    {
        var lineOf = Gold("questions").ToDictionary(question => Text(question, "id"), question => (int?)Line(question));
        var expected = Gold("example_question_bullets").Select(bullet =>
        {
            var belongs = Text(bullet, "belongs_to");
            var group = Gold("example_question_bullets").LastOrDefault(other => Text(other, "role") == "group" && Line(other) < Line(bullet));
            int? of = Text(bullet, "role") switch
            {
                "probe" or "answer_hint" => lineOf[belongs],
                "sub_question" => Line(group),
                _ => null,
            };
            return (Line(bullet), Text(bullet, "role"), of);
        });
        Assert.Equal(expected, outline.Bullets.Select(bullet => (bullet.Line, Snake(bullet.Role), bullet.Of)));
    }

    [Fact]
    public void Required_questions_are_found_and_nothing_else_becomes_one()
    {
        var required = Gold("questions").Where(question => Text(question, "kind") is not "derived").Select(Line);
        Assert.Equal(required.Order(), outline.Questions.Select(question => question.Line).Order());
        var forbidden = gold.GetProperty("extraction_gold").GetProperty("forbidden_lines").EnumerateArray().Select(line => line.GetInt32());
        Assert.Empty(outline.Questions.Select(question => question.Line).Intersect(forbidden));
    }

    public static TheoryData<string, string, string> Shapes => new()
    {
        { "dashes", @"(?m)^(\s*)\*", "$1-" },
        { "pluses", @"(?m)^(\s*)\*", "$1+" },
        { "tabs", @"(?m)^(\t*)((?:  )+)(?=\*)", "$1$2$2" },
        { "deeper headings", "(?m)^#", "##" },
        { "no question marks", @"(?m)\?$", "" },
        { "Windows line ends", @"\n", "\r\n" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Other_shapes_of_the_same_notes_give_the_same_questions(string name, string pattern, string replacement)
    {
        var text = Regex.Replace(File.ReadAllText(SharedData.Path("notes/philosophy.md")), pattern, replacement);
        var other = NotesParser.Parse([new(name, text)]);
        Assert.Equal(outline.Questions.Select(question => (question.Line, question.Role)), other.Questions.Select(question => (question.Line, question.Role)));
        Assert.Equal(outline.Stories.Select(story => story.Title), other.Stories.Select(story => story.Title));
    }

    [Fact]
    public void Questions_expect_what_the_rubric_rules_say()
    {
        foreach (var expected in Gold("questions").Where(question => Text(question, "kind") is not "derived"))
        {
            var question = outline.Questions.Single(question => question.Line == Line(expected));
            Assert.Equal(Text(expected, "star_expected"), Snake(question.StarExpected));
            Assert.InRange(question.KExpected, expected.GetProperty("k_expected").GetInt32() - 1, expected.GetProperty("k_expected").GetInt32());
        }
    }

    [Fact]
    public void Narratives_have_their_kind_title_path_anchor_and_lines()
    {
        var expected = Gold("narratives").Where(narrative => Text(narrative, "kind") is not "questions").Select(narrative => (
            Text(narrative, "kind"), Text(narrative, "title"), Text(narrative, "anchor"),
            string.Join('/', narrative.GetProperty("heading_path").EnumerateArray()),
            new LineRange(narrative.GetProperty("lines")[0].GetInt32(), narrative.GetProperty("lines")[1].GetInt32())));
        var found = outline.Narratives.Select(narrative => (
            Snake(narrative.Kind), narrative.Title, narrative.Anchor, string.Join('/', narrative.HeadingPath), Assert.Single(narrative.Lines)));
        Assert.Equal(expected.OrderBy(one => one.Item5.First), found.OrderBy(one => one.Item5.First));
        Assert.Equal(outline.Narratives.Count(), outline.Narratives.Select(narrative => narrative.Id).Distinct().Count());
    }

    [Fact]
    public void Links_reach_their_stories()
    {
        var titles = Gold("narratives").ToDictionary(narrative => Text(narrative, "id"), narrative => Text(narrative, "title"));
        var expected = Gold("links").Select(link => (Line(link), Text(link, "text"), titles[Text(link, "target")]));
        Assert.Equal(expected, outline.Links.Select(link => (link.Line, link.Text, outline.Narratives.Single(narrative => narrative.Id == link.Target).Title)));
    }

    [Fact]
    public void Gaps_name_the_empty_section_and_the_stories_without_a_learning()
    {
        Assert.Equal(
            [(GapKind.EmptySection, 54), (GapKind.StoryWithoutLearning, 199), (GapKind.StoryWithoutLearning, 209)],
            outline.Gaps.Select(gap => (gap.Kind, gap.Line)));
        Assert.Contains("Identifying true needs", outline.Gaps[0].Message, StringComparison.Ordinal);
        Assert.Empty(outline.Problems);
    }

    [Fact]
    public void Criteria_cover_and_match_the_documented_points()
    {
        var expected = Gold("criteria").Select(criterion => (Kind: Text(criterion, "kind"), Lines: Lines(criterion.GetProperty("lines")))).ToList();
        var found = outline.Criteria.Select(criterion => (Kind: Snake(criterion.Kind), Lines: Lines(criterion.Lines))).ToList();
        var wanted = expected.SelectMany(criterion => criterion.Lines).ToHashSet();
        var covered = found.SelectMany(criterion => criterion.Lines).ToHashSet();
        var matches = new List<(int Expected, int Found)>();
        var pairs =
            from e in Enumerable.Range(0, expected.Count)
            from f in Enumerable.Range(0, found.Count)
            let overlap = (double)expected[e].Lines.Intersect(found[f].Lines).Count() / expected[e].Lines.Union(found[f].Lines).Count()
            where overlap >= .5
            orderby overlap descending
            select (e, f);
        foreach (var pair in pairs)
        {
            if (matches.All(match => match.Expected != pair.e && match.Found != pair.f)) matches.Add(pair);
        }
        var kinds = matches.Count(match => expected[match.Expected].Kind == found[match.Found].Kind) / (double)matches.Count;
        var (coverage, recall, precision) = (
            wanted.Intersect(covered).Count() / (double)wanted.Count, matches.Count / (double)expected.Count, matches.Count / (double)found.Count);
        TestContext.Current.TestOutputHelper?.WriteLine($"coverage {coverage:0.000} recall {recall:0.000} precision {precision:0.000} kinds {kinds:0.000}");
        Assert.True(coverage >= .95 && recall >= .95 && precision >= .90 && kinds >= .90, $"coverage {coverage:0.000} recall {recall:0.000} precision {precision:0.000} kinds {kinds:0.000}");
    }

    [Fact]
    public void Facts_are_found_with_line_kind_and_owner()
    {
        var titles = Gold("narratives").ToDictionary(narrative => Text(narrative, "id"), narrative => Text(narrative, "title"));
        var missing = Gold("facts").Where(fact =>
        {
            var owner = outline.Narratives.Single(narrative => narrative.Title == titles[Text(fact, "owner")]).Id;
            return !outline.Facts.Any(found => found.Owner == owner && found.Line == Line(fact) && Snake(found.Kind) == Text(fact, "kind"));
        }).Select(fact => Text(fact, "id"));
        // "state" is a kind that facts here do not have.
        Assert.Equal(["f.hive.level"], missing);
    }

    [Theory]
    [InlineData(155, "3", "engineer", 0)]
    [InlineData(162, "2000", "user/day", .15)]
    [InlineData(178, "13->3", "issue/month", 0)]
    [InlineData(178, "3", "month", 0)]
    [InlineData(188, "09:00", null, 0)]
    [InlineData(210, "10", "installation", .30)]
    [InlineData(211, "millions", "meter", 9)]
    [InlineData(162, "0", "outage", 0)]
    public void Figures_carry_value_unit_and_tolerance(int line, string value, string? unit, double tolerance) =>
        Assert.Contains(outline.Facts, fact => fact.Line == line && fact.Value == value && fact.Unit == unit && fact.Tolerance == tolerance);
}
