namespace Interviewer.Models;

/// <summary>A model could not be used. The message is one sentence for people that holds no key and nothing that was sent.</summary>
public sealed class ModelFailureException(ModelFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    public ModelFault Fault { get; } = fault;
}
