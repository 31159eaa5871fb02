namespace Interviewer.Interviews.Voices;

/// <summary>Words of the interviewer.</summary>
/// <param name="By">Null for the plain wording where no model is configured.</param>
public sealed record Spoken(string Text, SpokenBy? By);
