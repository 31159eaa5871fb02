namespace Interviewer.Indexing;

/// <summary>How well a narrative serves a question. <paramref name="Score"/> is 0 to 1 within one question, best first.</summary>
public sealed record StoryMatch(string StoryId, double Score, StoryMatchSource Source);
