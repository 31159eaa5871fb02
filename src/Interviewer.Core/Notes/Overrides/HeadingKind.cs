namespace Interviewer.Notes.Overrides;

/// <summary>What a heading can be corrected to, in the words of the contract.</summary>
public enum HeadingKind { Story, ImprovementArea, Philosophy, Technical, Questions }
