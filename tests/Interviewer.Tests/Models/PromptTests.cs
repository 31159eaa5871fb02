using System.Text.RegularExpressions;
using Interviewer.Models;
using Microsoft.SemanticKernel;
using Xunit;

namespace Interviewer.Tests.Models;

/// <summary>Every prompt of the folder loads strictly, renders as its snapshot has it, and the interviewer's know nothing of grading.</summary>
public sealed partial class PromptTests
{
    private static readonly LiquidPromptTemplateFactory Factory = new();

    public static TheoryData<string> Names => ["ask", "follow-up", "grade", "feedback", "summary"];

    [Theory, MemberData(nameof(Names))]
    public async Task It_renders_as_its_snapshot(string name)
    {
        var prompt = Prompt.Load(Repository.Prompts, name);
        var rendered = await RenderAsync(name, prompt.Variables.ToDictionary(variable => variable, object? (variable) => $"<{variable} & co>"));
        var file = Path.Combine(Repository.Root, "tests", "Interviewer.Tests", "Models", "Snapshots", name + ".txt");
        // A prompt that was edited on purpose: delete its snapshot, run this again and look at what it wrote.
        if (!File.Exists(file)) await File.WriteAllTextAsync(file, rendered, TestContext.Current.CancellationToken);
        Assert.Equal((await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"), rendered.ReplaceLineEndings("\n"));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_missing_or_unknown_variable_is_an_error(string name)
    {
        var values = Prompt.Load(Repository.Prompts, name).Variables.ToDictionary(variable => variable, object? (_) => "x");
        var first = values.Keys.First();
        await Assert.ThrowsAsync<InvalidOperationException>(() => RenderAsync(name, values.Where(pair => pair.Key != first).ToDictionary()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => RenderAsync(name, new Dictionary<string, object?>(values) { ["surplus"] = "x" }));
    }

    [Theory]
    [InlineData("---\nvariables:\n  a: one\n---\n<message role=\"user\">{{ a }} {{ b }}</message>", "b")]
    [InlineData("---\nvariables:\n  a: one\n  b: two\n---\n<message role=\"user\">{{ a }}</message>", "b")]
    [InlineData("---\nvariables:\n  a: one\n---\n<message role=\"user\">{{ a </message>", "no Liquid")]
    public void A_faulty_prompt_is_named_when_it_is_loaded(string text, string named)
    {
        using var folder = new TempFolder();
        folder.Write("faulty.md", text);
        Assert.Contains(named, Assert.Throws<InterviewerException>(() => Prompt.Load(folder.Path, "faulty")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("follow-up")]
    public void The_interviewer_is_told_no_word_of_grading(string name) =>
        Assert.DoesNotMatch(GradingWord(), File.ReadAllText(Path.Combine(Repository.Prompts, name + ".md")));

    [Fact]
    public void The_check_finds_words_of_grading() => Assert.Matches(GradingWord(), "Hold it against the rubric.");

    private static async Task<string> RenderAsync(string name, IReadOnlyDictionary<string, object?> values)
    {
        var file = PromptFile.Load(Repository.Prompts, name + ".md");
        var config = new PromptTemplateConfig(file.Body) { Name = name, TemplateFormat = LiquidPromptTemplateFactory.Format, InputVariables = [.. file.Variables.Keys.Select(variable => new InputVariable { Name = variable })] };
        Assert.True(Factory.TryCreate(config, out var template));
        return await template.RenderAsync(new Kernel(), new(values.ToDictionary()), TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"\b(?:rubric|criteri\w+|scor\w+|grad(?:e|es|ed|ing)\b|learnings?|impact|documented|notes)\b", RegexOptions.IgnoreCase)]
    private static partial Regex GradingWord();
}
