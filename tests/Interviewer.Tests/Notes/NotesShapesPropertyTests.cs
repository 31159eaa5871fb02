using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Notes;

/// <summary>What holds for notes of every shape people write: tables, HTML, links, fences, labels, gaps, deep lists, any line ends.</summary>
public sealed partial class NotesShapesPropertyTests
{
    // Stands where a word of its own goes: every word of a text is written once, so that it can be looked for.
    private const char Blank = '§';

    private static readonly Gen<string> Block = Gen.OneOf(
        // prose, labels before it, gaps in it
        Gen.OneOf("§ § § §.\n\n", "§ led § to §.\n§ asked §?\n\n", "**§:** § §.\n\n", "**Situation:** § §\n\n**Action**: I built § §\n\n", "Context - § §\nResult: § fell from 13 to §\n\n",
            "S: § §\nT: §\nA: § § §\nR: §\n\n", "*§ §*\n\n", "§ TODO §\n\n", "[YOUR METRIC] § §\n\n", "§ [...]\n\n", "§ `§ *` § &amp; §\n\n", "§ #tag §\n\n", "§ § 🙂 日本語 §\n\n"),
        // lists of every mark and depth
        Gen.OneOf("* § §\n  * §\n  * § §\n* §\n\n", "- §\n    - § §\n        - §\n\n", "1. § §?\n   - §\n2. Tell me about a time you § §\n\n", "1) §\n  - § §\n", "- [ ] § §\n- [x] §\n\n",
            "+ §\n\n  § §\n\n+ §\n\n", "* **Impact**: § §\n* **Learnings**\n  * I should have § §\n\n", "* Question: § §?\n* Best for: §, §\n\n", "* §\n\t* §\n\t\t* §\n\n", "* TODO\n* § §\n\n", "*\n* §\n\n",
            string.Concat(Enumerable.Range(0, 12).Select(depth => $"{new string(' ', 2 * depth)}* § {depth}\n")) + "\n"),
        // tables: of questions, of stories, of labels, of anything
        Gen.OneOf("| Question | Story |\n|---|---|\n| What § §? | § § |\n| Why §? | § |\n\n", "| Story | Situation | Action | Result |\n|---|---|:-:|--:|\n| § | § § | I led § | § |\n\n",
            "| Situation | § § |\n|---|---|\n| Task | § |\n| Result | § § |\n\n", "| § | § |\n|---|---|\n| § | § § |\n| **§** | [§](#§) |\n\n", "§ | §\n--- | ---\n§ | §\n\n"),
        // HTML
        Gen.OneOf("<details>\n<summary>§ §</summary>\n\n* § §\n* §\n\n</details>\n\n", "<ul>\n<li>§ §</li>\n<li>§\n<ul><li>§</li></ul></li>\n</ul>\n\n", "<p>§ §<br>§</p>\n\n", "<h3>§</h3>\n<div>§ &lt; §</div>\n\n", "§ <b>§</b> §\n\n", "<!-- a remark -->\n\n"),
        // links, fences, quotations, rules
        Gen.OneOf("* [[§ §]] §\n* § [[§#§|§]]\n\n", "§ [§ §](#§) §\n\n", "![§](§.png) §\n\n", "<https://example.org/§> §\n\n", "```\n§ § {§}\n```\n\n", "~~~js\n§(§);\n~~~\n\n",
            "```text\nSituation: § §\nResult: §\n* §\n```\n\n", "    § §\n    §\n\n", "> § §\n> §\n\n", "> * §\n>   * § §\n>\n> §\n\n", "---\n\n", "* * *\n\n"));

    private static readonly Gen<string> Heading = Gen.OneOf("# § §\n", "## §\n\n", "### § §\n", "##### **§** §\n\n", "## §: § ##\n", "§ §\n---\n\n", "§\n===\n\n", "## Stories\n\n", "### Impact\n", "## Example questions\n\n", "# Improvement areas\n",
        "### What did you §?\n\n", "### \"Tell me about a time you § §\"\n\n", "## Tips\n\n");

    private static readonly Gen<string> Body = Gen.Select(Heading, Block.Array[0, 5], (heading, blocks) => heading + string.Concat(blocks));

    private static readonly Gen<string> FrontMatter = Gen.OneOf("", "---\ntags: [interview]\ntitle: notes\n---\n\n", "\uFEFF");

    private static readonly Gen<string> Text =
        Gen.Select(FrontMatter, Block.Array[0, 3], Body.Array[0, 6], (front, before, bodies) => front + Worded(string.Concat(before) + string.Concat(bodies), "w"));

    private static readonly Gen<Func<string, string>> LineEnds = Gen.OneOf<Func<string, string>>(
        Gen.Const<Func<string, string>>(text => text), Gen.Const<Func<string, string>>(text => text.Replace("\n", "\r\n")), Gen.Const<Func<string, string>>(text => text.Replace('\n', '\r')),
        Gen.Const<Func<string, string>>(text => new Regex("\n").Replace(text, "\r\n", text.Count('\n') / 2)));

    private static readonly Gen<string> Written = Gen.Select(Text, LineEnds, (text, ends) => ends(text));

    /// <summary>Every word is in one place of the tree, an item or a heading, and that place has the word's line among its own.</summary>
    [Fact]
    public void No_word_is_dropped_or_read_twice_and_each_stands_on_its_line() => Written.Sample(text =>
    {
        var document = Read(text);
        AssertHolds(document.Root, text, withLines: true);
        SectionShaper.Shape(document.Root);
        AssertHolds(document.Root, text, withLines: false);
    }, iter: 1500);

    [Fact]
    public void Each_section_covers_its_own_lines_and_no_other() => Written.Sample(text =>
    {
        var sections = Read(text).Root.SelfAndDescendants().ToList();
        for (var i = 0; i < sections.Count; i++)
        {
            var last = i + 1 < sections.Count ? sections[i + 1].Line - 1 : int.MaxValue;
            Assert.True(i == 0 || sections[i - 1].Line < sections[i].Line || sections[i - 1].Level == 0, $"heading {i} on line {sections[i].Line}");
            Assert.All(sections[i].Items.SelectMany(item => item.SelfAndDescendants()), item => Assert.True(sections[i].Line <= item.Lines.First && item.Lines.Last <= last, $"line {item.Lines} of \"{item.Text}\" in {sections[i].Line}-{last}"));
        }
    }, iter: 1000);

    [Fact]
    public void Any_shape_is_understood_without_an_exception_with_places_inside_the_file_and_ids_of_their_own() => Written.Sample(text =>
    {
        var outline = Parse(text);
        var lines = Assert.Single(outline.Files).Lines;
        Assert.Empty(outline.Problems);
        Assert.All(outline.Narratives.SelectMany(narrative => narrative.Lines.Concat(narrative.Parts.SelectMany(part => part.Lines))).Concat(outline.Criteria.SelectMany(criterion => criterion.Lines)),
            range => Assert.True(1 <= range.First && range.First <= range.Last && range.Last <= lines, $"{range} of {lines}"));
        var ids = Ids(outline, _ => true);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }, iter: 1000);

    [Fact]
    public void Ids_of_a_section_stay_when_others_are_written_changed_or_removed() =>
        Gen.Select(Block.Array[1, 5], Gen.OneOf("Stories", "Improvement areas", "Leading", "Example questions"), Body.Array[0, 3], Body.Array[0, 3], LineEnds).Sample((blocks, kind, one, other, ends) =>
    {
        var own = Worded($"# {kind}\n\n## The kept §\n\n{string.Concat(blocks)}", "kept");
        var (before, after) = (Others(one), Others(other));
        var expected = Ids(Parse(own), IsKept);
        Assert.Equal(expected, Ids(Parse(ends(own + before)), IsKept));
        Assert.Equal(expected, Ids(Parse(before + own), IsKept));
        Assert.Equal(expected, Ids(Parse(ends(after + own + before)), IsKept));

        // "# " opens them: what is not below the kept heading.
        static string Others(string[] bodies) => bodies.Length == 0 ? "" : Worded("# Notes on §\n\n" + string.Concat(bodies), "other");
        static bool IsKept(string said) => KeptWord().IsMatch(said);
    }, iter: 700);

    private static NotesOutline Parse(string text) => NotesParser.Parse([new("notes.md", text)]);

    private static NoteDocument Read(string text)
    {
        var document = MarkdownDocumentReader.Read(new("notes.md", text), out var problem);
        Assert.Null(problem);
        return document!;
    }

    private static string Worded(string text, string stem)
    {
        var worded = new StringBuilder();
        var count = 0;
        foreach (var c in text)
        {
            if (c is Blank) worded.Append(stem).Append(string.Concat($"{count++}".Select(digit => (char)('a' + digit - '0')))).Append('z');
            else worded.Append(c);
        }
        return worded.ToString();
    }

    private static void AssertHolds(NoteSection root, string text, bool withLines)
    {
        var places = new Dictionary<string, List<LineRange>>();
        foreach (var section in root.SelfAndDescendants())
        {
            if (section.Level > 0) Note(section.Title + Addresses(section.TitleLinks), LineRange.At(section.Line));
            foreach (var item in section.Items.SelectMany(item => item.SelfAndDescendants())) Note(item.Text + Addresses(item.Links), item.Lines);
        }
        var line = 1;
        foreach (Match match in WordOrLineEnd().Matches(text))
        {
            if (match.ValueSpan[0] is '\r' or '\n')
            {
                line++;
                continue;
            }
            // A picture is an illustration: its words are kept, not its address.
            if (text.AsSpan(match.Index + match.Length).StartsWith(".png")) continue;
            Assert.True(places.TryGetValue(match.Value, out var found), $"{match.Value} is dropped from\n{text}");
            Assert.True(found.Count == 1, $"{match.Value} is {found.Count} times in what is read from\n{text}");
            Assert.True(!withLines || found[0].Contains(line), $"{match.Value} of line {line} is put on {found[0]} of\n{text}");
        }

        void Note(string said, LineRange lines)
        {
            foreach (var word in WordOrLineEnd().Matches(said).Select(match => match.Value).Where(word => word[0] is 'w').Distinct())
            {
                if (!places.TryGetValue(word, out var at)) places[word] = at = [];
                at.Add(lines);
            }
        }

        static string Addresses(IEnumerable<InlineLink> links) => string.Concat(links.Select(link => $" {link.Url}"));
    }

    private static List<string> Ids(NotesOutline outline, Func<string, bool> isMeant) =>
    [
        .. outline.Narratives.Where(narrative => isMeant($"{narrative.Title} {string.Join(' ', narrative.HeadingPath)}")).Select(narrative => narrative.Id),
        .. outline.Questions.Where(question => question.Role is not QuestionRole.Bank && isMeant(question.Text)).Select(question => question.Id),
        .. outline.Criteria.Where(criterion => isMeant(criterion.Text)).Select(criterion => criterion.Id),
        .. outline.Facts.Where(fact => isMeant(fact.Text)).Select(fact => fact.Id),
    ];

    [GeneratedRegex(@"w[a-j]+z|\r\n|\r|\n")]
    private static partial Regex WordOrLineEnd();

    [GeneratedRegex("kept[a-j]+z")]
    private static partial Regex KeptWord();
}
