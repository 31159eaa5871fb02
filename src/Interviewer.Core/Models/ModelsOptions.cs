using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Interviewer.Models;

/// <summary>
/// The section <c>Models</c>: what stands at its top holds for the interviewer and the grader, what stands under a role for that role alone.
/// An embedder is used only where <c>Models:Embedder:Model</c> names one.
/// </summary>
public sealed class ModelsOptions : RoleOptions
{
    public const string Section = "Models";

    public RoleOptions Interviewer { get; set; } = new();

    public RoleOptions Grader { get; set; } = new();

    public RoleOptions Embedder { get; set; } = new();

    /// <summary>Tokens one interview may use; what would exceed it is done by rules.</summary>
    [Range(0, 100_000_000)]
    public long TokenBudget { get; set; } = 300_000;

    /// <summary>Share of the budget that only grading may use, 0 to 1: a plainly worded question is no loss, an ungraded answer is.</summary>
    [Range(0, 1)]
    public double GradingReserve { get; set; } = .6;

    /// <summary>Calls one endpoint gets at a time.</summary>
    [Range(1, 1000)]
    public int Parallel { get; set; } = 16;

    /// <summary>Each answer is judged three times and the majority counts; disagreement is shown as uncertain.</summary>
    public bool Careful { get; set; }

    /// <summary>Documented points judged in one call, 1 to 32: each further call sends rules and answer again. 1 suits small local models.</summary>
    [Range(1, 32)]
    public int PointsPerCall { get; set; } = 16;

    /// <summary>How the role is served, or null when it is left to the rules.</summary>
    /// <exception cref="InterviewerException">A setting is missing; the message names it with an example.</exception>
    public RoleSettings? For(ModelRole role)
    {
        var own = role switch { ModelRole.Interviewer => Interviewer, ModelRole.Grader => Grader, _ => Embedder };
        if (role is ModelRole.Embedder && Set(own.Model) is null) return null;
        var provider = own.Provider ?? Provider ?? ModelProvider.None;
        if (provider is ModelProvider.None) return null;
        // Another provider than the section's has its own address, key and model.
        var shared = own.Provider is null || own.Provider == Provider ? this : new RoleOptions();
        var model = Set(own.Model) ?? Set(shared.Model) ?? throw Missing(role, "Model", provider is ModelProvider.AzureOpenAI ? "the name of your deployment" : "gpt-4.1-mini");
        var endpoint = own.Endpoint ?? shared.Endpoint ?? provider switch
        {
            ModelProvider.OpenAI => new Uri("https://api.openai.com/v1"),
            ModelProvider.Ollama => new Uri("http://127.0.0.1:11434"),
            _ => throw Missing(role, "Endpoint", "https://NAME.openai.azure.com"),
        };
        if (!endpoint.IsAbsoluteUri || endpoint.Scheme is not ("http" or "https"))
            throw new InterviewerException($"{Section}:Endpoint '{endpoint}' is no web address; write one like https://host/v1.");
        return new(
            role, provider, endpoint, Set(own.Key) ?? Set(shared.Key), model,
            own.Temperature ?? shared.Temperature ?? (role is ModelRole.Interviewer ? .7f : 0f),
            own.MaxOutputTokens ?? shared.MaxOutputTokens ?? (role is ModelRole.Interviewer ? 300 : 4000),
            own.ContextTokens ?? shared.ContextTokens ?? 16_384,
            own.Dimensions,
            TimeSpan.FromSeconds(own.TimeoutSeconds ?? shared.TimeoutSeconds ?? (role is ModelRole.Interviewer ? 20 : 60)),
            own.InputPrice ?? shared.InputPrice, own.OutputPrice ?? shared.OutputPrice);
    }

    /// <summary>Takes the settings over, each held against what it may be. An environment variable that is there and empty means unset.</summary>
    /// <exception cref="InterviewerException">One cannot be used; the message names it, its value and what is possible.</exception>
    internal static void Bind(IConfigurationSection section, ModelsOptions options)
    {
        Check(section, typeof(ModelsOptions));
        foreach (var role in Enum.GetNames<ModelRole>()) Check(section.GetSection(role), typeof(RoleOptions));
        new ConfigurationBuilder().AddInMemoryCollection(section.AsEnumerable(makePathsRelative: true).Where(pair => Set(pair.Value) is not null)).Build().Bind(options);
    }

    private static void Check(IConfigurationSection section, Type type)
    {
        foreach (var property in type.GetProperties())
        {
            if (Set(section[property.Name]) is not { } value) continue;
            var kind = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var range = property.GetCustomAttribute<RangeAttribute>();
            if (!IsOf(kind, range, value))
                throw new InterviewerException($"The setting {section.Path}:{property.Name} (in the environment {section.Path.Replace(":", "__")}__{property.Name}) is '{value}'; it takes {Possible(kind, range)}.");
        }
    }

    private static bool IsOf(Type kind, RangeAttribute? range, string value)
    {
        try
        {
            var read = TypeDescriptor.GetConverter(kind).ConvertFromInvariantString(value)!;
            return kind.IsEnum ? Enum.IsDefined(kind, read) : range is null || Number(read) >= Number(range.Minimum) && Number(read) <= Number(range.Maximum);
        }
        // What a converter throws is its own affair.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return false;
        }
    }

    private static string Possible(Type kind, RangeAttribute? range)
    {
        if (kind.IsEnum) return string.Join(", ", Enum.GetNames(kind)[..^1]) + " or " + Enum.GetNames(kind)[^1];
        if (kind == typeof(bool)) return "true or false";
        if (range is null) return "a web address such as https://host/v1";
        return $"a {(kind == typeof(int) || kind == typeof(long) ? "whole number" : "number")} from {range.Minimum} to {range.Maximum}";
    }

    private static double Number(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static string? Set(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static InterviewerException Missing(ModelRole role, string key, string example) =>
        new($"{Section}:{role}:{key} is not set; set it in appsettings.json or as {Section}__{key}, for example {example}.");
}
