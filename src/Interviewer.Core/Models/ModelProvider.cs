namespace Interviewer.Models;

/// <summary>Who serves a model. Everything runs without one.</summary>
public enum ModelProvider
{
    None,
    AzureOpenAI,

    /// <summary>OpenAI, or any endpoint that speaks its protocol.</summary>
    OpenAI,
    Ollama,
}
