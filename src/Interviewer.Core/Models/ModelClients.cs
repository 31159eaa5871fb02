using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Concurrent;
using Azure.AI.OpenAI;
using Azure.Identity;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OllamaSharp;
using OpenAI;

namespace Interviewer.Models;

/// <summary>The clients of the configured roles, made when first asked for. Every provider is reached through the same two interfaces.</summary>
public sealed partial class ModelClients(IOptions<ModelsOptions> options, IHttpClientFactory http, IDistributedCache? kept = null, ILogger<ModelClients>? logger = null) : IDisposable
{
    /// <summary>Name of the HTTP client that carries time-outs, retries and the circuit breaker.</summary>
    internal const string HttpClientName = "models";

    /// <summary>Endpoints that are known to be out, so that an outage is said once and not for each call.</summary>
    private readonly ConcurrentDictionary<string, bool> outages = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<ModelRole, IChatClient> chats = new();
    private readonly ConcurrentDictionary<ModelRole, IEmbeddingGenerator<string, Embedding<float>>> embedders = new();

    /// <summary>How the role is served; null when rules do its work.</summary>
    public RoleSettings? Settings(ModelRole role) => options.Value.For(role);

    /// <exception cref="InvalidOperationException">The role has no model.</exception>
    public IChatClient Chat(ModelRole role) => chats.GetOrAdd(role, _ => new CheckedChatClient(Connect(Required(role)), Required(role), Heard));

    /// <summary>The same, with replies in a given form used again for the same request where there is a place to keep them.</summary>
    /// <exception cref="InvalidOperationException">The role has no model.</exception>
    public IChatClient Keeping(ModelRole role) => kept is null ? Chat(role) : new KeepingChatClient(Chat(role), kept, Required(role));

    /// <exception cref="InvalidOperationException">The role has no model.</exception>
    public IEmbeddingGenerator<string, Embedding<float>> Embedder(ModelRole role) => embedders.GetOrAdd(role, _ => ConnectEmbedder(Required(role)));

    public void Dispose()
    {
        foreach (var chat in chats.Values) chat.Dispose();
        foreach (var embedder in embedders.Values) embedder.Dispose();
    }

    /// <param name="failure">Null when the endpoint answered.</param>
    private void Heard(RoleSettings settings, ModelFailureException? failure)
    {
        if (failure is null) outages.TryRemove(settings.Endpoint.Authority, out _);
        else if (failure.Fault is not (ModelFault.ContentFilter or ModelFault.ContextTooSmall or ModelFault.NoStructuredOutput or ModelFault.Unusable)
            && outages.TryAdd(settings.Endpoint.Authority, true) && logger is not null) LogOutage(logger, failure.Message);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Sentence} Until it answers again, its part is done by rules.")]
    private static partial void LogOutage(ILogger logger, string sentence);

    private RoleSettings Required(ModelRole role) => Settings(role) ?? throw new InvalidOperationException($"No model is configured for the {role}.");

    private IChatClient Connect(RoleSettings settings) => settings.Provider switch
    {
        // Azure's typed calls are broken between its version and OpenAI's; through this interface both work.
        ModelProvider.AzureOpenAI => Azure(settings).GetChatClient(settings.Model).AsIChatClient(),
        ModelProvider.OpenAI => OpenAI(settings).GetChatClient(settings.Model).AsIChatClient(),
        ModelProvider.Ollama => Ollama(settings),
        _ => throw new InvalidOperationException($"Unknown provider {settings.Provider}."),
    };

    private IEmbeddingGenerator<string, Embedding<float>> ConnectEmbedder(RoleSettings settings) => settings.Provider switch
    {
        ModelProvider.AzureOpenAI => Azure(settings).GetEmbeddingClient(settings.Model).AsIEmbeddingGenerator(),
        ModelProvider.OpenAI => OpenAI(settings).GetEmbeddingClient(settings.Model).AsIEmbeddingGenerator(),
        ModelProvider.Ollama => Ollama(settings),
        _ => throw new InvalidOperationException($"Unknown provider {settings.Provider}."),
    };

    private AzureOpenAIClient Azure(RoleSettings settings)
    {
        var how = new AzureOpenAIClientOptions { Transport = Transport(), RetryPolicy = new ClientRetryPolicy(0), NetworkTimeout = Timeout.InfiniteTimeSpan };
        return settings.Key is { } key
            ? new(settings.Endpoint, new ApiKeyCredential(key), how)
            : new(settings.Endpoint, new DefaultAzureCredential(), how);
    }

    // Servers of one's own often want no key; the client insists on one.
    private OpenAIClient OpenAI(RoleSettings settings) => new(
        new ApiKeyCredential(settings.Key ?? "none"),
        new OpenAIClientOptions { Endpoint = settings.Endpoint, Transport = Transport(), RetryPolicy = new ClientRetryPolicy(0), NetworkTimeout = Timeout.InfiniteTimeSpan });

    private OllamaApiClient Ollama(RoleSettings settings)
    {
        var client = http.CreateClient(HttpClientName);
        client.BaseAddress = settings.Endpoint;
        if (settings.Key is { } key) client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return new(client, settings.Model);
    }

    // Retries are made once, below the SDKs, alike for all of them.
    private HttpClientPipelineTransport Transport() => new(http.CreateClient(HttpClientName));
}
