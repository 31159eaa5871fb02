using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Interviewer.Models;

/// <summary>Makes one real call for a role, so that a wrong key, name or address shows before an interview does.</summary>
public sealed class ModelCheck(ModelClients clients, TimeProvider clock)
{
    private static readonly JsonElement Form = JsonDocument.Parse(
        """{"type":"object","properties":{"ready":{"type":"boolean"}},"required":["ready"],"additionalProperties":false}""").RootElement;

    /// <summary>Null when the role is left to the rules.</summary>
    /// <exception cref="ModelFailureException">The call failed; the message says why and what to do.</exception>
    public async Task<ModelCheckResult?> RunAsync(ModelRole role, CancellationToken cancellationToken)
    {
        if (clients.Settings(role) is not { } settings) return null;
        var started = clock.GetTimestamp();
        var reply = role switch
        {
            ModelRole.Interviewer => await SpeakAsync(cancellationToken),
            ModelRole.Grader => await FillInAsync(settings, cancellationToken),
            _ => await EmbedAsync(settings, cancellationToken),
        };
        return new(settings, reply, clock.GetElapsedTime(started));
    }

    private async Task<string> SpeakAsync(CancellationToken cancellationToken)
    {
        var response = await clients.Chat(ModelRole.Interviewer).GetResponseAsync("Reply with the one word: ready", new() { MaxOutputTokens = 200 }, cancellationToken);
        var text = response.Text.Trim();
        return $"it said “{(text.Length <= 40 ? text : text[..40] + "…")}”";
    }

    private async Task<string> FillInAsync(RoleSettings settings, CancellationToken cancellationToken)
    {
        var options = new ChatOptions { MaxOutputTokens = 400, ResponseFormat = ChatResponseFormat.ForJsonSchema(Form, "ready"), AdditionalProperties = new() { ["strict"] = true } };
        var response = await clients.Chat(ModelRole.Grader).GetResponseAsync("Fill in the form: you are ready.", options, cancellationToken);
        try
        {
            using var form = JsonDocument.Parse(response.Text);
            if (form.RootElement is { ValueKind: JsonValueKind.Object } filled && filled.TryGetProperty("ready", out _)) return "it fills in forms (structured output)";
        }
        catch (JsonException)
        {
        }
        throw new ModelFailureException(ModelFault.NoStructuredOutput, $"{settings.Recipient} answers, yet not in the form it was given: grading needs a model with structured output, else much is judged by rules.");
    }

    private async Task<string> EmbedAsync(RoleSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            var vectors = await clients.Embedder(ModelRole.Embedder).GenerateAsync(["ready"], cancellationToken: cancellationToken);
            return $"vectors of {vectors[0].Vector.Length} numbers";
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw ModelFaults.Explain(e, settings);
        }
    }
}
