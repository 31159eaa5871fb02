using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Interviewer.Notes;
using Xunit;

namespace Interviewer.Tests.Notes;

/// <summary>Input that has broken other readers of Markdown. Runs alone: it measures time and memory.</summary>
[CollectionDefinition(nameof(HostileNotesTests), DisableParallelization = true)]
[Collection(nameof(HostileNotesTests))]
public sealed partial class HostileNotesTests
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);

    private const string ThreadTimes = "/proc/thread-self/schedstat";

    private const long MostMemory = 500L * 1024 * 1024;

    [Fact]
    public void Every_pathological_input_is_read_in_time_and_memory()
    {
        using var inputs = JsonDocument.Parse(File.ReadAllText(SharedData.Path("data/hostile/markdown_pathological.json")));
        Read("warm up", "## Questions\n* Tell me about a failure\n| a | b |\n|-|-|\n| c | d |\n");
        var runs = inputs.RootElement.EnumerateArray().Select(input => Read(input.GetProperty("name").GetString()!, Expand(input.GetProperty("parts")))).ToList();
        Assert.Equal(29, runs.Count);
        Assert.DoesNotContain(runs, run => run.Time > MostTime || run.Memory > MostMemory);
    }

    private static readonly Dictionary<string, string> Lines = new()
    {
        ["one question without end"] = "## Questions\n* " + Repeat("Tell me about a time you tell the biggest story when ", 20_000),
        ["one word without blanks"] = "## Stories\n### One\n* " + Repeat("a", 500_000),
        ["commas"] = "## Stories\n### One\n* Led it" + Repeat(", and in 5 days", 30_000),
        ["brackets in a question"] = "## Questions\n* Why (" + Repeat("(a) [b] ", 60_000),
        ["quotation marks"] = "## Questions\n* " + Repeat("“\"", 200_000),
        ["wiki links"] = "## Stories\n### One\n* " + Repeat("[[a|b]] [[c ", 40_000),
        ["placeholders"] = "## Stories\n### One\n* " + Repeat("[YOUR {{ <your ", 40_000),
        ["HTML"] = "<div>\n" + Repeat("<ul><li>a", 40_000),
        ["unclosed HTML"] = "<div>\n" + Repeat("< ", 200_000),
        ["numbers"] = Repeat("1. a\n  1. b\n", 20_000),
        ["comments"] = "* a\n" + Repeat("<!-- ", 100_000),
        ["fences"] = Repeat("```text\nQ: why\n", 20_000),
        ["bold lines"] = "## Questions\n" + Repeat("**Tell me about a time you failed**\n\nI led it.\n\n", 3_000),
        ["questions in one paragraph"] = "## Questions\n" + Repeat("Why do you ask?\n", 8_000),
        ["tags"] = "# Notes\n" + Repeat("#tag ", 100_000),
        ["story tables"] = Repeat("| Story | Situation | Action | Result |\n|-|-|-|-|\n| One | It was slow | I led it | It shipped |\n\n", 1_500),
        ["causatives"] = "## Stories\n### One\n* " + Repeat("Had the ", 30_000),
        ["quoted lists, deep"] = "> " + Repeat("- ", 3_000) + "x\n" + Repeat(">\n", 3_000),
        ["lists, deep"] = Repeat("- ", 3_000) + "x\n" + Repeat("\n", 3_000),
        ["lists as deep as they are read"] = Repeat("- ", 60) + "x\n" + Repeat("\n", 20_000),
        ["indented lists, deep"] = string.Concat(Enumerable.Range(0, 400).Select(level => new string(' ', 2 * level) + "- a\n")) + Repeat("\n", 5_000),
        ["indented lists as deep as they are read"] = string.Concat(Enumerable.Range(0, 60).Select(level => new string(' ', 2 * level) + "- a\n")) + Repeat("\n", 20_000),
        ["numbered lists, deep"] = Repeat("1. ", 3_000) + "x\n" + Repeat("\n", 3_000),
        ["numbered lists without a word, deep"] = "> " + Repeat("1) ", 3_000) + "\n" + Repeat(">\n", 3_000),
        ["numbers without end"] = Repeat(Repeat("7", 50_000) + "\n", 10),
        ["short lines above what happened"] = Repeat("The gate\nI took it off and went home\nit was done by noon\n\n", 3_000),
        ["paragraphs that tell stories"] = Repeat("When I came we had nothing. I took the old gate off and we carried it home. I asked everybody what they had seen and wrote it down that night. Then I told the owner.\n\n", 3_000),
        ["lines below bullets"] = Repeat("- one\nanother\n", 10_000),
        ["callouts"] = Repeat("> [!example]- The gate\n> I took it off and went home\n\n", 8_000),
        ["a list of questions"] = "# Notes\n\nWhat they'll ask\n" + Repeat("- How do you do it?\n", 8_000),
        ["labels on lines of their own"] = Repeat("What happened\nwe lost one\nWhat I did\nI ran\n", 8_000),
        ["an outline"] = Repeat("- a\n  - b\n    - c\n", 8_000),
        ["letters in one breath"] = Repeat("S: it was slow. T: mine. A: led it. R: it shipped.\n", 8_000),
        ["labels"] = "## Stories\n### One\n" + Repeat("Situation: a\nAction: I led it\n", 6_000),
    };

    public static TheoryData<string> LineNames => [.. Lines.Keys];

    [Theory]
    [MemberData(nameof(LineNames))]
    public void No_rule_takes_more_than_its_time_on_long_text(string name)
    {
        var text = Lines[name];
        Read("warm up", text[..1000]);
        var run = Read(name, text);
        Assert.True(run.Time < MostTime && run.Memory < MostMemory, $"{run}");
    }

    [Fact]
    public void The_examples_of_the_specification_are_read_with_all_their_words()
    {
        var specification = File.ReadAllText(SharedData.Path("data/hostile/commonmark_spec.txt"));
        var examples = Example().Matches(specification).Select(match => match.Groups[1].Value.Replace('→', '\t')).ToList();
        Assert.True(examples.Count >= 650, $"only {examples.Count} examples were found");
        foreach (var example in examples)
        {
            foreach (var text in (string[])[example, "## Questions\n\n" + example, "## Stories\n\n### One\n\n" + example])
            {
                var outline = NotesParser.Parse([new("notes.md", text)]);
                Assert.Empty(outline.Problems);
                Assert.All(outline.Narratives.SelectMany(narrative => narrative.Lines), range => Assert.InRange(range.Last, range.First, outline.Files[0].Lines));
            }
        }
    }

    [Theory]
    [InlineData("## {0}\n* Led it.\n")]
    [InlineData("## Stories\n### {0}\n* {0}\n")]
    [InlineData("## Questions\n* {0}\n  * {0}\n")]
    [InlineData("**{0}**\n\n{0}\n")]
    [InlineData("| Question | Story |\n|-|-|\n| {0} | {0} |\n")]
    [InlineData("<details><summary>{0}</summary>\n\n{0}\n</details>\n")]
    public void Naughty_strings_are_text_like_any_other(string shape)
    {
        using var strings = JsonDocument.Parse(File.ReadAllText(SharedData.Path("data/hostile/naughty_strings.json")));
        foreach (var text in strings.RootElement.EnumerateArray().Select(one => shape.Replace("{0}", one.GetString(), StringComparison.Ordinal)))
        {
            var (outline, again) = (NotesParser.Parse([new("notes.md", text)]), NotesParser.Parse([new("notes.md", text)]));
            Assert.Equal(JsonSerializer.Serialize(outline, InterviewerJson.Compact), JsonSerializer.Serialize(again, InterviewerJson.Compact));
            Assert.Equal(outline.Questions.Count, outline.Questions.DistinctBy(question => question.Id).Count());
            Assert.All(outline.Questions, question => Assert.NotEqual("", question.AskAs));
        }
    }

    [Fact]
    public void Nesting_too_deep_to_read_is_said_with_its_line_and_other_files_are_read()
    {
        var deep = "# Notes\n\n## Stories\n\n" + Repeat("> ", 25_000) + "a\n";
        var outline = NotesParser.Parse([new("deep.md", deep), new("good.md", "## Stories\n### One\n* Led it.\n## Questions\n* Why do you ask?\n")]);
        Assert.Equal(("deep.md", 5), (Assert.Single(outline.Problems).File, outline.Problems[0].Line));
        Assert.Equal("One", Assert.Single(outline.Stories).Title);
        Assert.Equal("Why do you ask?", Assert.Single(outline.Questions).Text);
    }

    private sealed record Run(string Name, TimeSpan Time, long Memory);

    private static Run Read(string name, string text)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (memory, time) = (GC.GetTotalMemory(forceFullCollection: true), Cpu(process));
        var outline = NotesParser.Parse([new("notes.md", text)]);
        // Processor time: what else the machine does is none of the parser's doing.
        var run = new Run(name, Cpu(process) - time, GC.GetTotalMemory(forceFullCollection: false) - memory);
        GC.KeepAlive(outline);
        TestContext.Current.TestOutputHelper?.WriteLine($"{run.Time.TotalMilliseconds,7:0} ms {run.Memory / 1024 / 1024,4} MB  {name} ({text.Length:n0} characters, {outline.Problems.Count} problems)");
        return run;
    }

    /// <summary>Of this thread where the system tells (Linux, in nanoseconds), since other tests may run beside it.</summary>
    private static TimeSpan Cpu(Process process)
    {
        if (File.Exists(ThreadTimes)) return TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText(ThreadTimes).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) / 1000);
        process.Refresh();
        return process.TotalProcessorTime;
    }

    /// <summary>Pairs of text and repeat, or "indent:…:n" (line n indented by 2n) or "ramp:a:b:n" (a and n times b, growing).</summary>
    private static string Expand(JsonElement parts)
    {
        var text = new StringBuilder();
        if (parts.ValueKind is JsonValueKind.Array)
        {
            foreach (var part in parts.EnumerateArray()) text.Append(Repeat(part[0].GetString()!, part[1].GetInt32()));
            return text.ToString();
        }
        var rule = parts.GetString()!.Split(':');
        var count = int.Parse(rule[^1], System.Globalization.CultureInfo.InvariantCulture);
        for (var n = 0; n < count; n++)
        {
            if (rule[0] is "indent") text.Append(' ', 2 * n).Append(rule[1].TrimStart()).Append('\n');
            else text.Append(rule[1]).Append(rule[2][0], n + 1);
        }
        return text.ToString();
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [GeneratedRegex(@"^`{32} example\n(.*?)^\.\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
