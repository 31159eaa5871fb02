using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Microsoft.SemanticKernel;

namespace Interviewer.Models;

/// <summary>
/// A Liquid prompt that is rendered only with exactly the variables it declares. Values are encoded, so that none can open or close a
/// message; the reader of the rendered prompt decodes them, so that code in notes arrives as it was written.
/// </summary>
internal sealed class LiquidPromptTemplate(IFluidTemplate template, PromptTemplateConfig config) : IPromptTemplate
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <exception cref="InvalidOperationException">A variable is missing, empty without being optional, or not declared.</exception>
    public async Task<string> RenderAsync(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default)
    {
        var given = arguments ?? [];
        var declared = config.InputVariables.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
        if (declared.Except(given.Keys).FirstOrDefault() is { } missing) throw new InvalidOperationException($"The prompt {config.Name} needs the variable {missing}.");
        if (given.Keys.Except(declared).FirstOrDefault() is { } unknown) throw new InvalidOperationException($"The prompt {config.Name} has no variable {unknown}.");
        var context = new TemplateContext();
        foreach (var (name, value) in given) context.SetValue(name, value);
        return await template.RenderAsync(context, Encoder);
    }
}
