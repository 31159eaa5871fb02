using Microsoft.SemanticKernel;

namespace Interviewer.Models;

/// <summary>A prompt of the <c>prompts</c> folder as a function of Semantic Kernel.</summary>
/// <param name="Hash">Content hash of its file: recorded with whatever it produces.</param>
public sealed record Prompt(string Name, KernelFunction Function, IReadOnlyCollection<string> Variables, string Hash)
{
    /// <param name="folder">The <c>prompts</c> folder.</param>
    /// <exception cref="InterviewerException">The file is absent, or it is not as described in <see cref="LiquidPromptTemplateFactory"/>.</exception>
    public static Prompt Load(string folder, string name)
    {
        var file = PromptFile.Load(folder, name + ".md");
        var config = new PromptTemplateConfig(file.Body)
        {
            Name = name.Replace('-', '_'),
            TemplateFormat = LiquidPromptTemplateFactory.Format,
            // The template itself encodes every value; encoding twice would show.
            AllowDangerouslySetContent = true,
            InputVariables = [.. file.Variables.Select(variable => new InputVariable { Name = variable.Key, Description = variable.Value, AllowDangerouslySetContent = true })],
        };
        return new(name, KernelFunctionFactory.CreateFromPrompt(config, new LiquidPromptTemplateFactory()), [.. file.Variables.Keys], file.Hash);
    }
}
