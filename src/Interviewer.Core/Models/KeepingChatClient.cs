using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;

namespace Interviewer.Models;

/// <summary>
/// Replies in a given form are kept and used again for the same model, prompt and values. Only what can be read as such a form is kept: a fault
/// is never repeated.
/// </summary>
internal sealed class KeepingChatClient(IChatClient inner, IDistributedCache kept, RoleSettings settings) : DistributedCachingChatClient(inner, kept)
{
    private const string Mark = "kept";

    /// <summary>Whether the reply was given before, and costs nothing now.</summary>
    public static bool IsKept(ChatResponse response) => response.AdditionalProperties?.ContainsKey(Mark) is true;

    protected override bool EnableCaching(IEnumerable<ChatMessage> messages, ChatOptions? options) =>
        options?.ResponseFormat is ChatResponseFormatJson && base.EnableCaching(messages, options);

    protected override string GetCacheKey(IEnumerable<ChatMessage> messages, ChatOptions? options, params ReadOnlySpan<object?> additionalValues) =>
        base.GetCacheKey(messages, options, [.. additionalValues, settings.Provider, settings.Endpoint, settings.Model, settings.Temperature]);

    protected override async Task<ChatResponse?> ReadCacheAsync(string key, CancellationToken cancellationToken)
    {
        var response = await base.ReadCacheAsync(key, cancellationToken);
        if (response is not null) (response.AdditionalProperties ??= [])[Mark] = true;
        return response;
    }

    protected override Task WriteCacheAsync(string key, ChatResponse value, CancellationToken cancellationToken) =>
        IsForm(value) ? base.WriteCacheAsync(key, value, cancellationToken) : Task.CompletedTask;

    private static bool IsForm(ChatResponse response)
    {
        if (response.FinishReason is { } reason && reason != ChatFinishReason.Stop) return false;
        try
        {
            using var form = JsonDocument.Parse(response.Text);
            return form.RootElement.ValueKind is JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
