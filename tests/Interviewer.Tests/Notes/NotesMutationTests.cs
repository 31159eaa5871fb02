using System.Text.RegularExpressions;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Notes;

/// <summary>The same notes typed by other people: another mark, another indentation, other headings. The questions stay.</summary>
public sealed partial class NotesMutationTests
{
    private const double SmallestF1 = .95;

    private static readonly Dictionary<string, Func<string, string>> Mutations = new()
    {
        ["tabs"] = text => Indented(text, depth => new('\t', depth)),
        ["dashes"] = text => Bullet().Replace(text, "$1-$2"),
        ["pluses"] = text => Bullet().Replace(text, "$1+$2"),
        ["numbers"] = text => Bullet().Replace(text, "${1}1.$2"),
        ["headings one deeper"] = text => Heading().Replace(text, "#$0"),
        ["headings one higher"] = text => Heading().Replace(text, match => match.Groups[1].Length > 1 ? match.Value[1..] : match.Value),
        ["no question marks"] = text => text.Replace("?", "", StringComparison.Ordinal),
        ["Windows line ends"] = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["blanks at line ends"] = text => LineEnd().Replace(text, "  "),
        ["underlined headings"] = text => Heading().Replace(text, match => match.Groups[1].Length > 2 ? match.Value : $"{match.Groups[2].Value}\n{(match.Groups[1].Length == 1 ? "====" : "----")}"),
        ["bold labels without colon"] = text => BoldColon().Replace(text, "**$1** "),
        ["two blanks a level"] = text => Indented(text, depth => new(' ', 2 * depth)),
        ["three blanks a level"] = text => Indented(text, depth => new(' ', 3 * depth)),
        ["four blanks a level"] = text => Indented(text, depth => new(' ', 4 * depth)),
        ["curly quotation marks"] = text => text.Replace('\'', '’').Replace('"', '“'),
        ["blank lines between"] = text => text.Replace("\n", "\n\n", StringComparison.Ordinal),
        ["numbered questions"] = text => TopBullet().Replace(text, new Numbering().Next),
        ["no-break spaces"] = text => Marker().Replace(text, "$1\u00a0"),
        ["byte-order mark"] = text => "\uFEFF" + text,
        ["comments between"] = text => text.Replace("\n* ", "\n<!-- checked -->\n* ", StringComparison.Ordinal),
        ["bold headings"] = text => Heading().Replace(text, "$1 **$2**"),
        ["headings in capitals"] = text => Heading().Replace(text, match => match.Value.ToUpperInvariant()),
        ["closed headings"] = text => Heading().Replace(text, "$1 $2 $1"),
    };

    public static TheoryData<string> Names => [.. Mutations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_questions_survive(string mutation)
    {
        var text = File.ReadAllText(SharedData.Path("notes/philosophy.md"));
        var mutated = Mutations[mutation](text);
        Assert.NotEqual(text, mutated);
        var (expected, found) = (Asked(text), Asked(mutated));
        var common = expected.Intersect(found).Count();
        var f1 = 2.0 * common / (expected.Count + found.Count);
        TestContext.Current.TestOutputHelper?.WriteLine($"{mutation}: question F1 {f1:0.000} ({common} of {expected.Count}, {found.Count} found)");
        Assert.True(f1 >= SmallestF1, $"{mutation}: question F1 {f1:0.000}; missing {string.Join(" | ", expected.Except(found))}; new {string.Join(" | ", found.Except(expected))}");
    }

    private static HashSet<string> Asked(string text) =>
        [.. NotesParser.Parse([new("notes.md", text)]).Questions.Where(question => question.Role is not QuestionRole.Bank).Select(question => $"{question.Role} {Letters(question.Text)}")];

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));

    /// <summary>A tab and two blanks are one level each.</summary>
    private static string Indented(string text, Func<int, string> indent) =>
        Indentation().Replace(text, match => indent(match.Value.Count(c => c is '\t') + (match.Value.Count(c => c is ' ') / 2)));

    private sealed class Numbering
    {
        private int last;

        public string Next(Match match) => $"{++last}. ";
    }

    [GeneratedRegex(@"^([ \t]*)\*( )", RegexOptions.Multiline)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^[ \t]+(?=[*])", RegexOptions.Multiline)]
    private static partial Regex Indentation();

    [GeneratedRegex(@"^(#+) ([^\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"$", RegexOptions.Multiline)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"\*\*([^*\n]+?):?\*\*:?[ ]?")]
    private static partial Regex BoldColon();

    [GeneratedRegex(@"^\* ", RegexOptions.Multiline)]
    private static partial Regex TopBullet();

    [GeneratedRegex(@"^([ \t]*\*) ", RegexOptions.Multiline)]
    private static partial Regex Marker();
}
