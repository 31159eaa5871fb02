namespace Interviewer.Indexing;

/// <summary>How well a narrative serves a question. <paramref name="Score"/> is 0 to 1 within one question, best first.</summary>
/// <param name="Fits">Something in it speaks for the question, or the author says so: what does not fit only comes first when nothing else does either.</param>
public sealed record StoryMatch(string StoryId, double Score, StoryMatchSource Source, bool Fits);
