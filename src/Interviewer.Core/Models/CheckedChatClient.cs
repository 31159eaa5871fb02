using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Interviewer.Models;

/// <summary>
/// A provider's client with the role's settings on every call, a limit on how long one may take, and every failure turned into one
/// sentence. A stream that stalls is cut off by the same limit.
/// </summary>
/// <param name="heard">Told of each call whether it was answered: null, or what kept it from being so.</param>
internal sealed class CheckedChatClient(IChatClient inner, RoleSettings settings, Action<RoleSettings, ModelFailureException?> heard) : DelegatingChatClient(inner)
{
    /// <summary>A reply longer than this is no reply to anything that is asked here.</summary>
    private const int MaximumCharacters = 200_000;

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var limit = Limit(cancellationToken);
        try
        {
            var response = await base.GetResponseAsync(messages, With(options), limit.Token);
            heard(settings, null);
            if (response.FinishReason == ChatFinishReason.ContentFilter) throw ModelFaults.Filtered(settings);
            if (response.Text.Length > MaximumCharacters) throw ModelFaults.TooLong(settings);
            return response;
        }
        catch (Exception e) when (e is not ModelFailureException && !cancellationToken.IsCancellationRequested)
        {
            throw Failed(e);
        }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var limit = Limit(cancellationToken);
        await using var updates = base.GetStreamingResponseAsync(messages, With(options), limit.Token).GetAsyncEnumerator(limit.Token);
        var length = 0;
        while (true)
        {
            try
            {
                if (!await updates.MoveNextAsync()) break;
                if (updates.Current.FinishReason == ChatFinishReason.ContentFilter) throw ModelFaults.Filtered(settings);
                if ((length += updates.Current.Text.Length) > MaximumCharacters) throw ModelFaults.TooLong(settings);
            }
            catch (Exception e) when (e is not ModelFailureException && !cancellationToken.IsCancellationRequested)
            {
                throw Failed(e);
            }
            yield return updates.Current;
        }
        heard(settings, null);
    }

    private ModelFailureException Failed(Exception e)
    {
        var failure = ModelFaults.Explain(e, settings);
        heard(settings, failure);
        return failure;
    }

    private CancellationTokenSource Limit(CancellationToken cancellationToken)
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(settings.Timeout);
        return limit;
    }

    private ChatOptions With(ChatOptions? options)
    {
        var with = options?.Clone() ?? new();
        with.ModelId = settings.Model;
        with.Temperature ??= settings.Temperature;
        with.MaxOutputTokens ??= settings.MaxOutputTokens;
        // Ollama cuts a prompt to its default context without a word.
        if (settings.Provider is ModelProvider.Ollama) (with.AdditionalProperties ??= [])["num_ctx"] = settings.ContextTokens;
        return with;
    }
}
