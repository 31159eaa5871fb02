using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Telemetry;

namespace Interviewer.Models;

/// <summary>Registers the language models. With none configured nothing of them is ever created.</summary>
public static class ModelsSetup
{
    /// <summary>A provider that asks for a longer wait than this is taken as out of reach: the candidate is waiting too.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);

    public static IServiceCollection AddModels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ModelsOptions>().Configure(options => ModelsOptions.Bind(configuration.GetSection(ModelsOptions.Section), options));
        services.AddSingleton<ModelClients>();
        services.AddSingleton<ModelCalls>();
        services.AddSingleton<ModelCheck>();
        services.AddSingleton<Embedder>();
        services.AddSingleton<TokenBudget>();
        // Each try of a call that fails, with a stack trace, is for whoever looks for a fault; that a model is out is said once, in a sentence.
        services.Configure<TelemetryOptions>(options => options.SeverityProvider = _ => ResilienceEventSeverity.Debug);
        services.AddHttpClient(ModelClients.HttpClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .AddResilienceHandler("models", (pipeline, context) =>
            {
                var parallel = context.ServiceProvider.GetRequiredService<IOptions<ModelsOptions>>().Value.Parallel;
                pipeline
                    .AddConcurrencyLimiter(parallel, queueLimit: 100 * parallel)
                    .AddRetry(new HttpRetryStrategyOptions
                    {
                        MaxRetryAttempts = 3,
                        Delay = TimeSpan.FromMilliseconds(300),
                        BackoffType = DelayBackoffType.Exponential,
                        UseJitter = true,
                        MaxDelay = LongestWait,
                        ShouldRetryAfterHeader = true,
                        ShouldHandle = attempt => ValueTask.FromResult(
                            IsTransient(attempt.Outcome) && !AsksForLongWait(attempt.Outcome.Result)),
                    })
                    .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
                    {
                        SamplingDuration = TimeSpan.FromSeconds(30),
                        MinimumThroughput = 8,
                        FailureRatio = .8,
                        BreakDuration = TimeSpan.FromSeconds(15),
                        // A full queue elsewhere is no failure of the endpoint: waiting is the answer to it.
                        ShouldHandle = attempt => ValueTask.FromResult(
                            IsTransient(attempt.Outcome) && attempt.Outcome.Result?.StatusCode is not HttpStatusCode.TooManyRequests),
                    });
            })
            .SelectPipelineByAuthority();
        return services;
    }

    private static bool IsTransient(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Exception: HttpRequestException or IOException } => true,
        { Result.StatusCode: HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError } => true,
        _ => false,
    };

    private static bool AsksForLongWait(HttpResponseMessage? response) => response?.Headers.RetryAfter?.Delta > LongestWait;
}
