using System.ClientModel;
using System.Net;
using OllamaSharp.Models.Exceptions;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace Interviewer.Models;

/// <summary>Says in one sentence what went wrong with a call and what to do; never repeats what was sent or received.</summary>
internal static class ModelFaults
{
    public static ModelFailureException Filtered(RoleSettings settings) =>
        new(ModelFault.ContentFilter, $"The content filter of {settings.Recipient} stopped the reply.");

    public static ModelFailureException TooLong(RoleSettings settings) =>
        new(ModelFault.Unusable, $"{settings.Recipient} sent far more than was asked for.");

    public static ModelFailureException Explain(Exception failure, RoleSettings settings)
    {
        for (var e = failure; e is not null; e = e.InnerException)
        {
            if (Match(e, settings) is { } found) return new(found.Fault, found.Sentence, Safe(failure));
        }
        return new(ModelFault.Unusable, $"{settings.Recipient} sent a reply that cannot be read.", Safe(failure));
    }

    private static (ModelFault Fault, string Sentence)? Match(Exception e, RoleSettings settings) => e switch
    {
        ClientResultException { Status: > 0 } answered => ForStatus(answered.Status, answered.GetRawResponse()?.Content?.ToString() ?? "", settings),
        HttpRequestException { StatusCode: { } status } => ForStatus((int)status, "", settings),
        ResponseError or OllamaException => ForMessage(e.Message, settings),
        HttpRequestException or IOException or System.Net.Sockets.SocketException =>
            (ModelFault.Unreachable, $"{settings.Endpoint.Host} cannot be reached or broke off; check {ModelsOptions.Section}:Endpoint and the network."),
        BrokenCircuitException => (ModelFault.OutOfService, $"{settings.Endpoint.Host} has failed several times in a row and is left alone for a moment."),
        RateLimiterRejectedException => (ModelFault.TooManyRequests, $"Too many calls to {settings.Endpoint.Host} are waiting already."),
        TimeoutRejectedException or OperationCanceledException or TimeoutException =>
            (ModelFault.TooSlow, $"{settings.Recipient} did not answer within {settings.Timeout.TotalSeconds:0} seconds; raise {ModelsOptions.Section}:TimeoutSeconds or use a faster model."),
        Azure.Identity.AuthenticationFailedException => (ModelFault.WrongKey, $"There is no key and no signed-in identity for {settings.Endpoint.Host}; set {ModelsOptions.Section}:Key or sign in with the Azure CLI."),
        _ => null,
    };

    private static (ModelFault, string) ForStatus(int status, string body, RoleSettings settings) => (HttpStatusCode)status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => (ModelFault.WrongKey, $"{settings.Endpoint.Host} refuses the key; check {ModelsOptions.Section}:Key."),
        HttpStatusCode.NotFound => (ModelFault.UnknownModel, settings.Provider is ModelProvider.AzureOpenAI
            ? $"{settings.Endpoint.Host} has no deployment '{settings.Model}'; {ModelsOptions.Section}:Model is the deployment's name, not the model's."
            : $"{settings.Endpoint.Host} knows no model '{settings.Model}'; check {ModelsOptions.Section}:Model and that {ModelsOptions.Section}:Endpoint ends as your provider says."),
        HttpStatusCode.TooManyRequests => (ModelFault.TooManyRequests, $"{settings.Recipient} takes no more requests for now; its limit is reached."),
        HttpStatusCode.RequestTimeout => (ModelFault.TooSlow, $"{settings.Recipient} gave up on the request as too slow."),
        >= HttpStatusCode.InternalServerError => (ModelFault.OutOfService, $"{settings.Endpoint.Host} fails (HTTP {status}); try again later."),
        _ => ForMessage(body, settings) is (not ModelFault.Unusable, _) known ? known : (ModelFault.Unusable, $"{settings.Recipient} refuses the request (HTTP {status})."),
    };

    // Providers have no common codes; these words stand in the errors of all that were seen.
    private static (ModelFault, string) ForMessage(string message, RoleSettings settings)
    {
        bool Says(params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
                if (message.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
            return false;
        }

        if (Says("content_filter", "content management policy")) return (ModelFault.ContentFilter, $"The content filter of {settings.Recipient} refused the text.");
        if (Says("context_length", "maximum context", "context window", "too many tokens"))
            return (ModelFault.ContextTooSmall, $"The text is too long for {settings.Recipient}; use a model with a larger context, or lower {ModelsOptions.Section}:PointsPerCall.");
        if (Says("response_format", "json_schema", "structured output", "does not support tools"))
            return (ModelFault.NoStructuredOutput, $"{settings.Recipient} cannot reply in a given form; use a model with structured output.");
        if (Says("not found", "does not exist", "pull it")) return (ModelFault.UnknownModel, $"{settings.Endpoint.Host} knows no model '{settings.Model}'; check {ModelsOptions.Section}:Model{(settings.Provider is ModelProvider.Ollama ? $", or run `ollama pull {settings.Model}`" : "")}.");
        if (Says("unauthorized", "api key")) return (ModelFault.WrongKey, $"{settings.Endpoint.Host} refuses the key; check {ModelsOptions.Section}:Key.");
        return (ModelFault.Unusable, $"{settings.Recipient} sent a reply that cannot be read.");
    }

    // A provider's error may quote the prompt or the key; of an exception only its kind is kept.
    private static InvalidOperationException Safe(Exception e) => new(e.GetType().Name);
}
