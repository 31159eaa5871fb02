using System.ComponentModel.DataAnnotations;

namespace Interviewer.Models;

/// <summary>How one role reaches its model; what is left out is taken from the section above it.</summary>
public class RoleOptions
{
    public ModelProvider? Provider { get; set; }

    /// <summary>Base address: <c>https://NAME.openai.azure.com</c>, <c>https://host/v1</c>, <c>http://127.0.0.1:11434</c>.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>API key. Azure OpenAI without one uses the signed-in Entra identity.</summary>
    public string? Key { get; set; }

    /// <summary>Name of the model; with Azure OpenAI, of the deployment.</summary>
    public string? Model { get; set; }

    [Range(0, 2)]
    public float? Temperature { get; set; }

    /// <summary>Tokens one reply may have.</summary>
    [Range(16, 100_000)]
    public int? MaxOutputTokens { get; set; }

    /// <summary>Tokens the model takes in one call; asked of Ollama, which otherwise cuts long prompts in silence.</summary>
    [Range(1024, 2_000_000)]
    public int? ContextTokens { get; set; }

    /// <summary>Numbers a vector of the embedder is to have; its own measure unless set.</summary>
    [Range(1, 100_000)]
    public int? Dimensions { get; set; }

    /// <summary>Seconds one call may take, retries included.</summary>
    [Range(1, 600)]
    public int? TimeoutSeconds { get; set; }

    /// <summary>Price of a million tokens sent, in the currency of your bill.</summary>
    [Range(0, 1000)]
    public decimal? InputPrice { get; set; }

    /// <summary>Price of a million tokens received.</summary>
    [Range(0, 1000)]
    public decimal? OutputPrice { get; set; }
}
