namespace Interviewer.Models;

/// <summary>What kept a model from answering.</summary>
public enum ModelFault
{
    WrongKey,
    UnknownModel,
    Unreachable,
    TooSlow,
    TooManyRequests,
    OutOfService,
    ContentFilter,
    ContextTooSmall,
    NoStructuredOutput,
    Unusable,
    OverBudget,
}
