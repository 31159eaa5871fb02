using System.Diagnostics.CodeAnalysis;
using Fluid;
using Fluid.Ast;
using Microsoft.SemanticKernel;

namespace Interviewer.Models;

/// <summary>Makes strict Liquid prompts: a variable that is used but not declared, or declared but not used, is an error when the prompt is loaded.</summary>
internal sealed class LiquidPromptTemplateFactory : IPromptTemplateFactory
{
    public const string Format = "liquid";

    private static readonly FluidParser Liquid = new();

    /// <exception cref="InterviewerException">The text is no Liquid, or its variables are not those declared.</exception>
    public bool TryCreate(PromptTemplateConfig templateConfig, [NotNullWhen(true)] out IPromptTemplate? result)
    {
        result = null;
        if (templateConfig.TemplateFormat != Format) return false;
        if (!Liquid.TryParse(templateConfig.Template, out var template, out var error)) throw new InterviewerException($"The prompt {templateConfig.Name} is no Liquid: {error}");
        var used = VariablesOf(template);
        var declared = templateConfig.InputVariables.Select(variable => variable.Name).ToList();
        if (used.Except(declared).FirstOrDefault() is { } unknown) throw new InterviewerException($"The prompt {templateConfig.Name} uses the variable {unknown}, which its front matter does not declare.");
        if (declared.Except(used).FirstOrDefault() is { } unused) throw new InterviewerException($"The prompt {templateConfig.Name} declares the variable {unused} but does not use it.");
        result = new LiquidPromptTemplate(template, templateConfig);
        return true;
    }

    internal static IReadOnlyCollection<string> VariablesOf(IFluidTemplate template)
    {
        var names = new VariableNames();
        names.VisitTemplate(template);
        return names.Found;
    }

    private sealed class VariableNames : AstVisitor
    {
        private readonly HashSet<string> local = new(StringComparer.Ordinal) { "forloop" };

        public HashSet<string> Found { get; } = new(StringComparer.Ordinal);

        protected override Statement VisitForStatement(ForStatement statement)
        {
            local.Add(statement.Identifier);
            return base.VisitForStatement(statement);
        }

        protected override Expression VisitMemberExpression(MemberExpression expression)
        {
            if (expression.Segments is [IdentifierSegment { Identifier: var name }, ..] && !local.Contains(name)) Found.Add(name);
            return base.VisitMemberExpression(expression);
        }
    }
}
