using Microsoft.Extensions.AI;

namespace Interviewer.Models;

/// <summary>Turns texts into vectors of unit length by the embedder's model.</summary>
public sealed class Embedder(ModelClients clients)
{
    /// <summary>Characters of a text that count: more than embedders take would be an error, and a passage says early what it is about.</summary>
    private const int MostCharacters = 8_000;

    /// <summary>Texts to a call.</summary>
    public const int Batch = 64;

    /// <summary>Who makes the vectors and of how many dimensions: others do not compare with them. Null without an embedder.</summary>
    public string? Name => clients.Settings(ModelRole.Embedder) is { } settings ? $"{settings.Provider} {settings.Endpoint.Host} {settings.Model} {settings.Dimensions}".Trim() : null;

    /// <param name="texts">At most <see cref="Batch"/>.</param>
    /// <exception cref="ModelFailureException">The model could not be used.</exception>
    public async Task<IReadOnlyList<float[]>> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var settings = clients.Settings(ModelRole.Embedder)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(settings.Timeout);
        try
        {
            var vectors = await clients.Embedder(ModelRole.Embedder).GenerateAsync(
                texts.Select(text => text.Length <= MostCharacters ? text : text[..MostCharacters]), new() { Dimensions = settings.Dimensions }, limit.Token);
            if (vectors.Count != texts.Count) throw new ModelFailureException(ModelFault.Unusable, $"{settings.Recipient} sent {vectors.Count} vectors for {texts.Count} texts.");
            return [.. vectors.Select(vector => Unit(vector.Vector.ToArray()))];
        }
        catch (Exception e) when (e is not ModelFailureException && !cancellationToken.IsCancellationRequested)
        {
            throw ModelFaults.Explain(e, settings);
        }
    }

    private static float[] Unit(float[] vector)
    {
        var length = MathF.Sqrt(vector.Sum(value => value * value));
        return length == 0 ? vector : Array.ConvertAll(vector, value => value / length);
    }
}
