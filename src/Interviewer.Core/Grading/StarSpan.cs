namespace Interviewer.Grading;

/// <summary>One sentence of an answer and its part in the story.</summary>
public sealed record StarSpan(StarLabel Label, string Text, int Words);
