namespace Interviewer.Interviews.Voices;

/// <summary>Says the wording by rules as it stands.</summary>
internal sealed class PlainVoice : IInterviewerVoice
{
    public string? Model => null;

    public Task<Spoken> SayAsync(Cue cue, Func<string, ValueTask>? onWords, CancellationToken cancellationToken) =>
        Task.FromResult(new Spoken(cue.Plain, null));
}
