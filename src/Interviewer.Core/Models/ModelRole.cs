namespace Interviewer.Models;

/// <summary>What a language model is used for. Roles are configured, models are not named in code.</summary>
public enum ModelRole
{
    /// <summary>Words questions and follow-ups.</summary>
    Interviewer,

    /// <summary>Judges answers against the documented points.</summary>
    Grader,

    /// <summary>Turns passages into vectors for search.</summary>
    Embedder,
}
