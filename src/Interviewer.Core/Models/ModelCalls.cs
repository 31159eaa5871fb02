using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace Interviewer.Models;

/// <summary>Runs a prompt on the model of a role and says what it used.</summary>
public sealed class ModelCalls(ModelClients clients)
{
    /// <summary>Rounds of tool calls one reply may take.</summary>
    private const int MaximumToolRounds = 3;

    /// <summary>What a token comes to where the provider does not count: English has about four characters to one.</summary>
    private const int CharactersPerToken = 4;

    private static readonly Meter Meter = new("Interviewer.Models");
    private static readonly Counter<long> Tokens = Meter.CreateCounter<long>("interviewer.model.tokens", "{token}", "Tokens sent to and received from models.");
    private static readonly Counter<int> Failures = Meter.CreateCounter<int>("interviewer.model.failures", "{call}", "Calls that failed, by kind of fault.");

    /// <summary>A reply in a given form may be one that was given to the same request before; it used nothing then.</summary>
    /// <param name="schema">JSON schema the reply must follow; null for text.</param>
    /// <exception cref="ModelFailureException">The model could not be used.</exception>
    public async Task<ModelReply> AskAsync(ModelRole role, Prompt prompt, IReadOnlyDictionary<string, object?> values, JsonElement? schema, CancellationToken cancellationToken)
    {
        var settings = clients.Settings(role)!;
        try
        {
            var result = await prompt.Function.InvokeAsync(Kernel(clients.Keeping(role), tools: null), Arguments(values, schema, tools: false), cancellationToken);
            var response = result.GetValue<ChatResponse>()!;
            var usage = KeepingChatClient.IsKept(response) ? ModelUsage.None : Count(settings, response.Usage, values, response.Text);
            return new(response.Text, response.ModelId ?? settings.Model, usage);
        }
        catch (ModelFailureException e)
        {
            Failures.Add(1, new KeyValuePair<string, object?>("fault", e.Fault.ToString()));
            throw;
        }
    }

    /// <summary>The reply as it comes. <paramref name="used"/> is told the usage when it is complete.</summary>
    /// <param name="tools">Functions the model may call while it replies; null for none.</param>
    /// <exception cref="ModelFailureException">The model could not be used, or broke off.</exception>
    public async IAsyncEnumerable<string> StreamAsync(
        ModelRole role, Prompt prompt, IReadOnlyDictionary<string, object?> values, KernelPlugin? tools, Action<ModelUsage> used,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var settings = clients.Settings(role)!;
        var text = new StringBuilder();
        UsageDetails? counted = null;
        await foreach (var update in prompt.Function.InvokeStreamingAsync<ChatResponseUpdate>(Kernel(clients.Chat(role), tools), Arguments(values, schema: null, tools is not null), cancellationToken))
        {
            foreach (var usage in update.Contents.OfType<UsageContent>())
            {
                if (counted is null) counted = usage.Details;
                else counted.Add(usage.Details);
            }
            if (update.Text.Length == 0) continue;
            text.Append(update.Text);
            yield return update.Text;
        }
        used(Count(settings, counted, values, text.ToString()));
    }

    private static Kernel Kernel(IChatClient client, KernelPlugin? tools)
    {
        if (tools is not null)
        {
            client = new ChatClientBuilder(client).UseKernelFunctionInvocation().Build();
            client.GetService<FunctionInvokingChatClient>()!.MaximumIterationsPerRequest = MaximumToolRounds;
        }
        var kernel = new Kernel(new ServiceCollection().AddSingleton(client).BuildServiceProvider());
        if (tools is not null) kernel.Plugins.Add(tools);
        return kernel;
    }

    private static KernelArguments Arguments(IReadOnlyDictionary<string, object?> values, JsonElement? schema, bool tools)
    {
        var settings = new PromptExecutionSettings { ExtensionData = new Dictionary<string, object>() };
        if (schema is { } form)
        {
            settings.ExtensionData["response_format"] = form;
            settings.ExtensionData["strict"] = true;
        }
        if (tools) settings.FunctionChoiceBehavior = FunctionChoiceBehavior.Auto();
        var arguments = new KernelArguments(settings);
        foreach (var (name, value) in values) arguments[name] = value;
        return arguments;
    }

    private static ModelUsage Count(RoleSettings settings, UsageDetails? counted, IReadOnlyDictionary<string, object?> values, string reply)
    {
        var input = counted?.InputTokenCount ?? values.Values.Sum(value => value?.ToString()?.Length ?? 0) / CharactersPerToken;
        var output = counted?.OutputTokenCount ?? reply.Length / CharactersPerToken;
        decimal? cost = settings is { InputPrice: null, OutputPrice: null } ? null
            : (input * (settings.InputPrice ?? 0) + output * (settings.OutputPrice ?? 0)) / 1_000_000;
        Tokens.Add(input, new KeyValuePair<string, object?>("direction", "input"), new("role", settings.Role.ToString()));
        Tokens.Add(output, new KeyValuePair<string, object?>("direction", "output"), new("role", settings.Role.ToString()));
        return new(input, output, 1, cost);
    }
}
