namespace Interviewer.Interviews.Voices;

/// <summary>Says what was decided to be asked. What to ask is never its choice.</summary>
public interface IInterviewerVoice
{
    /// <summary>The model that words; null for the plain wordings.</summary>
    string? Model { get; }

    /// <summary>Never fails for a model's sake: the plain wording is always there, and then <see cref="SpokenBy.Fallback"/> says why it was used.</summary>
    /// <param name="onWords">Told each complete sentence as soon as it may be shown.</param>
    Task<Spoken> SayAsync(Cue cue, Func<string, ValueTask>? onWords, CancellationToken cancellationToken);
}
